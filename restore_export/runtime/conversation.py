"""A conversation as chat templates take it, and as LLaVA-1.5 writes it where there is no template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

IMAGE = "<image>\n"
"""A picture's place where content is text alone."""


@dataclass(frozen=True)
class Turn:
    """A question and what was answered."""

    question: str
    answer: str


def messages(
    turns: Sequence[Turn], prompt: str, pictures: int, system: str | None, in_parts: bool
) -> list[dict[str, Any]]:
    """The conversation up to ``prompt``; all pictures stand before the first question.

    ``in_parts``: content as a list of typed parts, as a processor's template reads it; else text.
    """
    made = [] if system is None else [_message("system", system, 0, in_parts)]
    for turn in turns:
        made.append(_message("user", turn.question, 0, in_parts))
        made.append(_message("assistant", turn.answer, 0, in_parts))
    made.append(_message("user", prompt, 0, in_parts))
    first = 0 if system is None else 1
    question = turns[0].question if turns else prompt
    made[first] = _message("user", question, pictures, in_parts)
    return made


def without_template(turns: Sequence[Turn], prompt: str, pictures: int, system: str | None, end: str) -> str:
    """LLaVA-1.5's own form; ``end`` is the end token, which closes every answer."""
    before = f"{system} " if system else ""
    answered = "".join(f"{turn.question} ASSISTANT: {turn.answer}{end}USER: " for turn in turns)
    return f"{before}USER: {IMAGE * pictures}{answered}{prompt} ASSISTANT:"


def _message(role: str, text: str, pictures: int, in_parts: bool) -> dict[str, Any]:
    if not in_parts:
        return {"role": role, "content": IMAGE * pictures + text}
    return {"role": role, "content": [{"type": "image"}] * pictures + [{"type": "text", "text": text}]}
