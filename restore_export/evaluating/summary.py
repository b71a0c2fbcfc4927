"""From marks of single questions to the rows of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from restore_export.evaluating.bootstrap import Resampling
from restore_export.evaluating.cells import BLANK, FULL, Cell
from restore_export.evaluating.estimate import Estimate
from restore_export.evaluating.questions import Question
from restore_export.evaluating.report import Best, Difference, KindScore, Row
from restore_export.evaluating.scoring import Metric
from restore_export.recipe import PLAIN


class Marks:
    """Marks of every question in every row, and how they are compared."""

    def __init__(
        self, cells: Sequence[Cell], answers: Mapping[str, Sequence[str]], questions: Sequence[Question], metric: Metric
    ) -> None:
        """``answers`` by the names of the rows, in the order of ``questions``."""
        self._score = metric.score
        self._marks = {
            cell.name: np.array(
                [metric.marks(question, said) for question, said in zip(questions, answers[cell.name], strict=True)]
            )
            for cell in cells
        }
        self._resampling = Resampling([question.image for question in questions])
        kinds = dict.fromkeys(question.kind for question in questions)
        self._of_kind = {kind: np.array([question.kind == kind for question in questions]) for kind in kinds}

    def score(self, cell: Cell) -> Estimate:
        """Of all questions."""
        return self._resampling.score(self._marks[cell.name], self._score)

    def kinds(self, cell: Cell) -> dict[str, KindScore]:
        """Of the questions of each kind."""
        own = self._marks[cell.name]
        return {
            kind: KindScore(float(self._score(own[chosen].sum(0))), int(chosen.sum()))
            for kind, chosen in self._of_kind.items()
        }

    def against(self, cell: Cell, other: Cell | None) -> Difference | None:
        """The score less that of another row; None where there is none."""
        if other is None or other is cell:
            return None
        return Difference.of(self._resampling.difference(self._marks[cell.name], self._marks[other.name], self._score))


def summarize(cells: Sequence[Cell], marks: Marks, total: int) -> tuple[Row, ...]:
    """A row for each cell."""
    full = next((cell for cell in cells if cell.group == FULL), None)
    plain = {_budget(cell): cell for cell in reversed(cells) if cell.group == PLAIN}  # of several, the first
    by_name = {cell.name: cell for cell in cells}
    whole = marks.score(full).value if full else 0.0

    def row(cell: Cell) -> Row:
        score, reduction = marks.score(cell), cell.recipe.reduction
        return Row(
            name=cell.name, group=cell.group, reducer=reduction.reducer, tokens=reduction.tokens, total=total,
            preset=cell.recipe.preset, score=score.value, low=score.low, high=score.high,
            relative=score.value / whole if whole else None,
            against_full=marks.against(cell, full),
            against_plain=marks.against(cell, plain.get(_budget(cell))) if reduction.reducer != "none" else None,
            against_base=marks.against(cell, by_name.get(cell.base)),
            kinds=marks.kinds(cell),
        )  # fmt: skip

    return tuple(map(row, cells))


def best_of(cells: Sequence[Cell], marks: Marks) -> tuple[Best, ...]:
    """The best row of each number of tokens, and how far it is ahead of the next."""
    budgets: dict[int, list[Cell]] = {}
    for cell in cells:
        if cell.group not in (FULL, BLANK):
            budgets.setdefault(cell.recipe.reduction.tokens, []).append(cell)
    found = []
    for tokens, rows in budgets.items():
        ranked = sorted(rows, key=lambda cell: -marks.score(cell).value)
        ahead = marks.against(ranked[0], ranked[1]) if len(ranked) > 1 else None
        if ahead:
            found.append(Best(tokens, ranked[0].name, ranked[1].name, ahead))
    return tuple(found)


def _budget(cell: Cell) -> tuple[str, int]:
    return cell.recipe.reduction.reducer, cell.recipe.reduction.tokens
