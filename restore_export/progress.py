"""How long work tells of itself: the library reports, the command line draws."""

from __future__ import annotations

import threading
from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Called with what is being done and how much of the whole work is done, 0 to 1."""


def silent(stage: str, done: float) -> None:
    """Report nothing."""


def part(progress: Progress, stage: str, start: float, end: float) -> Callable[[float], None]:
    """A reporter of a piece of a stage, whose own 0 to 1 is ``start`` to ``end`` of the whole."""
    return lambda done: progress(stage, start + (end - start) * done)


def split(progress: Progress, **shares: float) -> dict[str, Progress]:
    """A reporter for each of several stages in their order; a stage's share is its weight among all of them."""
    total, start = sum(shares.values()), 0.0
    reporters = {}
    for name, share in shares.items():
        reporters[name] = _span(progress, start / total, (start + share) / total)
        start += share
    return reporters


def _span(progress: Progress, start: float, end: float) -> Progress:
    return lambda stage, done: progress(stage, start + (end - start) * done)


class Beside:
    """Two works at once told as one: stages of the first, and how much of both is done.

    Any thread may report the second. What is heard stays in the order of the stages, whichever thread is faster.
    """

    def __init__(self, progress: Progress, share: float = 0.5) -> None:
        """``share``: of the second work in both."""
        self._progress, self._share = progress, share
        self._lock = threading.Lock()
        self._stage: str | None = None
        self._first = self._second = 0.0

    def first(self, stage: str, done: float) -> None:
        """What the first does, and how much of it is done."""
        with self._lock:
            self._stage, self._first = stage, done
            self._tell()

    def second(self, done: float) -> None:
        """How much of the second is done."""
        with self._lock:
            self._second = done
            self._tell()

    def _tell(self) -> None:
        if self._stage is not None:
            self._progress(self._stage, self._first * (1 - self._share) + self._second * self._share)
