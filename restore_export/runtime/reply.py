"""What an exported model said in one turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What the exported model said."""

    text: str
    tokens: tuple[int, ...]
    prompt: str
    """As fed, chat template applied, with the turns before."""
    kept: int
    """n, visual tokens of a picture after reduction."""
    total: int
    """N, before."""
    finished: bool
    """Whether an end token came, and not the limit."""
    question: str = ""
    """The user's words alone."""
    fed: int = 0
    """Places of the prompt (text and visual tokens) that were computed for this turn."""
    reused: int = 0
    """Places of the prompt that the cache still held from earlier turns."""

    def to_json(self) -> dict[str, Any]:
        """The turn, with token ids."""
        return {
            "prompt": self.question,
            "text": self.text,
            "tokens": list(self.tokens),
            "finished": self.finished,
            "fed": self.fed,
            "reused": self.reused,
        }
