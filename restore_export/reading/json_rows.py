"""A file of questions about pictures, a JSON object a line, that a user gives: read with errors that name the line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from restore_export.errors import UsageError
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import reason, shown

FORM = 'one JSON object a line, as {"image": "cat.png", "question": "What is it?", "answer": "A cat."}'
"""What to give, for messages."""


def read_text(path: Path, name: str, most: int, encoding: str = "utf-8") -> str:
    """A file of ``most`` bytes at most, which messages call ``name``. UsageError where it cannot be read."""
    try:
        check_plain(path, most)
        return path.read_text(encoding=encoding)
    except FileNotFoundError:
        raise UsageError(f"{name} does not exist; give {FORM}") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{name} cannot be read ({reason(error)}); give {FORM}") from None


def lines_in(text: str) -> Iterator[tuple[int, str]]:
    """Lines that hold something, with their numbers from 1 on."""
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def object_in(line: str, where: str) -> dict[str, Any]:
    """The object of a line, which messages call ``where``. UsageError where it holds none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{where} is no JSON ({reason(error)}); give {FORM}") from None
    if not isinstance(row, dict):
        raise UsageError(f"{where} is {shown(row)}; give {FORM}")
    return row
