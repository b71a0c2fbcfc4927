"""A plain sheet on standard output: facts, tables and lines, readable in a pipe too. Text from files stays text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from restore_export.console.bar import size
from restore_export.console.paper import Paper

_WIDTH = 110


class Sheet:
    """What is drawn on. Markup and control characters in what is given have no effect."""

    def __init__(self) -> None:
        self._console = Paper(_WIDTH)

    def line(self, text: str, style: str = "") -> None:
        """One line, broken only by a terminal."""
        self._console.print(plain(text, style), soft_wrap=True)

    def facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """A name and what is said of it, a line each; what says nothing is left out."""
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(no_wrap=True, style="bold")
        table.add_column(overflow="fold")
        for name, value in facts:
            if value:
                table.add_row(plain(name), plain(value))
        self._console.print(table)

    def table(self, title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table; columns whose heading starts with ``#`` are numbers. Nothing where there are no rows."""
        table = Table(
            title=plain(title, "bold"), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False
        )
        for heading in headings:
            numbers = heading.startswith("#")
            table.add_column(heading.lstrip("#"), justify="right" if numbers else "left", overflow="fold")
        for row in rows:
            table.add_row(*map(plain, row))
        if table.row_count:
            self._console.print()
            self._console.print(table)


def amount(count: float) -> str:
    """Bytes as 14.1 GB, 15.2 MB, 1.5 kB or 12 B."""
    if count >= 1e6:
        return size(count)
    return f"{count / 1e3:.1f} kB" if count >= 1e3 else f"{count:g} B"


def number(count: int | None) -> str:
    """1,234; empty for None."""
    return "" if count is None else f"{count:,}"


def plain(text: str, style: str = "") -> Text:
    """Text from a file, as text: markup in it stays to be seen, control characters do not."""
    return Text("".join(letter if letter.isprintable() else "�" for letter in text), style)
