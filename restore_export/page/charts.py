"""Drawings by matplotlib as SVG that belongs into the page: its colours are the page's variables, its text is text."""

from __future__ import annotations

import contextlib
import io
import os
import re
import warnings
from typing import TYPE_CHECKING, Any

from restore_export.cache import cache_folder

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ticker import Locator

INK, SOFT, LINE, PAPER = "#010101", "#020202", "#030303", "#040404"
FULL, REDUCED, CALIBRATED, LIMIT, BAD = "#050505", "#060606", "#070707", "#080808", "#090909"
"""Colours that no drawing has by chance; each stands for a variable of the page's style."""
_VARIABLES = {
    INK: "ink", SOFT: "soft", LINE: "line", PAPER: "card", FULL: "full", REDUCED: "reduced",
    CALIBRATED: "calibrated", LIMIT: "limit", BAD: "bad",
}  # fmt: skip
WIDTH = 350.0
"""Of a drawing that has a column of the page to itself."""
_POINTS = 72
_STYLE = {
    "svg.fonttype": "none", "text.parse_math": False, "font.size": 10.0, "text.color": INK,
    "axes.edgecolor": LINE, "axes.labelcolor": SOFT,
    "axes.titlecolor": INK, "axes.titlesize": 10.0, "axes.labelsize": 9.5, "xtick.color": SOFT, "ytick.color": SOFT,
    "xtick.labelsize": 9.5, "ytick.labelsize": 9.5, "grid.color": LINE, "grid.linewidth": 0.8, "axes.grid": True,
    "axes.axisbelow": True, "axes.spines.top": False, "axes.spines.right": False, "axes.spines.left": False,
    "ytick.major.size": 0.0, "xtick.major.size": 3.0, "lines.linewidth": 2.0, "hatch.linewidth": 0.8,
    "font.family": "sans-serif", "font.sans-serif": ["DejaVu Sans"], "legend.frameon": False,
}  # fmt: skip
"""DejaVu, which matplotlib brings, is what text is measured with; the page shows it in the reader's own font."""


class Chart:
    """``with Chart("name", width, height) as chart:`` draws on ``chart.axes``; then ``chart.svg`` is there."""

    axes: Axes
    svg: str = ""

    def __init__(self, name: str, told: str, width: float, height: float) -> None:
        """``told`` is what the drawing says in words; width and height are in points, a pixel of the page each."""
        self._name, self._told, self._size = name, told, (width / _POINTS, height / _POINTS)

    def __enter__(self) -> Chart:
        figure_of = _matplotlib_figure()
        from matplotlib import style

        # What the user's own settings say is set aside: the same build makes the same page.
        self._style = style.context(["default", {**_STYLE, "svg.hashsalt": self._name}])
        self._style.__enter__()
        self._figure: Figure = figure_of(figsize=self._size, layout="constrained")
        self.axes = self._figure.subplots()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: Any) -> None:
        try:
            if kind is None:
                self.svg = _inline(self._drawn(), self._told)
        finally:
            self._style.__exit__(None, None, None)

    def _drawn(self) -> str:
        written = io.StringIO()
        about = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # letters that DejaVu lacks: the reader's font has them
            self._figure.savefig(written, format="svg", transparent=True, metadata=about)
        return written.getvalue()


def ticks(most: int, integer: bool = False) -> Locator:
    """At most so many, at round numbers."""
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(most, integer=integer)


def _matplotlib_figure() -> type[Figure]:
    """The class; matplotlib keeps what it knows of fonts with what else is kept, unless the user says where."""
    with contextlib.suppress(RuntimeError):  # there is no home: then in a temporary folder
        os.environ.setdefault("MPLCONFIGDIR", str(cache_folder() / "matplotlib"))
    from matplotlib.figure import Figure

    return Figure


def _inline(svg: str, told: str) -> str:
    """A whole SVG file as an element of a page."""
    from markupsafe import escape

    body = svg[svg.index("<svg") :]
    body = re.sub(r"<(metadata|style).*?</\1>\s*", "", body, flags=re.DOTALL)  # a style would be that of all the page
    body = re.sub(r'<g id="[^"]*"', "<g", body)  # each drawing has the same
    body = re.sub(r"font: ?[^;\"]*?([\d.]+px)[^;\"]*", r"font-size: \1", body)
    body = re.sub(r"font-family: ?[^;\"]*;? ?", "", body)
    for colour, variable in _VARIABLES.items():
        body = body.replace(colour, f"var(--{variable})")
    found = re.search(r'viewBox="[^"]*"', body)
    view = found.group(0) if found else ""
    inside = body[body.index(">") + 1 :]
    return f'<svg class="chart" role="img" aria-label="{escape(told)}" {view}>{inside}'
