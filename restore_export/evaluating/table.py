"""An evaluation as a table: rows of text, the same for Markdown and for a terminal."""

from __future__ import annotations

from restore_export.evaluating.cells import ABLATION, FULL
from restore_export.evaluating.report import Difference, Evaluation, Row


def headings(evaluation: Evaluation) -> list[str]:
    """Of the columns of :func:`cells`."""
    return ["setting", evaluation.title, "relative", *_comparisons(evaluation), *evaluation.kinds]


def cells(evaluation: Evaluation) -> list[list[str]]:
    """A row for each setting, texts."""
    compared = _comparisons(evaluation).values()
    made = []
    for row in evaluation.rows:
        told = [_name(row), f"{row.score:.1%} [{row.low:.1%}, {row.high:.1%}]", _relative(row)]
        told += [points(getattr(row, name)) for name in compared]
        made.append(told + [f"{row.kinds[kind].score:.0%}" for kind in evaluation.kinds])
    return made


def _comparisons(evaluation: Evaluation) -> dict[str, str]:
    """Headings of differences that some row has → the row's field."""
    known = {"against plain": "against_plain", "against the unchanged": "against_base"}
    return {
        title: name for title, name in known.items() if any(getattr(row, name) is not None for row in evaluation.rows)
    }


def points(difference: Difference | None) -> str:
    """``+27.9 [+24.9, +30.9]``; empty where there is none."""
    if difference is None:
        return ""
    value, low, high = (100 * each for each in (difference.difference, difference.low, difference.high))
    return f"{value:+.1f} [{low:+.1f}, {high:+.1f}]"


def summary(evaluation: Evaluation) -> list[str]:
    """What was asked, and which settings came out best, a line each."""
    data = evaluation.data
    lines = [
        f"{data.questions} questions about {data.pictures} pictures ({data.name}), {evaluation.dtype}, "
        f"{evaluation.runtime}. Relative: share of what all tokens reach. Brackets: 95 % intervals, from resampling "
        "pictures; differences are paired, in points."
    ]
    scores = {row.name: row.score for row in evaluation.rows}
    lines += [
        f"Best at {best.tokens} tokens: {best.name}, {scores[best.name]:.1%}, {points(best.ahead)} against the next: "
        f"{best.next}, {scores[best.next]:.1%}"
        for best in evaluation.best
    ]
    return lines


def markdown(evaluation: Evaluation) -> str:
    """The table with what it is about."""
    names = headings(evaluation)
    lines = [f"| {' | '.join(names)} |", f"| {' | '.join('---' for _ in names)} |"]
    lines += [f"| {' | '.join(_escaped(text) for text in row)} |" for row in cells(evaluation)]
    return "\n\n".join([*summary(evaluation), "\n".join(lines)]) + "\n"


def _relative(row: Row) -> str:
    return "" if row.relative is None or row.group == FULL else f"{row.relative:.1%}"


def _name(row: Row) -> str:
    """Of an ablation, what it changes in the row above."""
    return f"– {row.name.partition(': ')[2]}" if row.group == ABLATION else row.name


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")
