"""How much a conversation may still say: positions of the model, and an engine's cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from restore_export.errors import UsageError
from restore_export.folder import Folder
from restore_export.runtime.session import Limits


@dataclass(frozen=True)
class Room:
    """A folder's limits for a conversation about so many pictures."""

    folder: Folder
    pictures: int

    @property
    def picture_positions(self) -> int:
        """Positions that one picture takes: those of all its tokens where they are retained."""
        retained = self.folder.reduction.layout == "retain"
        return self.folder.total if retained else self.folder.reduced

    def check_pictures(self) -> None:
        """UsageError where the pictures alone leave no position for a question and an answer."""
        if not self.pictures:
            raise UsageError("there is no picture; give one or more")
        needed, most = self.pictures * self.picture_positions, self.folder.max_positions
        if needed >= most:
            allowed = (most - 1) // self.picture_positions
            raise UsageError(
                f"{self.pictures} pictures of {self.picture_positions} positions each need {needed}, but the model has "
                f"{most}; allowed: up to {allowed} {_pictures(allowed)}, so give fewer"
            )

    def answer(self, ids: Sequence[int], turns: int) -> int:
        """How many tokens an answer to the prompt ``ids``, after ``turns`` turns, may have; UsageError where none."""
        needed = len(ids) + self.pictures * (self.picture_positions - 1)
        left = self.folder.max_positions - needed
        if left < 1:
            raise UsageError(
                f"{_who(turns)} fills all {self.folder.max_positions} positions of the model "
                f"({self._count(needed)}); {self._advice(turns)}"
            )
        return left

    def cached(self, ids: Sequence[int], turns: int, limits: Limits) -> int:
        """The same for an engine's cache."""
        needed = len(ids) + self.pictures * (self.folder.reduced - 1)
        left = limits.cache - needed
        if left < 1:
            raise UsageError(
                f"{_who(turns)} fills the {limits.cache} tokens of the engine's cache ({self._count(needed)}); build "
                f"with a larger --max-seq-len, or {self._advice(turns)}"
            )
        return left

    def _count(self, needed: int) -> str:
        return f"it takes {needed} with {self.pictures} {_pictures(self.pictures)}"

    def _advice(self, turns: int) -> str:
        if turns:
            return "begin a new conversation (/reset does with --interactive)"
        return "shorten it, or give fewer pictures" if self.pictures > 1 else "shorten it"


def _who(turns: int) -> str:
    return "the conversation" if turns else "the prompt"


def _pictures(count: int) -> str:
    return "picture" if count == 1 else "pictures"
