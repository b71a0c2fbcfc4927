"""The eight kernels of ``restore::AnchorMerge``, written in Triton and compiled ahead of time by ``compile.py``.

They compute what ``calibration/anchors.py::anchor_merge`` computes, ties to the lowest index included, in eight
launches and nothing else: no casts, no transposes, no copies.

Why the similarity matrix is made here and not by TensorRT: that would cast the tokens to float32, write their unit
vectors and multiply those, so that at N = 576, D = 4096 the 4.7 MB of float16 tokens become 9.4 MB, written and read
again. Here the raw tokens go to the tensor cores, where products of float16 and bfloat16 are exact and sums float32;
norms come from the same loop, and the quotient is taken on the finished tile. Half of the tiles are computed, and the
others are their mirror images.

Bytes moved at that size: tokens read for similarity and for means (4.7 MB each; the 45 tiles read 47 MB, which the L2
cache gives), gram written once and read three times (1.3 MB each), 64 merged tokens written (0.5 MB), and between them
arrays of N numbers. 15 MB of memory traffic in all.

Every array is contiguous, its first axis the batch B; grids are those of ``plan.py``, the batch on their third axis.
``length`` is N, ``width`` D, ``kept_count`` K, ``count`` the groups to return. A head is a token that owns itself: one
kept as it is, or an anchor; the tokens that it owns are its group. The kernels between the first and the last take ROWS
tokens a program and go through all others, COLUMNS at a time; they reduce over the columns once, at the end.

Whatever the tokens and the kept indices hold, NaN too, nothing is read or written outside the arrays: each owner is a
head, and so ``members`` is a permutation. No result depends on the order in which programs run.
"""

from restore_export.plugin.kernels.anchors import anchors, owners, representativeness, scores
from restore_export.plugin.kernels.groups import groups, means, order
from restore_export.plugin.kernels.similarity import similarity

__all__ = ["anchors", "groups", "means", "order", "owners", "representativeness", "scores", "similarity"]
