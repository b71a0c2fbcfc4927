"""Commands with faults at chosen points of their work on the disk: starts the fork server and asks it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from types import TracebackType

_HERE = Path(__file__).parent
COUNT, KILL, INTERRUPT, TERMINATE, STOP, FULL = "none", "kill", "int", "term", "stop", "full"
_STATE_BYTES = 64
_BUILDER = slice(16, 24)
"""Where the shim keeps the number of the process that it was armed in."""
_PATIENCE = 300.0


def compile_shim(folder: Path) -> Path | None:
    """The preloaded library, or None where it cannot be had."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        return None
    library = folder / "shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, _HERE / "shim.c", "-ldl"], check=True)
    return library


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    """Exit code, or minus the signal."""
    said: str
    """On standard output and error."""
    points: tuple[str, ...]
    """``call path``, relative to the folder that was watched, of every change that was made or tried."""

    @property
    def errors(self) -> list[str]:
        """Lines that tell an error."""
        return [line for line in self.said.splitlines() if line.startswith(("Error", "Traceback"))]


@dataclass(frozen=True)
class Running:
    """A command at work."""

    folder: Path
    files: Path
    """What its files are called, without the ends of their names."""

    def _file(self, end: str) -> Path:
        return self.files.with_suffix(f".{end}")

    def points(self) -> tuple[str, ...]:
        """What it has reached by now."""
        log = self._file("log")
        lines = log.read_text().splitlines() if log.is_file() else []
        return tuple(line.replace("\t", " ").replace(f"{self.folder}/", "") for line in lines)

    def wait_for_point(self, at: int) -> None:
        """Until point ``at`` is reached."""
        _until(lambda: len(self.points()) >= at, f"point {at} of {self.files}")

    def go_on(self) -> None:
        """After ``STOP``."""
        os.kill(int.from_bytes(self._file("state").read_bytes()[_BUILDER], sys.byteorder), signal.SIGCONT)

    def wait(self) -> Ended:
        """Until it has ended, and all that it had started."""
        answer = self._file("answer")
        _until(answer.is_file, f"the end of {self.files}")
        return Ended(json.loads(answer.read_text())["status"], self._file("out").read_text(), self.points())


class Injector:
    """Use as a context; the server imports and traces everything once."""

    def __init__(self, library: Path, work: Path, checkpoint: Path, dtypes: Sequence[str]) -> None:
        self._work = work
        self._asked = 0
        own = {"LD_PRELOAD": str(library), "OMP_NUM_THREADS": "1", "PYTHONHASHSEED": "1"}
        call = [sys.executable, "-P", str(_HERE / "fork_server.py"), str(checkpoint), *dtypes]
        self._server = subprocess.Popen(call, stdin=subprocess.PIPE, text=True, env=os.environ | own)

    def __enter__(self) -> Injector:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait()

    def start(
        self, arguments: Sequence[str | Path], folder: Path, what: str = COUNT, at: int = 0, **more: str
    ) -> Running:
        """Start a command; what it changes in ``folder`` is counted, and at point ``at`` (from 1) ``what`` happens.

        Its temporary folder is ``folder/tmp``; ``more`` is added to its environment.
        """
        assert self._server.poll() is None, "the fork server has ended"
        assert self._server.stdin is not None
        folder = folder.resolve()
        (folder / "tmp").mkdir(exist_ok=True)
        self._asked += 1
        files = self._work / str(self._asked)
        state, log, output, answer = (files.with_suffix(f".{end}") for end in ("state", "log", "out", "answer"))
        state.write_bytes(bytes(_STATE_BYTES))
        environment = {
            "FAULT_FOLDER": folder, "FAULT_STATE": state, "FAULT_LOG": log, "FAULT_AT": at, "FAULT_WHAT": what,
            "TMPDIR": folder / "tmp",
        }  # fmt: skip
        request = {
            "arguments": list(map(str, arguments)),
            "environment": {name: str(value) for name, value in environment.items()} | more,
            "output": str(output),
            "answer": str(answer),
        }
        self._server.stdin.write(json.dumps(request) + "\n")
        self._server.stdin.flush()
        return Running(folder, files)

    def run(self, arguments: Sequence[str | Path], folder: Path, what: str = COUNT, at: int = 0, **more: str) -> Ended:
        """:meth:`start`, to its end."""
        return self.start(arguments, folder, what, at, **more).wait()


def numbers(points: Sequence[str], pattern: str) -> list[int]:
    """Which points fit a pattern of the shell, counted from 1."""
    return [number for number, point in enumerate(points, 1) if fnmatchcase(point, pattern)]


def _until(done: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not done():
        assert time.monotonic() < deadline, f"{what} did not come within {_PATIENCE:.0f} s"
        time.sleep(0.01)
