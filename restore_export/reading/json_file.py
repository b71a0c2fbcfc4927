"""JSON objects from files that nobody vouches for: whatever is in them, reading is quick and an error is one line."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from restore_export.errors import RestoreExportError
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import reason, shown

_LARGEST = 16 << 20
"""Bytes. The index of a model with 100,000 tensors has a good half of that."""
_MOST_CONTAINERS = 200_000
"""An empty list takes two bytes in a file and fifty in memory."""


def read_object(path: Path, failure: type[RestoreExportError], advice: str) -> dict[str, Any]:
    """The JSON object in ``path``; ``failure`` where there is none, with ``advice`` on what to do next."""
    try:
        check_plain(path, _LARGEST)
        text = path.read_text(encoding="utf-8")
        if text.count("[") + text.count("{") > _MOST_CONTAINERS:
            raise ValueError(f"it holds more than {_MOST_CONTAINERS} lists and objects")
        value = json.loads(text, object_pairs_hook=_without_repetition)
    except FileNotFoundError:
        raise failure(f"{path} is missing; {advice}") from None
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        raise failure(f"{path} is not readable as JSON ({reason(error)}); {advice}") from None
    if not isinstance(value, dict):
        raise failure(f"{path} holds a {type(value).__name__}, not a JSON object; {advice}")
    return value


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Readers differ in which of two values they take, so a key may come only once."""
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        raise ValueError(f"key {shown(next(key for key in counts if counts[key] > 1))} is there twice")
    return found
