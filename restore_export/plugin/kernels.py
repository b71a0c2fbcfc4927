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

# A kernel's arguments have the types that it is compiled for (compile.py), and Triton's decorator has none.
# mypy: disable-error-code="no-untyped-def, untyped-decorator, no-untyped-call"

from __future__ import annotations

import triton
import triton.language as tl

TINY = tl.constexpr(1e-12)  # as in calibration/similarity.py: a zero vector has the unit vector zero
BELOW_COSINE = tl.constexpr(-2.0)  # less than any cosine
MEDIAN = tl.constexpr(0)  # position rules, as they are listed in calibration/settings.py
LAST = tl.constexpr(2)
MEAN = tl.constexpr(3)


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


@triton.jit
def _rows(length, ROWS: tl.constexpr):
    """Tokens of this program ``[ROWS]``, which of them exist, and its batch (int64)."""
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    return rows, rows < length, tl.program_id(2).to(tl.int64)


@triton.jit
def _gram_row(gram, batch, rows, length):
    """Where the similarities of each token begin: ``[ROWS, 1]`` pointers."""
    return gram + (batch * length + rows.to(tl.int64))[:, None] * length


@triton.jit(do_not_specialize=["length"])
def representativeness(gram, is_open, represent, length, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """``represent [B, N]`` float32: each token's similarities to the open tokens, added up."""
    rows, exists, batch = _rows(length, ROWS)
    row = _gram_row(gram, batch, rows, length)
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
    rows, exists, batch = _rows(length, ROWS)
    row = _gram_row(gram, batch, rows, length)
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
    rows, exists, batch = _rows(length, ROWS)
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
    rows, exists, batch = _rows(length, ROWS)
    row = _gram_row(gram, batch, rows, length)
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


@triton.jit
def _member_at(owner, rows, rank, length, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """The member of each group that has ``rank - 1`` members before it: ``[ROWS]`` int32, ``length`` where none has."""
    found = tl.full([ROWS, COLUMNS], 0, tl.int32) + length
    passed = tl.zeros([ROWS], tl.int32)
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        mine = (tl.load(owner + columns, mask=columns < length, other=-1)[None, :] == rows[:, None]).to(tl.int32)
        reached = passed[:, None] + tl.cumsum(mine, axis=1)
        found = tl.minimum(found, tl.where(reached >= rank[:, None], columns[None, :], length))
        passed += tl.sum(mine, axis=1)
    return tl.min(found, axis=1)


@triton.jit(do_not_specialize=["length", "rule"])
def groups(owner, size, place, length, rule, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """``size`` and ``place [B, N]`` float32: members and position of the group of each head; 0 and inf for others."""
    rows, exists, batch = _rows(length, ROWS)
    owner += batch * length
    turn = tl.where(rule == LAST, -1, 1)  # the last member is the first of the indices turned around
    members, total = tl.zeros([ROWS, COLUMNS], tl.int32), tl.zeros([ROWS, COLUMNS], tl.int32)
    first = tl.zeros([ROWS, COLUMNS], tl.int32) + length
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        mine = tl.load(owner + columns, mask=columns < length, other=-1)[None, :] == rows[:, None]
        members += mine.to(tl.int32)
        total += tl.where(mine, columns[None, :], 0)
        first = tl.minimum(first, tl.where(mine, (turn * columns)[None, :], length))
    number = tl.sum(members, axis=1)
    at = (turn * tl.min(first, axis=1)).to(tl.float32)
    if rule == MEDIAN:
        at = _member_at(owner, rows, (number + 1) // 2, length, ROWS, COLUMNS).to(tl.float32)
    elif rule == MEAN:
        at = tl.div_rn(tl.sum(total, axis=1).to(tl.float32), tl.maximum(number, 1).to(tl.float32))
    tl.store(size + batch * length + rows, number.to(tl.float32), mask=exists)
    tl.store(place + batch * length + rows, tl.where(number > 0, at, float("inf")), mask=exists)


@triton.jit(do_not_specialize=["length", "count"])
def order(
    owner, place, size, members, starts, sizes, positions, assignment, length, count,
    ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """Groups by position, and the tokens by group.

    ``members [B, N]`` int32: token indices sorted by group, then by index; ``starts [B, count]`` int32: where in
    ``members`` each group begins; ``sizes`` and ``positions [B, count]`` float32; ``assignment [B, N]`` int64.
    With NaN there may be more heads than ``count``: those behind are left out (assignment -1), and the groups begin at
    -1, at which ``means`` writes NaN. Where a caller's kept indices are wrong there may be fewer: the groups left are
    empty.
    """
    rows, exists, batch = _rows(length, ROWS)
    owner += batch * length
    place += batch * length
    size += batch * length
    head = tl.load(owner + rows, mask=exists, other=0)
    at = tl.load(place + head)
    group, begin = tl.zeros([ROWS, COLUMNS], tl.int32), tl.zeros([ROWS, COLUMNS], tl.int32)
    before, heads = tl.zeros([ROWS, COLUMNS], tl.int32), tl.zeros([COLUMNS], tl.int32)
    for start in range(0, length, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        within = columns < length
        other = tl.load(place + columns, mask=within, other=float("inf"))
        number = tl.load(size + columns, mask=within, other=0.0).to(tl.int32)
        theirs = tl.load(owner + columns, mask=within, other=-1)
        level = (other[None, :] == at[:, None]) & (columns[None, :] < head[:, None])
        ahead = (other[None, :] < at[:, None]) | level
        beside = (theirs[None, :] == head[:, None]) & (columns[None, :] < rows[:, None])
        group += ahead.to(tl.int32)
        begin += tl.where(ahead, number[None, :], 0)
        before += beside.to(tl.int32)
        heads += (other < float("inf")).to(tl.int32)
    rank, slot = tl.sum(group, axis=1), tl.sum(begin, axis=1)
    taken = rank < count
    tl.store(members + batch * length + slot + tl.sum(before, axis=1), rows, mask=exists)
    tl.store(assignment + batch * length + rows, tl.where(taken, rank, -1).to(tl.int64), mask=exists)
    leads = exists & taken & (head == rows)
    found = tl.sum(heads, axis=0)
    begins = tl.where(found > count, -1, slot)
    _store_group(starts, sizes, positions, batch * count + rank, begins, tl.load(size + rows, mask=leads), at, leads)
    empty = (rows >= found) & (rows < count)
    _store_group(starts, sizes, positions, batch * count + rows, rows * 0, at * 0.0, at * 0.0, empty)


@triton.jit
def _store_group(starts, sizes, positions, index, start, size, position, mask):
    tl.store(starts + index, start, mask=mask)
    tl.store(sizes + index, size, mask=mask)
    tl.store(positions + index, position, mask=mask)


@triton.jit(do_not_specialize=["length", "width", "count"])
def means(
    tokens, members, starts, sizes, merged, length, width, count,
    FEATURES: tl.constexpr, IN_FLIGHT: tl.constexpr, ALIGNED: tl.constexpr,
):  # fmt: skip
    """``merged [B, count, D]`` in the dtype of the tokens: the mean of each group, summed in float32, first to last.

    NaN where ``starts`` is negative (:func:`order`): a choice among NaN must not pass for an answer.
    """
    group, batch = tl.program_id(0), tl.program_id(2).to(tl.int64)
    if ALIGNED:
        width = width // 16 * 16  # the same number, but now the compiler knows that rows begin at wide addresses
    features = tl.program_id(1) * FEATURES + tl.arange(0, FEATURES)
    within = features < width
    start = tl.load(starts + batch * count + group)
    size = tl.load(sizes + batch * count + group)
    number = size.to(tl.int32)
    member = members + batch * length + tl.maximum(start, 0)
    here = tokens + batch * length * width
    total = tl.zeros([FEATURES], tl.float32)
    for first in range(0, number, IN_FLIGHT):
        for step in tl.static_range(IN_FLIGHT):
            token = tl.load(member + first + step, mask=first + step < number, other=0).to(tl.int64)
            present = within & (tl.full([FEATURES], first + step, tl.int32) < number)
            total += tl.load(here + token * width + features, mask=present, other=0.0).to(tl.float32)
    mean = tl.where(start < 0, float("nan"), tl.div_rn(total, tl.maximum(size, 1.0)))
    to = merged + (batch * count + group) * width + features
    tl.store(to, mean.to(merged.dtype.element_ty), mask=within)
