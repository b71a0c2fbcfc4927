"""How long work tells of itself: the library reports, the command line draws."""

from __future__ import annotations

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
