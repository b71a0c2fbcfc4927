"""The page itself: one HTML file that asks for nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from restore_export.calibration.catalogue import REDUCERS
from restore_export.page import about
from restore_export.page.attention_plot import attention_plot
from restore_export.page.bars import accuracy_plot, memory_plot, speed_plot
from restore_export.page.engine_rows import engine_cards
from restore_export.page.error_plots import error_plots
from restore_export.page.facts import Facts
from restore_export.page.map_drawing import map_drawing
from restore_export.page.parity_rows import cases, pooled_errors, quality_table, worst_table
from restore_export.page.verdicts import cards
from restore_export.page.words import FOLDER, percent, seconds, size, times
from restore_export.version import __version__

_TEMPLATES = Path(__file__).with_name("template")
_FILTERS = {"percent": percent, "seconds": seconds, "size": size, "times": times}


def html(facts: Facts) -> str:
    """The whole page. Text of others is escaped by the template."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= _FILTERS
    return environment.get_template("page.html").render(
        style=_own("page.css"), script=_own("page.js"), version=__version__, folder=FOLDER, facts=facts,
        title=_title(facts), cards=cards(facts), recipe=about.recipe_rows(facts),
        checkpoint=about.checkpoint_rows(facts), files=about.file_rows(facts), versions=about.version_rows(facts),
        parity=[_parity(backend, facts) for backend in facts.parity],
        maps=[map_drawing(each) for each in facts.data.token_maps],
        grouped=REDUCERS[facts.folder.reduction.reducer].kind == "group",
        attention=_drawn(attention_plot, facts.data.attention),
        accuracy=_drawn(accuracy_plot, facts.evaluation), benches=_benches(facts),
        engines=engine_cards(facts),
    )  # fmt: skip


def _own(name: str) -> Markup:
    """A file of this package, as it is."""
    return Markup((_TEMPLATES / name).read_text(encoding="utf-8"))


def _title(facts: Facts) -> str:
    name = facts.checkpoint.get("name")
    called = str(name).rstrip("/").rpartition("/")[2] if name else f"the bundled {facts.folder.model}"
    return f"{called}: {facts.folder.reduced} of {facts.folder.total} visual tokens"


def _drawn(draw: Any, value: Any) -> Markup | None:
    return None if value is None else Markup(draw(value))


def _parity(backend: str, facts: Facts) -> dict[str, Any]:
    report = facts.parity[backend]
    plots = error_plots(backend, pooled_errors(report))
    return {
        "backend": backend,
        "report": report,
        "worst": worst_table(report),
        "cases": cases(report),
        "quality": quality_table(report),
        "errors": {name: Markup(svg) for name, svg in plots.items()},
    }


def _benches(facts: Facts) -> list[dict[str, Any]]:
    every = facts.bench.comparisons if facts.bench else ()
    return [{"told": each, "speed": Markup(speed_plot(each)), "memory": Markup(memory_plot(each))} for each in every]
