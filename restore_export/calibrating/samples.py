"""What a model is calibrated on: pictures with a question, and an answer where there is one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from restore_export.errors import UsageError
from restore_export.examples import load_examples
from restore_export.reading.json_rows import FORM, lines_in, object_in, read_text
from restore_export.reading.wording import named, shown

MOST = 128
"""Samples that are used of a file: the hidden states of all of them are in memory at once."""
_LARGEST = 16 << 20


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
    first = islice(lines_in(read_text(file, what, _LARGEST)), MOST)
    samples = [_sample(file.parent, line, f"{what}, line {number}") for number, line in first]
    if not samples:
        raise UsageError(f"{what} is empty; give {FORM}")
    return samples


def _sample(folder: Path, line: str, where: str) -> Sample:
    row = object_in(line, where)
    image, question, answer = _text(row, "image", where), _text(row, "question", where), row.get("answer", "")
    if not isinstance(answer, str):
        raise UsageError(f"{where}: answer is {shown(answer)}; allowed: text, or none")
    path = folder / image
    if not os.path.isfile(path):  # which no name is too long for
        raise UsageError(f"{where}: image {named(str(path))} does not exist; give a path from the file's folder on")
    return Sample(path, question, answer, where)


def _text(row: dict[str, Any], key: str, where: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value:
        raise UsageError(f"{where}: {key} is {shown(value)}; give {FORM}")
    return value
