"""A token map as marks over its picture. A cell of the grid is 10 units wide; a mark is told by its form, not colour.

Kept tokens are bright windows with a frame, groups are discs whose area is their size, anchors are diamonds, merged
tokens dots, dropped ones crosses.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from restore_export.page.data import TokenMap
from restore_export.page.words import count_of

CELL = 10
MARGIN = 5
"""Around the picture, so that no disc is cut off."""
_LARGEST = 9.5
"""Radius of the largest disc at most."""
_ONE = 2.6
"""And of a group of one token."""
_NUMBERED = 4.2
"""Radius from which on there is room for a number."""


@dataclass(frozen=True)
class Disc:
    """A group at the position that it keeps."""

    x: float
    y: float
    radius: float
    size: int
    number: str
    """Its size, where there is room for it."""


@dataclass(frozen=True)
class MapDrawing:
    """What the template draws; paths are of SVG."""

    name: str
    picture: str
    width: int
    height: int
    margin: int
    told: str
    shade: str
    """Over all but kept tokens, which are holes in it."""
    kept: str
    merged: str
    anchors: str
    dropped: str
    discs: tuple[Disc, ...]
    values: dict[str, Any]
    """For the script that tells of a token under the pointer."""


def map_drawing(each: TokenMap) -> MapDrawing:
    """Where everything of a token map goes."""
    places = _Places(each)
    sizes = Counter(each.assignment)
    kept = set(each.kept)
    own = {each.assignment[token] for token in kept}
    groups = [group for group in range(len(each.positions)) if group not in own]
    anchors = {each.anchors[group] for group in groups}
    merged = [token for token, group in enumerate(each.assignment) if group >= 0 and token not in kept | anchors]
    dropped = [token for token, group in enumerate(each.assignment) if group < 0]
    width, height = each.columns * CELL, each.rows * CELL
    windows = _path(places, kept, "M{left:g} {top:g}h10v10h-10z")
    return MapDrawing(
        name=each.name,
        picture=each.picture,
        width=width,
        height=height,
        margin=MARGIN,
        told=_told(len(kept), len(dropped), [sizes[group] for group in groups]),
        shade=f"M0 0h{width}v{height}h-{width}z{windows}",
        kept=_path(places, kept, "M{a:g} {b:g}h8.8v8.8h-8.8z"),
        merged=_path(places, merged, "M{x:g} {y:g}h0"),
        anchors=_path(places, anchors, "M{x:g} {up:g}l2.6 2.6l-2.6 2.6l-2.6-2.6z"),
        dropped=_path(places, dropped, "M{c:g} {d:g}l3 3m0-3l-3 3"),
        discs=_discs(each, places, groups, sizes),
        values=_values(each),
    )


def _discs(each: TokenMap, places: _Places, groups: list[int], sizes: Counter[int]) -> tuple[Disc, ...]:
    """The largest first, so that smaller ones lie on top."""
    most = max((sizes[group] for group in groups), default=1)
    one = min(_ONE, _LARGEST / math.sqrt(most))
    found = []
    for group in sorted(groups, key=lambda group: (-sizes[group], group)):
        middle = places.middle(round(each.positions[group]))
        if middle:
            radius = round(one * math.sqrt(sizes[group]), 2)
            number = str(sizes[group]) if radius >= _NUMBERED else ""
            found.append(Disc(*middle, radius, sizes[group], number))
    return tuple(found)


class _Places:
    """Where tokens are in the grid; one in front of it (CLS) is nowhere."""

    def __init__(self, each: TokenMap) -> None:
        self._columns, self._offset = each.columns, each.offset

    def middle(self, token: int) -> tuple[float, float] | None:
        place = token - self._offset
        if place < 0:
            return None
        return (place % self._columns + 0.5) * CELL, (place // self._columns + 0.5) * CELL


def _path(places: _Places, tokens: Iterable[int], form: str) -> str:
    """One path for all tokens, ``form`` at each."""
    parts = []
    for token in sorted(tokens):
        middle = places.middle(token) if token >= 0 else None
        if middle:
            x, y = middle
            corners = {"left": x - 5, "top": y - 5, "a": x - 4.4, "b": y - 4.4, "c": x - 1.5, "d": y - 1.5}
            parts.append(form.format(x=x, y=y, up=y - 2.6, **corners))
    return "".join(parts)


def _told(kept: int, dropped: int, sizes: list[int]) -> str:
    """``sizes``: of the groups."""
    parts = [f"{kept} kept"] if kept else []
    if sizes:
        parts.append(f"{sum(sizes)} in {count_of(len(sizes), 'group')}, the largest of {max(sizes)}")
    if dropped:
        parts.append(f"{dropped} dropped")
    return ", ".join(parts)


def _values(each: TokenMap) -> dict[str, Any]:
    return {
        "columns": each.columns,
        "rows": each.rows,
        "offset": each.offset,
        "margin": MARGIN,
        "group": each.assignment,
        "position": each.positions,
        "kept": each.kept,
        "anchor": each.anchors,
        "similarity": each.similarity,
    }
