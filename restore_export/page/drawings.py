"""The page's plots: errors, attention, accuracy, speed and memory."""

from __future__ import annotations

import math
from collections.abc import Sequence

from restore_export.compare.report import ERROR_EDGES
from restore_export.page.charts import BAD, CALIBRATED, FULL, INK, LIMIT, PAPER, REDUCED, SOFT, Chart
from restore_export.page.data import AttentionMass
from restore_export.page.measured import Bench, Evaluation, Pair, Phase
from restore_export.page.words import percent, seconds, size, times

_WIDTH = 420.0
_RARE = 0.001
"""Share of a tensor's errors that needs no bar of its own."""
_BAR = 24.0
_SERIES = {"full": (FULL, "o", "-"), "reduced": (REDUCED, "s", "--"), "calibrated": (CALIBRATED, "D", "-")}
"""Colour, mark and line: none of them alone tells one from another."""
_GROUPS = {"full": (FULL, ""), "plain": (REDUCED, "////"), "restore": (CALIBRATED, ""), "blank": (SOFT, "....")}


def error_plots(backend: str, pooled: dict[str, tuple[int, ...]]) -> dict[str, str]:
    """One small histogram a tensor, all over the same range of errors."""
    seen = [index for errors in pooled.values() for index in range(1, len(errors)) if errors[index] > _RARE * sum(errors)]
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
        axes.yaxis.set_major_locator(_few_ticks())
        axes.yaxis.set_major_formatter(lambda value, _: f"{100 * value:.0f} %")
    return chart.svg


def _power(edge: float) -> str:
    """``1e-4``."""
    return f"1e{round(math.log10(edge))}"


def _about(errors: tuple[int, ...]) -> str:
    most = max(range(len(errors)), key=lambda index: errors[index])
    return "0" if most == 0 else f"{ERROR_EDGES[min(most, len(ERROR_EDGES)) - 1]:.0e}"


def _few_ticks() -> object:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(3)


def attention_plot(mass: AttentionMass) -> str:
    """A line a variant over the layers."""
    lines = {name: getattr(mass, name) for name in _SERIES if getattr(mass, name)}
    told = "Attention on visual tokens, mean of all layers: " + ", ".join(
        f"{name} {percent(sum(values) / len(values), 0)}" for name, values in lines.items()
    )
    with Chart("attention", told, _WIDTH, 250) as chart:
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
        axes.xaxis.set_major_locator(_whole_ticks())
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.16), ncols=len(lines), handlelength=2.4)
    return chart.svg


def _whole_ticks() -> object:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(8, integer=True)


def accuracy_plot(evaluation: Evaluation) -> str:
    """A bar a setting, with its interval."""
    rows = [row for row in evaluation.rows if row.group != "ablation"]
    told = "Accuracy: " + ", ".join(f"{row.name} {percent(row.score)}" for row in rows)
    with Chart("accuracy", told, _WIDTH, 40 + 1.6 * _BAR * len(rows)) as chart:
        axes = chart.axes
        for place, row in enumerate(rows):
            colour, hatch = _GROUPS.get(row.group, (SOFT, ""))
            around = [[max(0.0, row.score - row.low)], [max(0.0, row.high - row.score)]]
            _bar(chart, place, row.score, colour, hatch, xerr=around)
            _over(chart, place, f"{row.name}: {percent(row.score)}")
        _plain_rows(chart, len(rows))
        axes.set_xlim(0, 1)
        axes.xaxis.set_major_formatter(lambda value, _: f"{100 * value:.0f} %")
    return chart.svg


def speed_plot(bench: Bench) -> str:
    """A bar of the ratio a phase; a line marks what the operations allow."""
    phases = [phase for phase in bench.phases if phase.ratio]
    told = "Faster than with all tokens: " + ", ".join(f"{_called(each)} {times(each.ratio.median)}" for each in phases if each.ratio)
    with Chart(f"speed {bench.backend}", told, _WIDTH, 40 + 1.6 * _BAR * len(phases)) as chart:
        axes = chart.axes
        for place, phase in enumerate(phases):
            ratio = phase.ratio
            if ratio is None:
                continue
            slower = ratio.median < 1
            around = [[max(0.0, ratio.median - ratio.low)], [max(0.0, ratio.high - ratio.median)]]
            _bar(chart, place, ratio.median, BAD if slower else CALIBRATED, "////" if slower else "", xerr=around)
            _over(chart, place, _speed_words(phase))
            if phase.limit:
                axes.plot([phase.limit] * 2, [place - 0.42, place + 0.42], color=LIMIT, linewidth=2.5)
                axes.plot([phase.limit], [place + 0.42], marker="v", color=LIMIT, markersize=6, clip_on=False)
        axes.axvline(1, color=SOFT, linewidth=1, linestyle=":")
        _plain_rows(chart, len(phases))
        axes.set_xlim(left=0)
        axes.set_xlabel("times faster than with all tokens")
    return chart.svg


def _speed_words(phase: Phase) -> str:
    took = f" ({seconds(phase.full.median)} → {seconds(phase.reduced.median)})" if phase.full and phase.reduced else ""
    limit = f", limit {times(phase.limit)}" if phase.limit else ""
    return f"{_called(phase)}: {times(phase.ratio.median) if phase.ratio else ''}{limit}{took}"


def _called(phase: Phase) -> str:
    return phase.name.replace("_", " ")


def memory_plot(bench: Bench) -> str:
    """Bytes with all tokens and with the reduced ones."""
    pairs = {"KV cache": bench.kv_cache_bytes, "memory at most": bench.peak_bytes}
    known: list[tuple[str, Pair]] = [(name, pair) for name, pair in pairs.items() if pair]
    told = "Memory: " + ", ".join(f"{name} {size(pair.full)} to {size(pair.reduced)}" for name, pair in known)
    bars = [(f"{name}, {what}", value, pair.full, kind) for name, pair in known for what, value, kind in (
        ("all tokens", pair.full, "full"), ("reduced", pair.reduced, "restore"))]  # fmt: skip
    with Chart(f"memory {bench.backend}", told, _WIDTH, 20 + 1.6 * _BAR * len(bars)) as chart:
        for place, (name, value, full, kind) in enumerate(bars):
            _bar(chart, place, value / max(full, 1), *_GROUPS[kind])
            _over(chart, place, f"{name}: {size(value)}")
        _plain_rows(chart, len(bars))
        chart.axes.set_xticks([])
        chart.axes.set_xlim(0, 1.02 * max((value / max(full, 1) for _, value, full, _ in bars), default=1.0))
    return chart.svg


def _bar(chart: Chart, place: int, length: float, colour: str, hatch: str, xerr: Sequence[Sequence[float]] | None = None) -> None:
    if hatch:
        chart.axes.barh(place + 0.2, length, height=0.42, facecolor="none", edgecolor=colour, hatch=hatch, xerr=xerr,
                        error_kw={"ecolor": INK, "elinewidth": 1.4, "capsize": 3})  # fmt: skip
    else:
        chart.axes.barh(place + 0.2, length, height=0.42, color=colour, xerr=xerr,
                        error_kw={"ecolor": INK, "elinewidth": 1.4, "capsize": 3})  # fmt: skip


def _over(chart: Chart, place: int, words: str) -> None:
    """A label above its bar, where a phone has room for it."""
    chart.axes.text(0, place - 0.08, words, ha="left", va="bottom", fontsize=9.5, color=INK,
                    transform=chart.axes.get_yaxis_transform())  # fmt: skip


def _plain_rows(chart: Chart, rows: int) -> None:
    chart.axes.set_yticks([])
    chart.axes.set_ylim(rows - 0.5, -0.55)
    chart.axes.grid(visible=False, axis="y")
