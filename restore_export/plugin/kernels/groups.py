"""From owners to merged tokens: sizes, positions and order of the groups, and their means."""

# A kernel's arguments have the types that it is compiled for (compile.py), and Triton's decorator has none.
# mypy: disable-error-code="no-untyped-def, untyped-decorator, no-untyped-call"

from __future__ import annotations

import triton
import triton.language as tl

from restore_export.plugin.kernels.rows import rows_of

MEDIAN = tl.constexpr(0)  # position rules, as they are listed in calibration/settings.py
LAST = tl.constexpr(2)
MEAN = tl.constexpr(3)


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
    rows, exists, batch = rows_of(length, ROWS)
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
    rows, exists, batch = rows_of(length, ROWS)
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
