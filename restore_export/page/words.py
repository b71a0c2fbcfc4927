"""Figures and names as the page spells them."""

from __future__ import annotations

FOLDER = "DIR"
"""What stands for the folder in a command: where it lies is not the page's to know."""


def percent(share: float, digits: int = 1) -> str:
    """``0.8934`` → ``89.3 %``."""
    return f"{100 * share:.{digits}f} %"


def times(ratio: float) -> str:
    """``1.834`` → ``1.83×``."""
    return f"{ratio:.3g}×"


def figure(value: float | None) -> str:
    """Two significant digits; nothing for nothing."""
    return "" if value is None else f"{value:.2g}"


def seconds(value: float) -> str:
    """In the unit that suits."""
    return f"{value:.3g} s" if value >= 1 else f"{1000 * value:.3g} ms"


def size(count: float) -> str:
    """``4613088`` → ``4.61 MB``."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            return f"{count / scale:.3g} {unit}"
    return f"{count:.0f} bytes"


def count_of(number: int, one: str, more: str = "") -> str:
    """``1 case``, ``2 cases``."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"
