"""Values whose names count on, as caches of many layers do, in one row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from restore_export.inspection.result import Value

_NUMBERED = re.compile(r"(.*?)(\d+)(.*)", re.DOTALL)
_FEWEST = 3
_Series = tuple[str, str, str, object]


def collapsed(values: Sequence[Value]) -> list[tuple[str, Value]]:
    """Each value under its name, and a series of three or more that differ in their number alone as one entry.

    ``past_key_values.0.key`` to ``past_key_values.5.key`` become ``past_key_values.{0..5}.key`` where dtype and shape
    agree and no number is left out.
    """
    series: dict[_Series, list[int]] = {}
    for value in values:
        if key := _key(value):
            series.setdefault(key, []).append(_number(value))
    whole = {key for key, numbers in series.items() if len(numbers) >= _FEWEST and _counts_on(numbers)}
    found: list[tuple[str, Value]] = []
    said: set[_Series] = set()
    for value in values:
        key = _key(value)
        if key is None or key not in whole:
            found.append((value.name, value))
        elif key not in said:
            said.add(key)
            found.append((f"{key[0]}{{{min(series[key])}..{max(series[key])}}}{key[1]}", value))
    return found


def _key(value: Value) -> _Series | None:
    parts = _NUMBERED.fullmatch(value.name)
    return (parts[1], parts[3], value.dtype, value.shape) if parts else None


def _number(value: Value) -> int:
    parts = _NUMBERED.fullmatch(value.name)
    return int(parts[2]) if parts else 0


def _counts_on(numbers: list[int]) -> bool:
    """Whether no number is left out or there twice; they come as 0, 1, 10, 11, 2 where names are sorted."""
    return sorted(numbers) == list(range(min(numbers), min(numbers) + len(numbers)))
