"""What a model is calibrated on: pictures with a question, and an answer where there is one."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.errors import UsageError
from restore_export.examples import load_examples
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import named, reason, shown

MOST = 128
"""Samples that are used of a file: the hidden states of all of them are in memory at once."""
_LARGEST = 16 << 20
_FORM = 'one JSON object a line, as {"image": "cat.png", "question": "What is it?", "answer": "A cat."}'


@dataclass(frozen=True)
class Sample:
    """One picture and what is asked about it."""

    image: Path
    question: str
    answer: str
    """Empty: none."""
    where: str
    """What an error calls it."""


def load_samples(file: Path | None) -> list[Sample]:
    """The first :data:`MOST` of a JSONL file, or the bundled ones. UsageError names the line that is wrong.

    Each line has ``image`` (a path, from the file's folder on), ``question`` and, where wanted, ``answer``.
    """
    if file is None:
        return [
            Sample(each.image, each.question, each.answer, f"bundled calibration data, sample {number}")
            for number, each in enumerate(load_examples(), 1)
        ]
    what = f"calibration data {named(str(file))}"
    try:
        check_plain(file, _LARGEST)
        lines = file.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        raise UsageError(f"{what} does not exist; give {_FORM}") from None
    except (OSError, ValueError) as error:
        raise UsageError(
            f"calibration data {named(str(file))} cannot be read ({reason(error)}); give {_FORM}"
        ) from None
    rows = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    samples = [_sample(file, *row) for row in rows[:MOST]]
    if not samples:
        raise UsageError(f"{what} is empty; give {_FORM}")
    return samples


def _sample(file: Path, number: int, line: str) -> Sample:
    where = f"calibration data {named(str(file))}, line {number}"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{where} is no JSON ({reason(error)}); give {_FORM}") from None
    if not isinstance(row, dict):
        raise UsageError(f"{where} is {shown(row)}; give {_FORM}")
    image, question, answer = _text(row, "image", where), _text(row, "question", where), row.get("answer", "")
    if not isinstance(answer, str):
        raise UsageError(f"{where}: answer is {shown(answer)}; allowed: text, or none")
    path = file.parent / image
    if not os.path.isfile(path):  # which no name is too long for
        raise UsageError(f"{where}: image {named(str(path))} does not exist; give a path from the file's folder on")
    return Sample(path, question, answer, where)


def _text(row: dict[str, Any], key: str, where: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value:
        raise UsageError(f"{where}: {key} is {shown(value)}; give {_FORM}")
    return value
