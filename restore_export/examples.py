"""The bundled example pictures and questions, which every parity check uses."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "bundled" / "examples"


@dataclass(frozen=True)
class Example:
    """A picture and a question; the answer is the bundled model's subject, and means nothing to another model."""

    image: Path
    kind: str
    question: str
    answer: str


def load_examples() -> list[Example]:
    """All examples, grouped by picture."""
    rows = [json.loads(line) for line in (FOLDER / "examples.jsonl").read_text().splitlines()]
    return [Example(FOLDER / row["image"], row["kind"], row["question"], row["answer"]) for row in rows]


def one_per_picture() -> list[Example]:
    """The first question of each picture."""
    first: dict[Path, Example] = {}
    for example in load_examples():
        first.setdefault(example.image, example)
    return list(first.values())
