"""From marks of single questions to the rows of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from restore_export.evaluating.bootstrap import Resampling
from restore_export.evaluating.cells import FULL, Cell
from restore_export.evaluating.questions import Question
from restore_export.evaluating.report import Difference, KindScore, Row
from restore_export.evaluating.scoring import Metric
from restore_export.recipe import PLAIN


def summarize(
    cells: Sequence[Cell],
    answers: Mapping[str, Sequence[str]],
    questions: Sequence[Question],
    metric: Metric,
    total: int,
) -> tuple[Row, ...]:
    """A row for each cell; ``answers`` by its name, in the order of ``questions``."""
    marks = {
        cell.name: np.array(
            [metric.marks(question, said) for question, said in zip(questions, answers[cell.name], strict=True)]
        )
        for cell in cells
    }
    resampling = Resampling([question.image for question in questions])
    full = next((cell for cell in cells if cell.group == FULL), None)
    plain = {_budget(cell): cell for cell in cells if cell.group == PLAIN}
    by_name = {cell.name: cell for cell in cells}
    kinds = list(dict.fromkeys(question.kind for question in questions))
    of_kind = {kind: np.array([question.kind == kind for question in questions]) for kind in kinds}

    def against(cell: Cell, other: Cell | None) -> Difference | None:
        if other is None or other is cell:
            return None
        return Difference.of(resampling.difference(marks[cell.name], marks[other.name], metric.score))

    def row(cell: Cell) -> Row:
        own = marks[cell.name]
        score = resampling.score(own, metric.score)
        whole = float(metric.score(marks[full.name].sum(0))) if full else 0.0
        reduced = cell.recipe.reduction.reducer != "none"
        return Row(
            name=cell.name, group=cell.group, reducer=cell.recipe.reduction.reducer,
            tokens=cell.recipe.reduction.tokens, total=total, preset=cell.recipe.preset,
            score=score.value, low=score.low, high=score.high, relative=score.value / whole if whole else None,
            against_full=against(cell, full),
            against_plain=against(cell, plain.get(_budget(cell))) if reduced else None,
            against_base=against(cell, by_name.get(cell.base)),
            kinds={
                kind: KindScore(float(metric.score(own[chosen].sum(0))), int(chosen.sum()))
                for kind, chosen in of_kind.items()
            },
        )  # fmt: skip

    return tuple(row(cell) for cell in cells)


def _budget(cell: Cell) -> tuple[str, int]:
    return cell.recipe.reduction.reducer, cell.recipe.reduction.tokens
