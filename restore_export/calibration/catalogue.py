"""What reducers there are and what each one needs: data alone, so that settings are checked without torch."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class ReducerInfo:
    """One row of the catalogue."""

    name: str
    summary: str
    kind: str
    """``select``: chooses tokens to keep; ``group``: averages groups of its own; ``identity``: keeps all."""
    needs_attention: bool = False
    """Needs the tower's CLS→patch attention."""


_ROWS = (
    ReducerInfo("none", "keep every token (no reduction)", "identity"),
    ReducerInfo("divprune", "max-min diversity of the visual tokens (DivPrune)", "select"),
    ReducerInfo("holov", "attention and spread, shared out over the picture (HoloV)", "select", needs_attention=True),
    ReducerInfo("vispruner", "largest attention, then diverse others (VisPruner)", "select", needs_attention=True),
    ReducerInfo("uniform", "baseline: every so many tokens", "select"),
    ReducerInfo("random", "baseline: tokens drawn from --seed, the same for every picture", "select"),
    ReducerInfo("pool", "baseline: average over a grid of blocks", "group"),
)

REDUCERS: dict[str, ReducerInfo] = {row.name: row for row in _ROWS}


def pool_blocks(length: int, count: int) -> tuple[int, int] | None:
    """Rows and columns of blocks, as square as can be, that pool a square grid of ``length`` tokens to ``count``."""
    side = math.isqrt(length)
    if side * side != length:
        return None
    fitting = [rows for rows in range(1, side + 1) if count % rows == 0 and count // rows <= side]
    return min(((rows, count // rows) for rows in fitting), key=lambda shape: abs(shape[0] - shape[1]), default=None)
