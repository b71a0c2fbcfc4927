"""The process of one side: ``python -m restore_export.benching.worker JOB.json PARENT_PID``.

A process of its own, so that its memory is that of the side alone. It opens the graphs and says ``{"ready": …}``; each
line on standard input asks for one generation, answered by its seconds; an empty line, or the end of input, ends it.
Standard output has one JSON object a line, the last ``{"error": …, "kind": …}`` where something failed.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from restore_export.engines.worker import answering

if TYPE_CHECKING:
    from restore_export.benching.job import Job
    from restore_export.folder import Folder
    from restore_export.runtime.session import GraphSession

    Opened = tuple[str, str, Mapping[str, GraphSession]]
    """Runtime and device in words, and the graphs by file name."""


def main(job_file: str, parent: str) -> None:
    """Answer until nothing more is asked."""
    say = answering(int(parent))
    from restore_export.benching.job import Job
    from restore_export.errors import RestoreExportError

    try:
        _serve(Job.read(Path(job_file)), say)
    except RestoreExportError as error:
        say(error=str(error), kind=type(error).__name__)
    except (OSError, MemoryError, RuntimeError) as error:  # torch has no other for want of memory
        say(error=f"{type(error).__name__}: {error}", kind="RuntimeFailure")


def _serve(job: Job, say: Callable[..., None]) -> None:
    import numpy as np

    from restore_export.benching.generation import check_room, generate
    from restore_export.folder import open_folder
    from restore_export.runtime.model import ExportedModel
    from restore_export.runtime.session import Session

    folder, pixels = open_folder(Path(job.folder)), np.load(job.pixels)
    runtime, device, sessions = open_side(job, folder)
    model = ExportedModel(folder, sessions)
    check_room(model, job.ids, job.generated)
    say(ready=runtime, device=device)
    for line in sys.stdin:
        if not line.strip():
            break
        say(seconds=asdict(generate(model, pixels, job.ids, job.generated)))
    if job.profile:
        say(traces={name: str(each.end_profile()) for name, each in sessions.items() if isinstance(each, Session)})


def open_side(job: Job, folder: Folder) -> Opened:
    """The graphs of a job's folder on its backend."""
    from restore_export.engines.targets import ONNXRUNTIME
    from restore_export.runtime.backend_names import PYTORCH

    if job.backend == PYTORCH:
        return _eager(job, folder)
    return _on_onnxruntime(job, folder) if job.backend == ONNXRUNTIME else _engines(job, folder)


def _eager(job: Job, folder: Folder) -> Opened:
    import torch

    from restore_export.eager.sessions import eager_sessions
    from restore_export.provenance import built_from
    from restore_export.replanning import plan_of

    torch.set_num_threads(job.threads)
    sessions = eager_sessions(plan_of(folder, built_from(folder, job.checkpoint)))
    return f"PyTorch {torch.__version__}, CPU, eager", _processor(), sessions


def _on_onnxruntime(job: Job, folder: Folder) -> Opened:
    import onnxruntime

    from restore_export.graphs.contract import FILES
    from restore_export.runtime.session import Session

    traces = {name: Path(job.profile) / name if job.profile else None for name in FILES}
    sessions = {name: Session(folder.graph(name), threads=job.threads, profile=traces[name]) for name in FILES}
    return f"onnxruntime {onnxruntime.__version__}, CPU", _processor(), sessions


def _engines(job: Job, folder: Folder) -> Opened:
    from restore_export.engines import toolkit
    from restore_export.engines.targets import TARGETS
    from restore_export.recheck import open_runner

    runner = open_runner(folder, job.backend)
    return runner.name, f"{TARGETS[job.backend].title}, GPU of SM {toolkit.gpu_sm()}", runner.sessions


def _processor() -> str:
    return f"CPU, {platform.machine()}"


if __name__ == "__main__":
    main(*sys.argv[1:])
