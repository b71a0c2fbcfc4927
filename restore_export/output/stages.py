"""The stages of a build: each is made, or taken over from a build of the same that was ended."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from restore_export.output.journal import Journal
from restore_export.progress import Progress
from restore_export.reading.rebuilt import rebuilt

T = TypeVar("T")
Made = tuple[T, Iterable[Path]]
"""What came of a stage, and the files that it wrote."""


class Stages:
    """Stages of which nothing is kept."""

    def taken(self, name: str, key: Mapping[str, Any], kind: Any) -> Any:
        """What came of a stage that was done before, as ``kind``; None: it is to be made."""
        return None

    def knows(self, name: str, key: Mapping[str, Any]) -> bool:
        """Whether a stage was done before."""
        return False

    def record(self, name: str, key: Mapping[str, Any], made: Made[Any], told: Iterable[str] = ()) -> None:
        """A stage is done."""

    def forget(self, *names: str) -> None:
        """Nobody asks any more for what came of these stages: it goes."""

    def stage(
        self, name: str, key: Mapping[str, Any], kind: type[T], progress: Progress, make: Callable[[Progress], Made[T]]
    ) -> T:
        """What comes of a stage: made, or taken over; then it says of itself what it said before.

        ``key`` is all that decides what comes of it, besides this package and its libraries.
        """
        return make(progress)[0]


class KeptStages(Stages):
    """Stages that a journal knows of."""

    def __init__(self, journal: Journal, about: Mapping[str, Any]) -> None:
        """``about`` is what everything depends on: versions, code."""
        self._journal, self._about = journal, about
        self.reused: list[str] = []
        """Names of the stages that were taken over."""

    def on(self, **about: Any) -> KeptStages:
        """The same, for stages that depend on more."""
        more = KeptStages(self._journal, {**self._about, **about})
        more.reused = self.reused
        return more

    def taken(self, name: str, key: Mapping[str, Any], kind: Any) -> Any:
        found = self._found(name, key, kind)
        return None if found is None else found[0]

    def knows(self, name: str, key: Mapping[str, Any]) -> bool:
        return self._journal.taken(name, self._digest(key)) is not None

    def record(self, name: str, key: Mapping[str, Any], made: Made[Any], told: Iterable[str] = ()) -> None:
        value, files = made
        self._journal.record(name, self._digest(key), files, told, plain(value))

    def forget(self, *names: str) -> None:
        self._journal.drop(*names)

    def stage(
        self, name: str, key: Mapping[str, Any], kind: type[T], progress: Progress, make: Callable[[Progress], Made[T]]
    ) -> T:
        found = self._found(name, key, kind)
        if found is not None:
            for stage in found[1]:
                progress(stage, 1.0)
            return cast(T, found[0])
        told: list[str] = []

        def heard(stage: str, done: float) -> None:
            if told[-1:] != [stage]:
                told.append(stage)
            progress(stage, done)

        made = make(heard)
        self.record(name, key, made, told)
        return made[0]

    def _found(self, name: str, key: Mapping[str, Any], kind: Any) -> tuple[Any, list[str]] | None:
        entry = self._journal.taken(name, self._digest(key))
        if entry is None:
            return None
        try:
            value = rebuilt(entry.value, kind)
        except (TypeError, KeyError, ValueError):  # damaged: it is made again
            self._journal.drop(name)
            return None
        self.reused.append(name)
        return value, entry.told

    def _digest(self, key: Mapping[str, Any]) -> str:
        text = json.dumps({**self._about, **key}, sort_keys=True, default=_spelled)
        return hashlib.sha256(text.encode()).hexdigest()


def plain(value: Any) -> Any:
    """A value of dataclasses, tuples and plain things as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return [plain(each) for each in value] if isinstance(value, (tuple, list)) else value


def _spelled(value: Any) -> Any:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else str(value)
