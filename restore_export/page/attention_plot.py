"""Attention on visual tokens, layer by layer."""

from __future__ import annotations

import math

from restore_export.page.charts import CALIBRATED, FULL, PAPER, REDUCED, WIDTH, Chart, ticks
from restore_export.page.data import AttentionMass
from restore_export.page.words import percent

_SERIES = {"full": (FULL, "o", "-"), "reduced": (REDUCED, "s", "--"), "calibrated": (CALIBRATED, "D", "-")}
"""Colour, mark and line: none of them alone tells one from another."""


def attention_plot(mass: AttentionMass) -> str:
    """A line a variant over the layers."""
    lines = {name: getattr(mass, name) for name in _SERIES if getattr(mass, name)}
    told = "Attention on visual tokens, mean of all layers: " + ", ".join(
        f"{name} {percent(sum(values) / len(values), 0)}" for name, values in lines.items()
    )
    with Chart("attention", told, WIDTH, 250) as chart:
        axes = chart.axes
        layers = range(1, len(mass.full) + 1)
        few = len(layers) <= 40
        for name, values in lines.items():
            colour, mark, line = _SERIES[name]
            axes.plot(layers, [100 * value for value in values], line, color=colour, marker=mark if few else None,
                      markersize=6, markeredgecolor=PAPER, label=name, clip_on=False, zorder=3)  # fmt: skip
        axes.set_xlabel("decoder layer")
        axes.set_ylabel("% of attention")
        axes.set_ylim(*_range([100 * value for values in lines.values() for value in values]))
        axes.xaxis.set_major_locator(ticks(8, integer=True))
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.16), ncols=len(lines), handlelength=2.4)
    return chart.svg


def _range(values: list[float]) -> tuple[float, float]:
    """From ten to ten: lines are told apart where they lie close to each other far from zero."""
    low, high = math.floor(min(values) / 10) * 10, math.ceil(max(values) / 10) * 10
    return (low if high - low < low else 0), max(high, low + 10)
