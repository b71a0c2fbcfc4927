"""An evaluation, drawn for a terminal."""

from __future__ import annotations

from rich.table import Table

from restore_export.console.paper import Paper
from restore_export.console.sheet import plain
from restore_export.evaluating.report import Evaluation
from restore_export.evaluating.table import cells, headings, summary


def render_evaluation(evaluation: Evaluation) -> None:
    """The table, and what came out best."""
    paper = Paper(160)
    table = Table()
    for place, heading in enumerate(headings(evaluation)):
        table.add_column(plain(heading), justify="right" if place else "left")
    for row in cells(evaluation):
        table.add_row(*(plain(text) for text in row))
    paper.print(table)
    for line in summary(evaluation):
        paper.print(plain(line), soft_wrap=True)
