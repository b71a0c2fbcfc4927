"""The first kernel: cosines of all pairs of tokens, and which tokens are open."""

# A kernel's arguments have the types that it is compiled for (compile.py), and Triton's decorator has none.
# mypy: disable-error-code="no-untyped-def, untyped-decorator, no-untyped-call"

from __future__ import annotations

import triton
import triton.language as tl

TINY = tl.constexpr(1e-12)  # as in calibration/similarity.py: a zero vector has the unit vector zero


@triton.jit
def _squares(left, right, TILE: tl.constexpr, DEPTH: tl.constexpr, LANE: tl.constexpr):
    """Squares of two operands ``[TILE, DEPTH]``, added up within a thread: ``[TILE, DEPTH / LANE, 2]`` float32.

    Both in one tensor, so in one order of additions: a token has the same norm, to the bit, as a row and as a column,
    and equal tokens stay equal.
    """
    values = tl.join(left, right).to(tl.float32)
    return tl.sum(tl.reshape(values * values, [TILE, DEPTH // LANE, LANE, 2]), axis=2)


@triton.jit
def _mark_open(kept, is_open, rows, length, kept_count, TILE: tl.constexpr, KEPT_CHUNK: tl.constexpr):
    """Write ``is_open [length]``, 1 where the token is not in ``kept [kept_count]`` int64, for the tokens ``rows``."""
    seen = tl.zeros([TILE], tl.int32)
    # Without a kept token the pointer may be null: the loop does not run.
    for start in range(0, kept_count, KEPT_CHUNK):
        slots = start + tl.arange(0, KEPT_CHUNK)
        chosen = tl.load(kept + slots, mask=slots < kept_count, other=-1)
        seen += tl.sum((chosen[None, :] == rows[:, None]).to(tl.int32), axis=1)
    tl.store(is_open + rows, (seen == 0).to(tl.int32), mask=rows < length)


@triton.jit(do_not_specialize=["length", "width", "kept_count"])
def similarity(
    tokens, kept, gram, is_open, length, width, kept_count,
    TILE: tl.constexpr, DEPTH: tl.constexpr, LANE: tl.constexpr, KEPT_CHUNK: tl.constexpr, ALIGNED: tl.constexpr,
    WIDEN: tl.constexpr,
):  # fmt: skip
    """``tokens [B, N, D]``, ``kept [B, K]`` int64 → ``gram [B, N, N]`` float32 cosines, ``is_open [B, N]`` int32.

    One program a tile; those below the diagonal leave at once. ``ALIGNED``: 16 divides D. ``WIDEN``: multiply in
    float32 (Triton's interpreter cannot multiply bfloat16). ``LANE``: neighbours that one thread loads.
    """
    column_tile, row_tile, batch = tl.program_id(0), tl.program_id(1), tl.program_id(2).to(tl.int64)
    if column_tile < row_tile:
        return
    if ALIGNED:
        width = width // 16 * 16  # the same number, but now the compiler knows that rows begin at wide addresses
    rows, columns = row_tile * TILE + tl.arange(0, TILE), column_tile * TILE + tl.arange(0, TILE)
    features = tl.arange(0, DEPTH)
    here = tokens + batch * length * width
    row_at = here + rows.to(tl.int64)[:, None] * width + features[None, :]
    column_at = here + columns.to(tl.int64)[:, None] * width + features[None, :]
    products = tl.zeros([TILE, TILE], tl.float32)
    squares = tl.zeros([TILE, DEPTH // LANE, 2], tl.float32)
    for start in range(0, width, DEPTH):
        within = (start + features < width)[None, :]
        left = tl.load(row_at + start, mask=within & (rows < length)[:, None], other=0.0)
        right = tl.load(column_at + start, mask=within & (columns < length)[:, None], other=0.0)
        squares += _squares(left, right, TILE, DEPTH, LANE)
        if WIDEN:
            left, right = left.to(tl.float32), right.to(tl.float32)
        products = tl.dot(left, tl.trans(right), products, input_precision="ieee")
    row_norms, column_norms = tl.split(tl.maximum(tl.sqrt_rn(tl.sum(squares, axis=1)), TINY))
    # By the product, which is the same whichever of the two tokens is the row.
    cosines = tl.div_rn(products, row_norms[:, None] * column_norms[None, :])
    gram += batch * length * length
    inside = (rows < length)[:, None] & (columns < length)[None, :]
    upper = gram + rows.to(tl.int64)[:, None] * length + columns[None, :]
    lower = gram + columns.to(tl.int64)[:, None] * length + rows[None, :]
    mirrored = tl.trans(cosines)
    if row_tile == column_tile:
        # One store, of the upper half and its mirror image.
        tl.store(upper, tl.where(rows[:, None] <= columns[None, :], cosines, mirrored), mask=inside)
        _mark_open(kept + batch * kept_count, is_open + batch * length, rows, length, kept_count, TILE, KEPT_CHUNK)
    else:
        tl.store(upper, cosines, mask=inside)
        tl.store(lower, mirrored, mask=tl.trans(inside))
