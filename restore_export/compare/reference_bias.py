"""The calibration bias a second time, pair by pair (method section 5)."""

from __future__ import annotations

import math

import numpy as np


def reference_bias(
    queries: list[float],
    keys: list[float],
    sizes: list[int],
    frequencies: list[float],
    *,
    c: float,
    with_size: bool,
    with_distance: bool,
    uniform: float | None,
) -> np.ndarray:
    """The additive term of section 5 for one sequence, ``[S, T]`` float64, without any mask.

    ``sizes`` of keys are 0 for text; ``uniform`` replaces the size of every visual key.
    """
    theta = np.array(frequencies)
    bias = np.zeros((len(queries), len(keys)))
    for m, query in enumerate(queries):
        for n, key in enumerate(keys):
            if with_size and sizes[n] > 0:
                bias[m, n] += math.log(uniform if uniform is not None else sizes[n])
            if with_distance:
                bias[m, n] += math.log(c - float(np.cos(abs(query - key) * theta).mean()))
    return bias
