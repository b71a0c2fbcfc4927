"""Rows of a file of questions or answers: JSON lines, a JSON list, or an object that holds one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.reading.json_rows import lines_in, object_in, read_text
from restore_export.reading.wording import named

_LARGEST = 1 << 30
_HOLDERS = ("data", "annotations", "questions")
"""Keys under which data sets keep their list: TextVQA's, VQAv2's."""


@dataclass(frozen=True)
class Rows:
    """What a file holds."""

    named: str
    """The file, as messages call it."""
    values: list[dict[str, Any]]
    lines: list[int] | None
    """Where each row stands; None: the file is one JSON value."""

    def where(self, number: int) -> str:
        """Row ``number``, from 1 on, as messages call it."""
        return f"{self.named}, line {self.lines[number - 1]}" if self.lines else f"{self.named}, entry {number}"


def read_rows(path: Path, what: str) -> Rows:
    """Read a file; ``what`` is what it holds, for messages. UsageError names the line that is wrong."""
    name = f"{what} {named(str(path))}"
    text = read_text(path, name, _LARGEST, "utf-8-sig")
    whole = _one_value(text)
    if whole is not None:
        return Rows(name, whole, None)
    rows = {number: object_in(line, f"{name}, line {number}") for number, line in lines_in(text)}
    return Rows(name, list(rows.values()), list(rows))


def _one_value(text: str) -> list[dict[str, Any]] | None:
    """Rows of a file that is one JSON value; None: it is none, or one of lines."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(value, dict):
        held = next((value[key] for key in _HOLDERS if isinstance(value.get(key), list)), None)
        if held is None and value and all(isinstance(each, dict) for each in value.values()):
            held = [{"question_id": key, **each} for key, each in value.items()]  # GQA's: by id
        value = held
    if isinstance(value, list) and all(isinstance(each, dict) for each in value):
        return value
    return None
