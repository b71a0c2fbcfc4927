"""Rows of a file of questions or answers: JSON lines, a JSON list, or an object that holds one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.errors import UsageError
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import named, reason, shown

_LARGEST = 1 << 30
_HOLDERS = ("data", "annotations", "questions")
"""Keys under which data sets keep their list: TextVQA's, VQAv2's."""
_FORM = 'one JSON object a line, as {"image": "cat.png", "question": "What is it?", "answer": "a cat"}'


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
    try:
        check_plain(path, _LARGEST)
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UsageError(f"{name} does not exist; give {_FORM}") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{name} cannot be read ({reason(error)}); give {_FORM}") from None
    whole = _one_value(text)
    if whole is not None:
        return Rows(name, whole, None)
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    rows = [_row(f"{name}, line {number}", line) for number, line in lines]
    return Rows(name, rows, [number for number, _ in lines])


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


def _row(where: str, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{where} is no JSON ({reason(error)}); give {_FORM}") from None
    if not isinstance(row, dict):
        raise UsageError(f"{where} is {shown(row)}; give {_FORM}")
    return row
