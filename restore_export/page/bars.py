"""Accuracy, speed and memory as bars with their words above them, so that a phone has room for both."""

from __future__ import annotations

from collections.abc import Sequence

from restore_export.benching.report import Comparison, Phase
from restore_export.evaluating.report import Evaluation
from restore_export.page.charts import BAD, CALIBRATED, FULL, INK, LIMIT, REDUCED, SOFT, WIDTH, Chart
from restore_export.page.words import percent, seconds, size, times

_BAR = 24.0
_LONGEST = 58
"""Letters that have room above a bar."""
_GROUPS = {"full": (FULL, ""), "plain": (REDUCED, "////"), "restore": (CALIBRATED, ""), "blank": (SOFT, "....")}
"""Colour and hatching."""


def accuracy_plot(evaluation: Evaluation) -> str:
    """A bar a setting, with its interval. Empty: there is none but what leaves a part of the method out."""
    rows = [row for row in evaluation.rows if row.group != "ablation"]
    if not rows:
        return ""
    told = "Accuracy: " + ", ".join(f"{row.name} {percent(row.score)}" for row in rows)
    with Chart("accuracy", told, WIDTH, 40 + 1.6 * _BAR * len(rows)) as chart:
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


def speed_plot(bench: Comparison) -> str:
    """A bar of the ratio a phase; a line marks what the operations allow. Empty: there is no ratio."""
    phases = [phase for phase in bench.phases if phase.ratio]
    if not phases:
        return ""
    told = "Faster than with all tokens: " + ", ".join(
        f"{_called(each)} {times(each.ratio.median)}" for each in phases if each.ratio
    )
    with Chart(f"speed {bench.backend}", told, WIDTH, 40 + 1.6 * _BAR * len(phases)) as chart:
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
                axes.plot([phase.limit] * 2, [place - 0.04, place + 0.44], color=LIMIT, linewidth=2.5)
                axes.plot([phase.limit], [place + 0.47], marker="^", color=LIMIT, markersize=6, clip_on=False)
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


def memory_plot(bench: Comparison) -> str:
    """Bytes with all tokens and with the reduced ones. Empty: none are known."""
    pairs = {"KV cache": bench.kv_cache_bytes, "memory at most": bench.peak_bytes}
    bars = [
        (f"{name}, {what}", value, max(pair.full, pair.reduced, 1), kind)
        for name, pair in pairs.items()
        if pair
        for what, value, kind in (("all tokens", pair.full, "full"), ("reduced", pair.reduced, "restore"))
    ]
    if not bars:
        return ""
    told = "Memory: " + ", ".join(f"{name} {size(value)}" for name, value, _, _ in bars)
    with Chart(f"memory {bench.backend}", told, WIDTH, 20 + 1.6 * _BAR * len(bars)) as chart:
        for place, (name, value, most, kind) in enumerate(bars):
            _bar(chart, place, value / most, *_GROUPS[kind])
            _over(chart, place, f"{name}: {size(value)}")
        _plain_rows(chart, len(bars))
        chart.axes.set_xticks([])
        chart.axes.set_xlim(0, 1.02)
    return chart.svg


def _bar(
    chart: Chart, place: int, length: float, colour: str, hatch: str, xerr: Sequence[Sequence[float]] | None = None
) -> None:
    if hatch:
        chart.axes.barh(place + 0.2, length, height=0.42, facecolor="none", edgecolor=colour, hatch=hatch, xerr=xerr,
                        error_kw={"ecolor": INK, "elinewidth": 1.4, "capsize": 3})  # fmt: skip
    else:
        chart.axes.barh(place + 0.2, length, height=0.42, color=colour, xerr=xerr,
                        error_kw={"ecolor": INK, "elinewidth": 1.4, "capsize": 3})  # fmt: skip


def _over(chart: Chart, place: int, words: str) -> None:
    """A label above its bar, where a phone has room for it."""
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    chart.axes.text(0, place - 0.08, shown, ha="left", va="bottom", fontsize=9.5, color=INK,
                    transform=chart.axes.get_yaxis_transform())  # fmt: skip


def _plain_rows(chart: Chart, rows: int) -> None:
    chart.axes.set_yticks([])
    chart.axes.set_ylim(rows - 0.5, -0.55)
    chart.axes.grid(visible=False, axis="y")
