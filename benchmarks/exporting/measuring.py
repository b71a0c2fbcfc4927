"""What a command costs: time, memory of its whole process tree, and disk."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_INTERVAL = 0.05


@dataclass(frozen=True)
class Cost:
    """Seconds, and those of all processors; peaks in bytes: what processes have for themselves, and that with mapped
    files; new bytes on disk."""

    seconds: float
    cpu: float
    own: int
    resident: int
    written: int = 0


def measured(
    command: Sequence[str],
    output: Path | None = None,
    env: Mapping[str, str] | None = None,
    *,
    seconds_said: bool = False,
) -> Cost:
    """Run a command and watch it; the script ends where the command fails.

    ``output`` is the folder that it writes. ``seconds_said``: what it prints is how long that took which counts.
    """
    with tempfile.TemporaryFile() as said:
        begun = time.monotonic()
        with (
            subprocess.Popen(
                command, stdout=said, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
            ) as child,
            _Watch(child.pid) as watch,
        ):
            try:
                _, status, used = os.wait4(child.pid, 0)
            except BaseException:  # it must not go on where nobody waits
                child.terminate()
                raise
            child.returncode = code = os.waitstatus_to_exitcode(status)
            seconds = time.monotonic() - begun
        said.seek(0)
        text = said.read().decode(errors="replace")
    if code:
        sys.exit(f"exit code {code} of: {' '.join(command)}\n{text[-4000:]}")
    if seconds_said:
        seconds = float(text.splitlines()[-1])
    return Cost(seconds, used.ru_utime + used.ru_stime, watch.own, watch.resident, new_bytes(output) if output else 0)


def median(costs: Sequence[Cost]) -> Cost:
    """Of each figure by itself."""
    return Cost(
        statistics.median(cost.seconds for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        int(statistics.median(cost.own for cost in costs)),
        int(statistics.median(cost.resident for cost in costs)),
        int(statistics.median(cost.written for cost in costs)),
    )


def new_bytes(folder: Path) -> int:
    """Bytes of the disk that a folder's files take; none for a file that has another name somewhere."""
    stats = [path.stat() for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sum(stat.st_blocks * 512 for stat in stats if stat.st_nlink == 1)


class _Watch:
    """Looks at a process and all that descend from it, often, while it is entered."""

    def __init__(self, pid: int) -> None:
        self.own = self.resident = 0
        self._pid, self._done = pid, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(_INTERVAL):
            looked = [_memory(pid) for pid in _tree(self._pid)]
            self.own = max(self.own, sum(own for own, _ in looked))
            self.resident = max(self.resident, sum(resident for _, resident in looked))


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):  # a thread's children are its own
        try:
            children = listed.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from _tree(int(child))


def _memory(pid: int) -> tuple[int, int]:
    """Bytes of anonymous and shared memory, and all that are resident.

    Not the share of pages that several processes have: that would fall with whatever else runs on the machine and has
    the same libraries open.
    """
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:  # it has ended
        return 0, 0
    pairs = (line.split(":", 1) for line in lines if line.startswith(("Rss", "VmRSS")))
    sizes = {name: int(rest.split()[0]) * 1024 for name, rest in pairs}
    return sizes.get("RssAnon", 0) + sizes.get("RssShmem", 0), sizes.get("VmRSS", 0)
