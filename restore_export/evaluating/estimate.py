"""A value with its interval; plain data, without numpy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Estimate:
    """A value with its 95 % interval (percentiles of a bootstrap)."""

    value: float
    low: float
    high: float
