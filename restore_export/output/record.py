"""The log of a build: its stages, and every warning of the libraries underneath. It goes into the output.

It holds no times and no places of this machine's memory: the same build writes the same log.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from restore_export.progress import Progress

LOG_FILE = "logs/build.log"
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")


class Record:
    """Lines of a log, kept until they are written."""

    def __init__(self, *places: Path) -> None:
        """``places``: folders whose names say nothing to a reader, such as the one that is written into."""
        self._places = [str(place) for place in places] + [sys.prefix]
        self._lines: list[str] = []

    def say(self, kind: str, message: str) -> None:
        """Add a line; the same line twice in a row is one."""
        text = " ".join(message.split())
        for place in self._places:
            text = text.replace(place, "")
        line = f"{kind}: {_ADDRESS.sub('0x…', text)}"
        if not self._lines or self._lines[-1] != line:
            self._lines.append(line)

    def heard(self, progress: Progress) -> Progress:
        """``progress``, with every stage as a line."""

        def report(stage: str, done: float) -> None:
            self.say("stage", stage)
            progress(stage, done)

        return report

    def write(self, folder: Path) -> None:
        """Write ``logs/build.log``."""
        path = folder / LOG_FILE
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in self._lines), encoding="utf-8")


class _Listener(logging.Handler):
    def __init__(self, record: Record) -> None:
        super().__init__(logging.WARNING)
        self._record = record

    def emit(self, record: logging.LogRecord) -> None:
        """Take a warning over."""
        self._record.say(record.levelname.lower(), f"{record.name}: {record.getMessage()}")


@contextlib.contextmanager
def listening(record: Record) -> Iterator[None]:
    """Take over what libraries log or warn of; it is not printed any more."""
    root, listener = logging.getLogger(), _Listener(record)
    root.addHandler(listener)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        root.removeHandler(listener)
