"""A side as its parent sees it: a process that generates when asked, and the memory that it takes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from restore_export import errors
from restore_export.benching.job import Job, Seconds
from restore_export.engines import toolkit
from restore_export.engines.watch import PeakMemory
from restore_export.errors import RestoreExportError, RuntimeFailure

# -P: a file of the folder that the user is in must not pass for a module.
_WORKER = (sys.executable, "-P", "-m", "restore_export.benching.worker")


class Side:
    """One running process; made by :func:`running`."""

    def __init__(self, name: str, child: subprocess.Popen[str], peak: PeakMemory, noise: IO[str]) -> None:
        self.name = name
        self.runtime = self.device = ""
        self._child, self._peak, self._noise = child, peak, noise

    @property
    def peak_bytes(self) -> int:
        """Most memory so far, without mapped files."""
        return self._peak.bytes

    def wait_ready(self) -> None:
        """Until its graphs are open. RestoreExportError of the kind that the process met."""
        answer = self._answer()
        self.runtime, self.device = answer["ready"], answer["device"]

    def generate(self) -> Seconds:
        """One generation. RestoreExportError of the kind that the process met."""
        self._ask("generate")
        return Seconds(**self._answer()["seconds"])

    def traces(self) -> dict[str, Path]:
        """End it; the runtime's traces by graph file."""
        self._ask("")
        return {name: Path(path) for name, path in self._answer()["traces"].items()}

    def _ask(self, line: str) -> None:
        try:
            print(line, file=self._child.stdin, flush=True)
        except OSError:  # it has ended: what it said last, or its exit code, tells why
            return

    def _answer(self) -> dict[str, Any]:
        line = self._child.stdout.readline() if self._child.stdout else ""
        if not line:
            raise RuntimeFailure(f"{self.name}: {self._ended()}")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise _error(answer, self.name)
        return answer

    def _ended(self) -> str:
        code = self._child.wait()
        if code == -signal.SIGKILL:
            return "its process was killed, most likely for its memory; free some, or bench on a larger machine"
        self._noise.seek(0)
        last = [line.strip() for line in self._noise.read()[-4000:].splitlines() if line.strip()][-1:]
        return f"its process ended with {code} ({last[0] if last else 'nothing said'}); please report it"


@contextmanager
def running(name: str, job: Job, scratch: Path) -> Iterator[Side]:
    """A process for ``job``, which ends with the block. ``name`` is what errors call it."""
    with tempfile.TemporaryDirectory(dir=scratch) as own, tempfile.TemporaryFile("w+", errors="replace") as noise:
        file = Path(own) / "job.json"
        job.write(file)
        # A session of its own: Ctrl-C comes here alone, and here the process is ended.
        child = subprocess.Popen(
            [*_WORKER, str(file), str(os.getpid())], env=os.environ | toolkit.python_path(), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=noise, start_new_session=True,
        )  # fmt: skip
        try:
            with PeakMemory(child.pid) as peak:
                yield Side(name, child, peak, noise)
        finally:
            child.kill()
            child.communicate()


def _error(answer: dict[str, Any], name: str) -> RestoreExportError:
    kind: type[RestoreExportError] = getattr(errors, str(answer.get("kind")), RuntimeFailure)
    return kind(f"{name}: {answer['error']}")
