"""Attention on visual tokens, layer by layer."""

from __future__ import annotations

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
                      markersize=6, markeredgecolor=PAPER, label=name)  # fmt: skip
        axes.set_xlabel("decoder layer")
        axes.set_ylabel("% of attention")
        axes.set_ylim(bottom=0)
        axes.xaxis.set_major_locator(ticks(8, integer=True))
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.16), ncols=len(lines), handlelength=2.4)
    return chart.svg
