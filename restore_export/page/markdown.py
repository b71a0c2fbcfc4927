"""A summary in Markdown, for the summary of a CI job or a comment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from restore_export.compare.report import FAILED, NOT_RUN, PASSED, ParityReport
from restore_export.compare.worst import worst_of_each
from restore_export.page.facts import Facts
from restore_export.page.verdicts import cards
from restore_export.page.words import figure

_MARKS = {PASSED: "✅", FAILED: "❌", NOT_RUN: "⚪"}
_SPECIAL = "\\`*_{}[]<>()#+!|~@&"


def markdown(facts: Facts) -> str:
    """Verdicts as a table; of each comparison the worst of every tensor, folded unless it failed."""
    return "\n".join(_lines(facts)) + "\n"


def _lines(facts: Facts) -> Iterator[str]:
    kept, total = facts.folder.reduced, facts.folder.total
    yield f"### restore-export: {_plain(facts.folder.model)}, {kept} of {total} visual tokens"
    yield ""
    yield from _table(("", "", ""), [
        (_plain(card.title), f"{_MARKS.get(card.status, '')} {_plain(card.value.replace('_', ' '))}".strip(),
         _plain(card.note) if card.note else f"`{card.command}`")
        for card in cards(facts)
    ])  # fmt: skip
    for backend, report in facts.parity.items():
        yield ""
        how = " open" if report.verdict == FAILED else ""
        yield f"<details{how}><summary>Parity on {backend}: the worst of each tensor</summary>"
        yield ""
        yield from _worst(report)
        yield ""
        yield "</details>"


def _worst(report: ParityReport) -> Iterator[str]:
    rows = [
        (_plain(name), f"{_MARKS[tensor.status]} {_plain(tensor.status)}", figure(tensor.max_abs),
         figure(tensor.relative_l2), _plain(tensor.tolerance), _plain(tensor.why))
        for name, tensor in worst_of_each(report).items()
    ]  # fmt: skip
    return _table(("tensor", "status", "max abs", "relative L2", "tolerance", "why"), rows)


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |"
    yield f"|{' --- |' * len(headings)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _plain(text: str) -> str:
    """Foreign text on one line, in which nothing means anything."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in line)
