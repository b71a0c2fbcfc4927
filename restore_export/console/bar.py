"""Progress of long work on standard error: a bar on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from restore_export.progress import Progress

if TYPE_CHECKING:
    from rich.progress import ProgressColumn

_EVERY = 20.0
"""Seconds between two lines where there is no terminal: short work says nothing."""


@contextlib.contextmanager
def show_progress() -> Iterator[Progress]:
    """What a library call reports to. The stage, how much is done, time gone and left, and memory in use."""
    if sys.stderr.isatty():
        with _bar() as report:
            yield report
    else:
        with _Lines() as lines:
            yield lines.report


@contextlib.contextmanager
def _bar() -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns: tuple[ProgressColumn, ...] = (
        TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn(),
        TextColumn("left"), TimeRemainingColumn(), TextColumn("{task.fields[memory]}"),
    )  # fmt: skip
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=1.0, memory="")

        def report(stage: str, done: float) -> None:
            bar.update(task, description=stage, completed=done, memory=_memory())

        yield report


class _Lines:
    """One line in :data:`_EVERY` seconds, whether there is news or not."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._now: tuple[str, float] = ("starting", 0.0)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> _Lines:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def report(self, stage: str, done: float) -> None:
        """Keep where the work is."""
        self._now = (stage, done)

    def _watch(self) -> None:
        while not self._ended.wait(_EVERY):
            with contextlib.suppress(OSError):  # whoever reads this may be gone
                click.echo(_line(*self._now, time.monotonic() - self._start), err=True)


def _line(stage: str, done: float, gone: float) -> str:
    left = f", about {duration(gone * (1 - done) / done)} left" if done > 0 else ""
    return f"{stage}: {done:.0%} in {duration(gone)}{left}{_memory(', ')}"


def duration(seconds: float) -> str:
    """1 h 02 min, 3 min 20 s, 12 s."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02} min"
    return f"{whole // 60} min {whole % 60:02} s" if whole >= 60 else f"{whole} s"


def size(count: float) -> str:
    """Bytes as 14.1 GB or 15.2 MB."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def _memory(before: str = "") -> str:
    """What the process and its children have for themselves; nothing where the system does not tell."""
    from restore_export.engines.watch import memory_in_use

    used = memory_in_use(os.getpid(), with_children=True)
    return f"{before}{size(used)} of memory" if used else ""
