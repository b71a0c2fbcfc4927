"""What a reduction and a calibration can be set to: frozen, checked data with the two presets."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from typing import Any

from restore_export.calibration.catalogue import REDUCERS, pool_blocks
from restore_export.reading.typed import wrong_types

RIVAL_RULES = ("reference", "paper")
POSITION_RULES = ("median", "first", "last", "mean")
DISTANCE_RULES = ("prefill", "always", "off")
FIRST_LAYER_RULES = ("uniform", "own")
LAYOUT_RULES = ("retain", "reindex")
_LEAST_C, _MOST_C = 1.001, 1e6


@dataclass(frozen=True)
class Reduction:
    """How visual tokens are reduced (method sections 1 to 4)."""

    reducer: str = "divprune"
    tokens: int = 64
    """n, the visual tokens after reduction."""
    merge: bool = True
    """Merge the dropped tokens into anchors (else they are lost)."""
    gamma: float = 0.5
    """Share of n that the reducer keeps when the rest is merged."""
    rivals: str = "reference"
    position: str = "median"
    """Which position a group keeps."""
    layout: str = "retain"
    """Positions in the language model: ``retain`` the original ones, or ``reindex`` without gaps."""
    seed: int = 0
    """Of the reducer ``random``."""

    @property
    def kept(self) -> int:
        """Tokens that the reducer keeps as they are."""
        return int(self.gamma * self.tokens) if self.merges else self.tokens

    @property
    def merges(self) -> bool:
        """Whether anchors are merged: a reducer that keeps all or groups by itself has nothing to merge."""
        return self.merge and REDUCERS[self.reducer].kind == "select"

    def problems(self, total: int | None = None) -> list[str]:
        """Everything wrong with these settings, for a model of ``total`` visual tokens where that is known."""
        found = wrong_types(self)
        if found:
            return found
        found = _not_among(
            self, reducer=tuple(REDUCERS), rivals=RIVAL_RULES, position=POSITION_RULES, layout=LAYOUT_RULES
        )
        if self.tokens < 1:
            found.append(f"tokens is {self.tokens}; allowed: 1 or more")
        if not 0 <= self.gamma < 1:
            found.append(f"gamma is {self.gamma}; allowed: 0 <= gamma < 1")
        if total is None or found:
            return found
        if self.tokens > total:
            found.append(f"tokens is {self.tokens}, but the model has {total} visual tokens; allowed: 1 to {total}")
        elif self.reducer == "pool" and pool_blocks(total, self.tokens) is None:
            side = math.isqrt(total)
            sides = range(1, side + 1) if side * side == total else range(0)
            fitting = sorted({rows * columns for rows in sides for columns in sides})
            near = sorted(fitting, key=lambda n: abs(n - self.tokens))[:3]
            advice = f"nearest that do: {', '.join(map(str, sorted(near)))}" if near else "its grid is not square"
            found.append(f"reducer pool cannot average {total} tokens to {self.tokens}; {advice}")
        return found


@dataclass(frozen=True)
class Calibration:
    """Which terms are added to the attention logits (method section 5)."""

    size: bool = True
    """Add ``log s`` of each key's group size."""
    distance: str = "prefill"
    """Add ``log(c - D)``: in ``prefill`` only (the released program), ``always`` (the equation), or ``off``."""
    first_layer_size: str = "uniform"
    """Sizes in the first layer: one ``uniform`` N/n (the released program), or each token's ``own`` (the equation)."""
    c: float = 2.0

    @property
    def active(self) -> bool:
        return self.size or self.distance != "off"

    @property
    def first_layer_differs(self) -> bool:
        return self.size and self.first_layer_size == "uniform"

    def problems(self) -> list[str]:
        found = wrong_types(self)
        if found:
            return found
        found = _not_among(self, distance=DISTANCE_RULES, first_layer_size=FIRST_LAYER_RULES)
        if not _LEAST_C <= self.c <= _MOST_C:
            found.append(f"c is {self.c}; allowed: {_LEAST_C} to {_MOST_C:g} (D, which is taken off it, is 1 at most)")
        return found


NO_CALIBRATION = Calibration(size=False, distance="off", first_layer_size="own")

PRESETS: dict[str, tuple[Reduction, Calibration]] = {
    "reference": (Reduction(), Calibration()),
    "paper": (Reduction(rivals="paper"), Calibration(distance="always", first_layer_size="own")),
}
DEFAULT_PRESET = "paper"
"""Ahead of ``reference`` with every reducer and budget on the bundled model: docs/evaluation.md."""


def plain(reduction: Reduction) -> Reduction:
    """The same reducer in plain mode: the rest is dropped and positions are contiguous; use no calibration."""
    return replace(reduction, merge=False, layout="reindex")


def hurtful(reduction: Reduction, calibration: Calibration) -> list[str]:
    """Combinations that the paper shows to cost accuracy, a line each."""
    if reduction.reducer == "none":
        return []
    found = []
    if calibration.active and reduction.layout == "reindex":
        found.append("calibrating reindexed positions costs accuracy; use layout retain, or no calibration")
    grouped = reduction.merges or REDUCERS[reduction.reducer].kind == "group"
    if grouped and reduction.layout == "retain" and not calibration.active:
        found.append("retained, merged tokens without calibration cost accuracy; use the calibration of a preset")
    return found


def _not_among(settings: Any, **allowed: tuple[str, ...]) -> list[str]:
    names = {field.name for field in fields(settings)}
    return [
        f"{name} is {getattr(settings, name)!r}; allowed: {', '.join(values)}"
        for name, values in allowed.items()
        if name in names and getattr(settings, name) not in values
    ]
