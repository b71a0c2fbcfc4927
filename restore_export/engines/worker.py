"""The process that parses and builds one engine: ``python -m restore_export.engines.worker JOB.json PARENT_PID``.

TensorRT is native code that can abort, or be killed for its memory; in a process of its own that is an error message.
On standard output it writes one JSON object a line: ``{"progress": [phase, done]}`` as it goes, then
``{"built": {…}}`` or ``{"error": "…", "errno": …}``. Nothing heavy is imported before it is tied to its parent.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TextIO

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def main(job_file: str, parent: str) -> None:
    """Do the job and write its result to standard output."""
    say = answering(int(parent))
    from restore_export.engines.building import build
    from restore_export.engines.job import Job
    from restore_export.engines.watch import PeakMemory
    from restore_export.errors import RestoreExportError

    try:
        with PeakMemory() as peak:
            built = build(Job.read(Path(job_file)), lambda phase, done: say(progress=[phase, done]))
        say(built=asdict(replace(built, peak_bytes=peak.bytes)))
    except RestoreExportError as error:
        say(error=str(error), errno=getattr(error.__cause__, "errno", None))
    except (OSError, MemoryError) as error:
        problem = f"{type(error).__name__}: {error}; check the room on the disk and in memory"
        say(error=problem, errno=getattr(error, "errno", None))


def answering(parent: int) -> Callable[..., None]:
    """What a child process answers with: each call is a JSON object on a line. It ends with its parent."""
    _end_with_parent(parent)
    answers = _private_stdout()

    def say(**message: Any) -> None:
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    return say


def _end_with_parent(parent: int) -> None:
    """Have the kernel kill this process with its parent: nobody waits for an engine whose build was killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        if os.getppid() != parent:  # it was gone before that
            sys.exit(1)


def _private_stdout() -> TextIO:
    """Standard output for the answers alone: what native code prints there goes to standard error."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    return answers


if __name__ == "__main__":
    main(*sys.argv[1:])
