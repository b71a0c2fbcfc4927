"""Intervals by resampling pictures: questions about one picture are not independent of each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from restore_export.evaluating.estimate import Estimate

RESAMPLES = 2000
_SEED = 0
_SIDES = (2.5, 97.5)


class Resampling:
    """The same resamples of the same pictures for everything that is asked, so that differences are paired."""

    def __init__(self, pictures: Sequence[object]) -> None:
        """``pictures``: that of each question."""
        place = {picture: index for index, picture in enumerate(dict.fromkeys(pictures))}
        self._picture = np.array([place[picture] for picture in pictures])
        even = np.full(len(place), 1 / len(place))
        self._counts = np.random.default_rng(_SEED).multinomial(len(place), even, RESAMPLES).astype(np.float64)

    def score(self, marks: np.ndarray, of: Callable[[np.ndarray], np.ndarray]) -> Estimate:
        """Of marks ``[questions, k]`` whose sums ``of`` makes a score."""
        return _estimate(float(of(marks.sum(0))), of(self._sums(marks)))

    def difference(self, marks: np.ndarray, other: np.ndarray, of: Callable[[np.ndarray], np.ndarray]) -> Estimate:
        """The score of one less that of the other, both on the same questions."""
        value = float(of(marks.sum(0)) - of(other.sum(0)))
        return _estimate(value, of(self._sums(marks)) - of(self._sums(other)))

    def _sums(self, marks: np.ndarray) -> np.ndarray:
        """``[resamples, k]``."""
        pictures = np.zeros((self._counts.shape[1], marks.shape[1]))
        np.add.at(pictures, self._picture, marks)
        return self._counts @ pictures


def _estimate(value: float, resampled: np.ndarray) -> Estimate:
    low, high = np.percentile(resampled, _SIDES)
    return Estimate(value, float(low), float(high))
