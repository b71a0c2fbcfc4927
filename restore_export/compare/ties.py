"""Choices among scores, where a rounding may turn one.

Float32 arithmetic in another order moves a score by a rounding. Where two scores are closer than that, either choice is
right. A :class:`Ties` makes the choices of the loop-written reference and takes, within that bound, the one that an
outcome under test shows; it counts how often that was not its own. Choices that leave no trace in the outcome (an order
inside VisPruner, a share inside HoloV) are numbered instead, and :func:`explain` looks for those to turn.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

import numpy as np

ROUNDING = 1e-6
"""The bound, times the scale of the values that a score is computed from (8 float32 roundings)."""
_MOST_RUNS = 200

Result = TypeVar("Result")
Preferred = Callable[[int], bool]


class Bounded(NamedTuple):
    """Scores ``[M]`` with the least and the most that they can be."""

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray


@dataclass
class Ties:
    """Makes choices, and counts those that a rounding turned. ``scale`` 0 says that scores are exact."""

    flipped: frozenset[int] = frozenset()
    met: int = field(default=0, init=False)
    """Numbered near-ties so far."""
    turned: int = field(default=0, init=False)
    """Choices that were made as the outcome shows, and not as the scores alone say."""

    def order(self, scores: Sequence[float] | np.ndarray, scale: float) -> list[int]:
        """Indices by falling score, the lowest first on ties. Near-tied neighbours are numbered and may be swapped."""
        values = np.asarray(scores, dtype=np.float64)
        order = _falling(values)
        for place in range(len(order) - 1):
            apart = values[order[place]] - values[order[place + 1]]
            if scale > 0 and apart <= ROUNDING * scale and self._turn():
                order[place], order[place + 1] = order[place + 1], order[place]
        return order

    def floor(self, value: float) -> int:
        """The value rounded down; one within a rounding of a whole number is numbered and may go either way."""
        down, near = int(np.floor(value)), round(value)
        if abs(value - near) <= ROUNDING * max(abs(value), 1.0) and self._turn():
            return near if down < near else near - 1
        return down

    def largest(self, scores: Sequence[float] | np.ndarray, scale: float, preferred: Preferred | None = None) -> int:
        """Index of the largest score, the lowest on ties; within the bound a preferred one goes first."""
        values = np.asarray(scores, dtype=np.float64)
        first = int(np.argmax(values.astype(np.float32)))
        if scale == 0 or preferred is None or preferred(first):
            return first
        near = np.nonzero(values >= values[first] - ROUNDING * scale)[0]
        found = next((int(index) for index in near if preferred(int(index))), None)
        if found is None:
            return first
        self.turned += 1
        return found

    def top(self, scores: Bounded, count: int, scale: float, preferred: Preferred | None = None) -> list[int]:
        """The ``count`` largest, in index order.

        Within the bound: those that are in whatever the roundings are, then preferred ones that may be, by score.
        """
        own = _falling(scores.value)[:count]
        if preferred is None:
            return sorted(own)
        bound = ROUNDING * scale
        reached = [int((scores.high >= low - bound).sum()) - 1 for low in scores.low]
        beaten = [int((scores.low > high + bound).sum()) for high in scores.high]
        chosen = [index for index in range(len(reached)) if reached[index] < count]
        possible = [index for index in _falling(scores.value) if beaten[index] < count and index not in set(chosen)]
        possible.sort(key=lambda index: not preferred(index))
        chosen += possible[: count - len(chosen)]
        self.turned += len(set(chosen) - set(own))
        return sorted(chosen)

    def _turn(self) -> bool:
        self.met += 1
        return self.met - 1 in self.flipped


def _falling(values: np.ndarray) -> list[int]:
    """Scores that are one in float32 are one: then the index decides."""
    return [int(index) for index in np.argsort(-values.astype(np.float32), kind="stable")]


def explain(run: Callable[[Ties], Result], differences: Callable[[Result], int]) -> tuple[Result, int, int]:
    """Search for numbered near-ties to turn so that ``differences(run(ties))`` is 0.

    Returns the best result, how many choices were turned for it, and the differences that are left (0: explained).
    Best-first over the number of differences, at most two hundred runs.
    """
    queue: list[tuple[int, int, tuple[int, ...]]] = []
    seen: set[frozenset[int]] = set()
    best: tuple[int, Result, int] | None = None
    pending: list[frozenset[int]] = [frozenset()]
    while len(seen) < _MOST_RUNS:
        for flips in pending:
            if flips in seen or len(seen) >= _MOST_RUNS:
                continue
            seen.add(flips)
            ties = Ties(flips)
            result = run(ties)
            left = differences(result)
            if best is None or left < best[0]:
                best = left, result, len(flips) + ties.turned
            if left == 0:
                return result, len(flips) + ties.turned, 0
            heapq.heappush(queue, (left, len(flips), (ties.met, *sorted(flips))))
        if not queue:
            break
        _, _, (met, *flipped) = heapq.heappop(queue)
        # Turn one more, behind those turned already: what comes before has been tried.
        pending = [frozenset([*flipped, event]) for event in range(max(flipped, default=-1) + 1, met)]
    if best is None:  # pragma: no cover - the first run always sets it
        raise RuntimeError("no run was made")
    return best[1], best[2], best[0]
