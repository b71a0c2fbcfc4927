"""Markdown tables on the terminal, and figures in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exporting.measuring import Cost


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print one, a row as soon as it is there."""
    print(f"\n{title}\n", f"| {' | '.join(columns)} |", "| --- " * len(columns) + "|", sep="\n", flush=True)
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def gigabytes(size: float) -> str:
    """Such as ``1.25 GB``, or ``0.4 MB``."""
    return f"{size / 1e9:.2f} GB" if size >= 1e7 else f"{size / 1e6:.1f} MB"


def times(what: float, over: float) -> str:
    """A ratio; ``—`` where there is nothing to compare with."""
    return f"{what / over:.2f}" if over else "—"


COST_RATIOS = ("seconds", "processor seconds", "own memory", "with mapped files", "bytes written")


def ratios(cost: Cost, base: Cost) -> list[str]:
    """The figures of :data:`COST_RATIOS`, over those of another run."""
    return [
        times(cost.seconds, base.seconds),
        times(cost.cpu, base.cpu),
        times(cost.own, base.own),
        times(cost.resident, base.resident),
        times(cost.written, base.written),
    ]
