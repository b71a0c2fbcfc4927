"""What the kernels between the first and the last share: a few tokens a program, against all others."""

# A kernel's arguments have the types that it is compiled for (compile.py), and Triton's decorator has none.
# mypy: disable-error-code="no-untyped-def, untyped-decorator, no-untyped-call"

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def rows_of(length, ROWS: tl.constexpr):
    """Tokens of this program ``[ROWS]``, which of them exist, and its batch (int64)."""
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    return rows, rows < length, tl.program_id(2).to(tl.int64)


@triton.jit
def gram_row(gram, batch, rows, length):
    """Where the similarities of each token begin: ``[ROWS, 1]`` pointers."""
    return gram + (batch * length + rows.to(tl.int64))[:, None] * length
