"""JSON as this project writes it: indented, a line break at its end, and nothing that is no JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any


def json_text(value: Mapping[str, Any]) -> str:
    """The text of a JSON object. NaN and infinities, which JSON does not have, are null."""
    return json.dumps(_sound(value), indent=2, allow_nan=False) + "\n"


def _sound(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _sound(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_sound(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
