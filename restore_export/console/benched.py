"""A bench, drawn for a terminal: ratios alone, for seconds of one machine say little on another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from restore_export.benching.report import (
    DECODE,
    FIRST,
    PREFILL,
    REDUCTION,
    TOTAL,
    VISION,
    BenchReport,
    Comparison,
    Overhead,
    Pair,
    Phase,
)
from restore_export.benching.spread import Spread
from restore_export.console.sheet import Sheet

_CALLED = {
    VISION: "vision encoder",
    PREFILL: "language model, prefill",
    DECODE: "language model, a token",
    FIRST: "first token",
    TOTAL: "whole answer",
}
_RATIOS = ("", "#full / reduced", "#lowest", "#highest", "#by operations", "#of that")
_SHARES = ("part", "of", "#share", "#lowest", "#highest")


def render(report: BenchReport) -> None:
    """One table of ratios a backend, then shares inside the graphs, then the backends side by side."""
    sheet = Sheet()
    first, *others = report.comparisons
    sheet.line(_what(first))
    for each in report.comparisons:
        sheet.table(f"{each.runtime}, {each.dtype}", _RATIOS, _rows(each))
        sheet.table("Inside the reduced graphs, by profile", _SHARES, map(_overhead, each.overheads))
        if each.note:
            sheet.line(f"Note: {each.note}.")
    for each in others:
        title = f"Reduced model, {each.backend} over {first.backend}"
        sheet.table(title, ("", "#time", "#lowest", "#highest"), _beside(each.phases))


def _what(each: Comparison) -> str:
    tokens = each.tokens
    return (
        f"{tokens['full']} visual tokens against {tokens['reduced']}, with {tokens['text']} of text and "
        f"{tokens['generated']} generated: {each.rounds} rounds, threads: {each.threads}"
    )


def _rows(each: Comparison) -> Iterator[Sequence[str]]:
    for phase in each.phases:
        if phase.name != REDUCTION and phase.ratio:
            yield _CALLED[phase.name], *_spread(phase.ratio), *_against(phase.ratio.median, phase.limit)
    yield from _bytes("keys and values", each.kv_cache_bytes)
    yield from _bytes("peak memory", each.peak_bytes)


def _against(ratio: float, limit: float | None) -> tuple[str, str]:
    return (f"{limit:.2f}", f"{ratio / limit:.0%}") if limit else ("", "")


def _bytes(name: str, pair: Pair | None) -> Iterator[Sequence[str]]:
    if pair and pair.reduced:
        yield name, f"{pair.full / pair.reduced:.2f}", "", "", "", ""


def _overhead(each: Overhead) -> Sequence[str]:
    return each.name, each.graph, *(f"{share:.1%}" for share in (each.share, each.low, each.high))


def _beside(phases: Sequence[Phase]) -> Iterator[Sequence[str]]:
    for phase in phases:
        if phase.over_first:
            yield _CALLED[phase.name], *_spread(phase.over_first)


def _spread(ratio: Spread) -> Iterator[str]:
    return (f"{value:.2f}" for value in (ratio.median, ratio.low, ratio.high))
