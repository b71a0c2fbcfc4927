"""JSON objects from files that nobody vouches for: whatever is in them, reading is quick and an error is one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from restore_export.errors import RestoreExportError

_LARGEST = 64 << 20
"""Bytes. The index of a model with 100,000 tensors has a tenth of that."""


def read_object(path: Path, failure: type[RestoreExportError], advice: str) -> dict[str, Any]:
    """The JSON object in ``path``; ``failure`` where there is none, with ``advice`` on what to do next."""
    try:
        size = path.stat().st_size
        if size > _LARGEST:
            raise failure(f"{path} has {size} bytes, which no such file needs; {advice}")
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise failure(f"{path} is missing; {advice}") from None
    except (OSError, ValueError, RecursionError) as error:
        raise failure(f"{path} is not readable as JSON ({error}); {advice}") from None
    if not isinstance(value, dict):
        raise failure(f"{path} holds a {type(value).__name__}, not a JSON object; {advice}")
    return value
