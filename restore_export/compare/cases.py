"""What a parity check asks: bundled pictures and questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from restore_export.examples import Example, one_per_picture

SINGLE_CASES = 4


@dataclass(frozen=True)
class Case:
    """Prompts that run as one batch, a picture each."""

    name: str
    prompts: tuple[str, ...]
    images: tuple[Path, ...]


def default_cases(length: Callable[[str], int]) -> list[Case]:
    """Four pictures with a question each, and a batch of two; ``length`` counts a prompt's tokens."""
    examples = one_per_picture()
    cases = [_case(f"picture {number}", [example]) for number, example in enumerate(examples[:SINGLE_CASES], start=1)]
    by_length = sorted(examples, key=lambda example: length(example.question))
    return [*cases, _case("batch of 2, left-padded", [by_length[0], by_length[-1]])]


def _case(name: str, examples: Sequence[Example]) -> Case:
    prompts = tuple(example.question for example in examples)
    return Case(name, prompts, tuple(example.image for example in examples))
