"""What is written as JSON is JSON."""

from __future__ import annotations

import json

from restore_export.json_text import json_text


def test_what_json_does_not_have_is_null() -> None:
    text = json_text({"a": float("nan"), "b": [1.5, float("-inf")], "c": {"d": (1, "x", True, None)}})
    assert json.loads(text, parse_constant=lambda name: 1 / 0) == {
        "a": None, "b": [1.5, None], "c": {"d": [1, "x", True, None]},
    }  # fmt: skip
    assert text.endswith("}\n")
