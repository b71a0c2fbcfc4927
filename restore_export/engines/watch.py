"""The memory that a process takes for itself, watched while it works.

Mapped files do not count: the system takes their pages back when it needs them. ``getrusage`` would count them, and
what the parent had before the process was started.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType

_INTERVAL = 0.05


class PeakMemory:
    """Inside the ``with``, looks often; ``bytes`` is the most that was seen. 0 where the system does not tell."""

    def __init__(self, pid: int | None = None, with_children: bool = False) -> None:
        self.bytes = 0
        self._pid, self._with_children = pid or os.getpid(), with_children
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> PeakMemory:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._done.set()
        self._thread.join()
        self._look()

    def _watch(self) -> None:
        while not self._done.wait(_INTERVAL):
            self._look()

    def _look(self) -> None:
        self.bytes = max(self.bytes, memory_in_use(self._pid, self._with_children))


def memory_in_use(pid: int, with_children: bool = False) -> int:
    """Bytes that a process, and its children if wanted, have for themselves."""
    return sum(own_memory(process) for process in (pid, *(_children(pid) if with_children else [])))


def own_memory(pid: int) -> int:
    """Bytes of a process that are nobody else's; 0 where it is gone or the system does not tell."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    told = dict(line.split(":", 1) for line in lines if ":" in line)
    return 1024 * sum(int(told[name].split()[0]) for name in ("RssAnon", "RssShmem") if name in told)


def _children(pid: int) -> list[int]:
    try:
        own = [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return own + [each for child in own for each in _children(child)]
