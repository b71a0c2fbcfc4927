"""The log of a build, ``logs/build.log``: what was done, in what order, and what came of it.

It holds no times and no places: the same build writes the same log. What libraries warn of is not in it, since many
warn once in a process: that goes to standard error.
"""

from __future__ import annotations

from pathlib import Path

from restore_export.progress import Progress

LOG_FILE = "logs/build.log"


class Record:
    """Lines of a log, kept until they are written."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def say(self, kind: str, message: str) -> None:
        """Add a line; the same line twice in a row is one."""
        line = f"{kind}: {' '.join(message.split())}"
        if self._lines[-1:] != [line]:
            self._lines.append(line)

    def heard(self, progress: Progress) -> Progress:
        """``progress``, with every stage as a line; what it says behind a comma, of its steps, is left out."""

        def report(stage: str, done: float) -> None:
            self.say("stage", stage.partition(",")[0])
            progress(stage, done)

        return report

    def write(self, folder: Path) -> None:
        """Write ``logs/build.log``."""
        path = folder / LOG_FILE
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in self._lines), encoding="utf-8")
