"""Text that grows token by token, in pieces that never have to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_UNFINISHED = "\N{REPLACEMENT CHARACTER}"
"""What tokenizers put for the bytes of a character that is not whole yet."""


class Pieces:
    """What each further token adds to the decoded text."""

    def __init__(self, decode: Callable[[Sequence[int]], str]) -> None:
        self._decode = decode
        self.text = ""
        """All that was given so far."""

    def add(self, tokens: Sequence[int]) -> str:
        """The text that is new and sure with all ``tokens`` so far; it may be empty."""
        return self._give(self._decode(tokens).rstrip(_UNFINISHED))

    def rest(self, tokens: Sequence[int]) -> str:
        """What is still held back when no further token comes."""
        whole = self._decode(tokens)
        # Byte tokens decode as a run: one that breaks off changes what was decoded before, and what was told stays.
        return self._give(whole if whole.startswith(self.text) else self.text + whole[len(self.text) :])

    def _give(self, whole: str) -> str:
        if not whole.startswith(self.text):
            return ""
        piece = whole[len(self.text) :]
        self.text = whole
        return piece
