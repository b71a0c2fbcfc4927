"""Distinctive anchor merging (method section 3): every token that was not kept joins an anchor."""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.calibration.groups import Reduced, reduce_groups
from restore_export.calibration.order import first_argmax, mask_to_indices, top_mask
from restore_export.calibration.similarity import cosine_similarity

_BELOW_COSINE = -2.0  # less than any cosine


def distinctive_scores(similarity: Tensor, open_tokens: Tensor, rivals: str) -> Tensor:
    """Representativeness times distinctiveness, among the open tokens.

    ``similarity [B, M, M]`` float32, ``open_tokens [B, M]`` bool (the tokens to merge; the score of others is
    meaningless) → ``[B, M]``. Rule ``paper``: a rival is **more** representative (the equation); rule ``reference``:
    **less** (the released program). A token with no rival has distinctiveness 1.
    """
    present = open_tokens[:, None, :]
    representative = (similarity * present.float()).sum(-1)
    mine, other = representative[:, :, None], representative[:, None, :]
    rival = present & ((other > mine) if rivals == "paper" else (other < mine))
    nearest = torch.where(rival, similarity, _BELOW_COSINE).amax(-1)
    distinctive = torch.where(nearest > _BELOW_COSINE, 1.0 - nearest, 1.0)
    return representative * distinctive


def _mask_of(kept: Tensor, index: Tensor) -> Tensor:
    """``[B, k]`` indices → ``[B, N]`` mask; without a kept token there is nothing that a runtime could reduce over."""
    if kept.shape[1] == 0:
        return torch.zeros(kept.shape[0], len(index), dtype=torch.bool, device=kept.device)
    return (kept[:, :, None] == index).any(1)


def anchor_merge(tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> Reduced:
    """Merge all but the kept tokens into ``count - k`` anchors.

    ``tokens [B, N, D]`` any float dtype, ``kept [B, k]`` int64 ascending, ``count`` the tokens to return (k < count
    <= N), ``rivals`` a rival rule, ``position`` a position rule (``settings.py``). Sizes sum to N.
    """
    length, anchors = tokens.shape[1], count - kept.shape[1]
    index = torch.arange(length, device=tokens.device)
    is_kept = _mask_of(kept, index)
    similarity = cosine_similarity(tokens)
    scores = distinctive_scores(similarity, ~is_kept, rivals)
    lowest = scores.amin(-1, keepdim=True) - 1
    is_anchor = top_mask(torch.where(is_kept, lowest, scores), anchors)
    nearest = first_argmax(torch.where(is_anchor[:, None, :], similarity, _BELOW_COSINE))
    is_head = is_kept | is_anchor
    owner = torch.where(is_head, index, nearest)
    return reduce_groups(tokens, owner, mask_to_indices(is_head, count), position)
