"""Start the building process, listen to it, and turn whatever happens to it into one clear error."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from restore_export.engines import memory, toolkit
from restore_export.engines.job import Built, Job
from restore_export.engines.targets import TARGETS
from restore_export.errors import FULL, EngineError
from restore_export.graphs.contract import DOMAIN

# -P: a file of the folder that the user is in must not pass for a module.
WORKER = (sys.executable, "-P", "-m", "restore_export.engines.worker")
_NOT_IN_LIBRARY_PATH = set(":;$")
"""The loader parts its paths at the first two, and replaces names behind the third."""


def build_apart(job: Job, progress: Callable[[str, float], None], scratch: Path | None = None) -> Built:
    """Build an engine in a process of its own. EngineError where it fails, aborts or is killed; OSError: a full disk.

    Nothing is left of a failed build: the engine's file is removed. ``scratch`` is for what the process needs while
    it works (default: the system's temporary folder).
    """
    with tempfile.TemporaryDirectory(prefix="restore-export-", dir=scratch) as own, _loadable(Path(own)) as loadable:
        file = Path(own) / "job.json"
        job.write(file)
        environment = toolkit.child_environment(TARGETS[job.target], loadable.path) | toolkit.python_path()
        try:
            with tempfile.TemporaryFile("w+", errors="replace", dir=own) as noise:
                # A session of its own: Ctrl-C comes here alone, and here the child is ended.
                child = subprocess.Popen(
                    [*WORKER, str(file), str(os.getpid())],
                    env=environment,
                    stdout=subprocess.PIPE,
                    stderr=noise,
                    text=True,
                    errors="replace",
                    start_new_session=True,
                    pass_fds=loadable.handles,
                )
                try:
                    answer = _listen(child, progress)
                finally:
                    child.kill()
                    child.wait()
                return _result(answer, child.returncode, noise, job)
        except BaseException:
            Path(job.engine).unlink(missing_ok=True)
            raise


@dataclass(frozen=True)
class _Loadable:
    path: Path
    handles: tuple[int, ...]


@contextlib.contextmanager
def _loadable(folder: Path) -> Iterator[_Loadable]:
    """``folder`` by a name that LD_LIBRARY_PATH can hold, and the handles that a child must inherit for it."""
    if not _NOT_IN_LIBRARY_PATH & set(str(folder)):
        yield _Loadable(folder.absolute(), ())
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield _Loadable(Path(f"/proc/self/fd/{handle}"), (handle,))
    finally:
        os.close(handle)


def _listen(child: subprocess.Popen[str], progress: Callable[[str, float], None]) -> dict[str, Any]:
    answer: dict[str, Any] = {}
    for line in child.stdout or ():
        message = _message(line)
        if "progress" in message:
            progress(*message["progress"])
        elif message:
            answer = message
    child.wait()
    return answer


def _message(line: str) -> dict[str, Any]:
    """One line of the child; empty where it is none of ours (something printed, or half a line at a kill)."""
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}


def _result(answer: dict[str, Any], code: int, noise: IO[str], job: Job) -> Built:
    name = Path(job.graph).name
    if "built" in answer:
        return Built(**answer["built"])
    if answer.get("errno") in FULL:
        raise OSError(answer["errno"], os.strerror(answer["errno"]), job.engine)
    if "error" in answer:
        # The plugin tells its own errors there; TensorRT then says only that it has failed.
        cause = _last_line(noise, f"{DOMAIN}::")
        raise EngineError(f"engine of {name}: {answer['error']}{f' ({cause})' if cause else ''}")
    last = _last_line(noise)
    if code == -signal.SIGKILL:
        needed = memory.estimate(memory.weight_bytes(Path(job.graph)))
        raise EngineError(
            f"engine of {name}: the building process was killed, most likely for its memory (about "
            f"{needed / 1e9:.1f} GB are needed); free some, or build on a larger machine"
        )
    what = f"was ended by {signal.Signals(-code).name} inside TensorRT" if code < 0 else f"ended with exit code {code}"
    raise EngineError(
        f"engine of {name}: the building process {what}{f' ({last})' if last else ''}; please report it, and build "
        "with --no-plugin or --target onnx meanwhile"
    )


def _last_line(noise: IO[str], start: str = "") -> str:
    noise.seek(0)
    lines = [line.strip() for line in noise.read()[-4000:].splitlines() if line.strip() and line.startswith(start)]
    return lines[-1] if lines else ""
