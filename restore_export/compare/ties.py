"""Choices among scores, with a way to find out whether near-ties explain a different outcome.

Float32 arithmetic in another order moves a score by a rounding. Where two scores are closer than that, either order
is right. A :class:`Ties` makes every choice of a run; it counts the near-ties that it met and resolves those in
``flipped`` the other way. :func:`explain` looks for flips that lead to a given outcome.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

ROUNDING = 1e-6
"""The bound: near-ties are closer than this times the largest score of the choice (8 float32 roundings)."""
_MOST_RUNS = 200

Result = TypeVar("Result")


@dataclass
class Ties:
    """Makes choices, and counts those that a rounding could turn."""

    flipped: frozenset[int] = frozenset()
    met: int = field(default=0, init=False)

    def order(self, scores: Sequence[float] | np.ndarray) -> list[int]:
        """Indices by falling score, the lowest first on ties; near-tied neighbours may be swapped."""
        values = np.asarray(scores, dtype=np.float64)
        # Scores that are one in float32 are one: then the index decides.
        order = [int(index) for index in np.argsort(-values.astype(np.float32), kind="stable")]
        finite = np.abs(values[np.isfinite(values)])
        bound = ROUNDING * max(float(finite.max(initial=0.0)), 1e-30)
        for place in range(len(order) - 1):
            if abs(values[order[place]] - values[order[place + 1]]) <= bound and self._turn():
                order[place], order[place + 1] = order[place + 1], order[place]
        return order

    def largest(self, scores: Sequence[float] | np.ndarray) -> int:
        """Index of the largest score; only a near-tie of the two largest counts."""
        values = np.asarray(scores, dtype=np.float64)
        first = int(np.argmax(values.astype(np.float32)))
        rest = values.copy()
        rest[first] = -np.inf
        second = int(np.argmax(rest.astype(np.float32)))
        bound = ROUNDING * max(abs(float(values[first])), 1.0)
        if len(values) > 1 and values[first] - values[second] <= bound and self._turn():
            return second
        return first

    def top(self, scores: Sequence[float] | np.ndarray, count: int) -> list[int]:
        """The ``count`` largest, in no special order; only a near-tie at the edge counts."""
        values = np.asarray(scores, dtype=np.float64)
        order = [int(index) for index in np.argsort(-values.astype(np.float32), kind="stable")]
        chosen = order[:count]
        if 0 < count < len(order):
            edge = values[order[count - 1]], values[order[count]]
            if edge[0] - edge[1] <= ROUNDING * max(abs(edge[0]), 1e-30) and self._turn():
                chosen[-1] = order[count]
        return chosen

    def floor(self, value: float) -> int:
        """The value rounded down; a value within a rounding of a whole number may go either way."""
        down = int(np.floor(value))
        near = round(value)
        if abs(value - near) <= ROUNDING * max(abs(value), 1.0) and self._turn():
            return near if down < near else near - 1
        return down

    def _turn(self) -> bool:
        self.met += 1
        return self.met - 1 in self.flipped


def explain(run: Callable[[Ties], Result], differences: Callable[[Result], int]) -> tuple[Result, frozenset[int], int]:
    """Search for flips of near-ties after which ``differences(run(ties))`` is 0.

    Returns the best result, the flips that led to it, and the differences that are left (0: explained). Best-first
    over the number of differences, at most two hundred runs.
    """
    queue: list[tuple[int, int, tuple[int, ...]]] = []
    seen: set[frozenset[int]] = set()
    best: tuple[int, Result, frozenset[int]] | None = None
    pending: list[frozenset[int]] = [frozenset()]
    runs = 0
    while runs < _MOST_RUNS:
        for flips in pending:
            if flips in seen or runs >= _MOST_RUNS:
                continue
            seen.add(flips)
            runs += 1
            ties = Ties(flips)
            result = run(ties)
            left = differences(result)
            if best is None or left < best[0]:
                best = left, result, flips
            if left == 0:
                return result, flips, 0
            heapq.heappush(queue, (left, len(flips), (ties.met, *sorted(flips))))
        if not queue:
            break
        _, _, (met, *flips_list) = heapq.heappop(queue)
        # Flip one more, behind those flipped already: what comes before has been tried.
        start = max(flips_list, default=-1) + 1
        pending = [frozenset([*flips_list, event]) for event in range(start, met)]
    if best is None:  # pragma: no cover - the first run always sets it
        raise RuntimeError("no run was made")
    return best[1], best[2], best[0]
