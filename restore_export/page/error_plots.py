"""Histograms of the errors of tensors, on a scale of powers of ten."""

from __future__ import annotations

import math

from restore_export.compare.report import ERROR_EDGES
from restore_export.page.charts import CALIBRATED, SOFT, Chart, ticks

_RARE = 0.001
"""Share of a tensor's errors that needs no bar of its own."""


def error_plots(backend: str, pooled: dict[str, tuple[int, ...]]) -> dict[str, str]:
    """One small histogram a tensor, all over the same range of errors."""
    seen = [
        index for errors in pooled.values() for index in range(1, len(errors)) if errors[index] > _RARE * sum(errors)
    ]
    first, last = min(seen, default=len(ERROR_EDGES) // 2), max(seen, default=len(ERROR_EDGES) // 2)
    return {name: _errors(backend, name, errors, first, last) for name, errors in pooled.items()}


def _errors(backend: str, name: str, errors: tuple[int, ...], first: int, last: int) -> str:
    shares = [count / max(1, sum(errors)) for count in errors]
    bars = [sum(shares[:first]), *shares[first:last], sum(shares[last:])]
    told = f"Errors of {name}: most are about {_about(errors)}"
    with Chart(f"errors {backend} {name}", told, 240, 116) as chart:
        axes = chart.axes
        axes.bar(range(len(bars)), bars, width=0.86, color=[SOFT, *[CALIBRATED] * (len(bars) - 1)])
        # In front of bar i of the bins is edge i - 1; every second one is a power of ten.
        decades = [(index - first + 0.5, ERROR_EDGES[index - 1]) for index in range(first + 1, last + 1) if index % 2]
        shown = decades[:: max(1, -(-len(decades) // 4))]
        axes.set_xticks([0, *(place for place, _ in shown)], ["less", *map(_power, (edge for _, edge in shown))])
        axes.grid(visible=False, axis="x")
        axes.yaxis.set_major_locator(ticks(3))
        axes.yaxis.set_major_formatter(lambda value, _: f"{100 * value:.0f} %")
    return chart.svg


def _power(edge: float) -> str:
    """``1e-4``."""
    return f"1e{round(math.log10(edge))}"


def _about(errors: tuple[int, ...]) -> str:
    most = max(range(len(errors)), key=lambda index: errors[index])
    return "0" if most == 0 else f"{ERROR_EDGES[min(most, len(ERROR_EDGES)) - 1]:.0e}"
