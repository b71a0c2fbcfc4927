"""From similarities to owners: representativeness, scores, anchors, and the anchor that each token joins."""

# A kernel's arguments have the types that it is compiled for (compile.py), and Triton's decorator has none.
# mypy: disable-error-code="no-untyped-def, untyped-decorator, no-untyped-call"

from __future__ import annotations

import triton
import triton.language as tl

from restore_export.plugin.kernels.rows import gram_row, rows_of

BELOW_COSINE = tl.constexpr(-2.0)  # less than any cosine


@triton.jit(do_not_specialize=["length"])
def representativeness(gram, is_open, represent, length, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """``represent [B, N]`` float32: each token's similarities to the open tokens, added up."""
    rows, exists, batch = rows_of(length, ROWS)
    row = gram_row(gram, batch, rows, length)
    total = tl.zeros([ROWS, COLUMNS], tl.float32)
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        opened = tl.load(is_open + batch * length + columns, mask=columns < length, other=0) != 0
        total += tl.load(row + columns[None, :], mask=exists[:, None] & opened[None, :], other=0.0)
    tl.store(represent + batch * length + rows, tl.sum(total, axis=1), mask=exists)


@triton.jit(do_not_specialize=["length", "more"])
def scores(gram, is_open, represent, score, length, more, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """``score [B, N]`` float32: representativeness times distinctiveness, -inf for tokens that are not open.

    A rival is an open token that is more representative (``more`` 1, rule paper) or less (0, rule reference).
    """
    rows, exists, batch = rows_of(length, ROWS)
    row = gram_row(gram, batch, rows, length)
    is_open += batch * length
    represent += batch * length
    mine = tl.load(represent + rows, mask=exists, other=0.0)
    nearest = tl.full([ROWS, COLUMNS], BELOW_COSINE, tl.float32)
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        opened = tl.load(is_open + columns, mask=columns < length, other=0) != 0
        other = tl.load(represent + columns, mask=columns < length, other=0.0)
        ahead = tl.where(more != 0, other[None, :] > mine[:, None], other[None, :] < mine[:, None])
        rival = ahead & opened[None, :] & exists[:, None]
        nearest = tl.maximum(nearest, tl.load(row + columns[None, :], mask=rival, other=BELOW_COSINE))
    closest = tl.max(nearest, axis=1)
    distinctive = tl.where(closest > BELOW_COSINE, 1.0 - closest, 1.0)
    opened = tl.load(is_open + rows, mask=exists, other=0) != 0
    tl.store(score + batch * length + rows, tl.where(opened, mine * distinctive, float("-inf")), mask=exists)


@triton.jit(do_not_specialize=["length", "wanted"])
def anchors(score, is_open, is_head, length, wanted, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """``is_head [B, N]`` int32: 1 for a token that is not open and for the ``wanted`` best open ones."""
    rows, exists, batch = rows_of(length, ROWS)
    score += batch * length
    is_open += batch * length
    mine = tl.load(score + rows, mask=exists, other=0.0)[:, None]
    before = tl.zeros([ROWS, COLUMNS], tl.int32)
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        opened = tl.load(is_open + columns, mask=columns < length, other=0) != 0
        other = tl.load(score + columns, mask=columns < length, other=0.0)[None, :]
        better = (other > mine) | ((other == mine) & (columns[None, :] < rows[:, None]))
        before += (better & opened[None, :]).to(tl.int32)
    opened = tl.load(is_open + rows, mask=exists, other=0) != 0
    heads = (tl.sum(before, axis=1) < wanted) | (opened == 0)
    tl.store(is_head + batch * length + rows, heads.to(tl.int32), mask=exists)


@triton.jit(do_not_specialize=["length"])
def owners(gram, is_open, is_head, owner, length, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """``owner [B, N]`` int32: a head owns itself, any other token belongs to the most similar anchor.

    A token that is similar to none (its similarities are NaN) owns itself too: an owner always is a head.
    """
    rows, exists, batch = rows_of(length, ROWS)
    row = gram_row(gram, batch, rows, length)
    is_open += batch * length
    is_head += batch * length
    best = tl.full([ROWS, COLUMNS], BELOW_COSINE, tl.float32)
    chosen = tl.zeros([ROWS, COLUMNS], tl.int32) + length
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        opened = tl.load(is_open + columns, mask=columns < length, other=0)
        anchor = (tl.load(is_head + columns, mask=columns < length, other=0) != 0) & (opened != 0)
        value = tl.load(row + columns[None, :], mask=exists[:, None] & anchor[None, :], other=BELOW_COSINE)
        # Not on equality: the lowest index of each lane stands.
        closer = value > best
        chosen = tl.where(closer, columns[None, :], chosen)
        best = tl.where(closer, value, best)
    nearest = tl.min(tl.where(best == tl.max(best, axis=1)[:, None], chosen, length), axis=1)
    alone = (tl.load(is_head + rows, mask=exists, other=1) != 0) | (nearest >= length)
    tl.store(owner + batch * length + rows, tl.where(alone, rows, nearest), mask=exists)
