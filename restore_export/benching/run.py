"""A bench of an exported folder, and its report in it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL.Image import Image

from restore_export.benching.asked import make_asked
from restore_export.benching.compared import Measured, Sides, compared
from restore_export.benching.counted import Counted, counted, limits, pairs
from restore_export.benching.job import Job
from restore_export.benching.overheads import Overheads, overheads_of
from restore_export.benching.report import REPORT, BenchReport, Comparison, report_bytes
from restore_export.benching.rounds import take_turns
from restore_export.benching.settings import BenchSettings
from restore_export.benching.side import running
from restore_export.benching.twin import write_twin
from restore_export.checkpoint import Checkpoint
from restore_export.engines.targets import ONNXRUNTIME, TARGETS
from restore_export.folder import Folder
from restore_export.output.manifest import put_file
from restore_export.output.staging import updating
from restore_export.page.make import check_page, refresh_page
from restore_export.progress import Progress, part, silent
from restore_export.replanning import plan_of, whole

FULL, REDUCED = "full", "reduced"
_PROFILED_TOKENS = 4
_REDUCED_ALONE = "the full model was not run: the folder has engines of the reduced one alone"
_Heard = Callable[[float], None]


@dataclass(frozen=True)
class _Side:
    """Which model, on which backend."""

    backend: str
    which: str

    def __str__(self) -> str:
        return f"{self.which} model on {self.backend}"


def bench_folder(
    folder: Folder, checkpoint: Checkpoint, settings: BenchSettings, image: Image | None, progress: Progress = silent
) -> BenchReport:
    """Measure ``folder`` beside the same model with all visual tokens, and write ``bench/report.json`` into it.

    ``settings`` are those that :func:`restore_export.benching.settings.check_comparable` has passed. Raises
    RestoreExportError; the folder is then as it was.
    """
    check_page(folder)
    plan = whole(plan_of(folder, checkpoint))
    with updating(folder.path) as scratch:
        progress("export with all tokens", 0.0)
        twin = write_twin(folder, plan, scratch / FULL)
        jobs = _jobs({FULL: twin, REDUCED: folder}, checkpoint, settings, image, scratch)
        measured = _measure(jobs, settings, scratch, part(progress, "rounds", 0.1, 0.85))
        overheads = _profile(folder, jobs, settings, scratch, part(progress, "profile", 0.85, 1.0))
        full, reduced = counted(twin, settings), counted(folder, settings)
        comparisons = [
            _compared(backend, folder, settings, measured, (full, reduced), overheads) for backend in settings.backends
        ]
        report = BenchReport(folder.model, folder.checkpoint, tuple(comparisons))
        put_file(folder.path, REPORT, report_bytes(report))
        refresh_page(folder)
    return report


def _jobs(
    folders: Mapping[str, Folder], checkpoint: Checkpoint, settings: BenchSettings, image: Image | None, scratch: Path
) -> dict[_Side, Job]:
    """Engines are there of the reduced model alone."""
    asked = make_asked(folders[REDUCED], settings.text_tokens, image)
    pixels = scratch / "pixels.npy"
    np.save(pixels, asked.pixels)
    return {
        _Side(backend, which): Job(
            str(folder.path.absolute()), backend, str(checkpoint.folder.absolute()), settings.threads,
            str(pixels.absolute()), asked.ids, settings.generated,
        )
        for backend in settings.backends
        for which, folder in folders.items()
        if which == REDUCED or backend not in TARGETS
    }  # fmt: skip


def _measure(jobs: Mapping[_Side, Job], settings: BenchSettings, scratch: Path, heard: _Heard) -> dict[_Side, Measured]:
    with contextlib.ExitStack() as stack:
        sides = {side: stack.enter_context(running(str(side), job, scratch)) for side, job in jobs.items()}
        for process in sides.values():
            process.wait_ready()
        taken = take_turns(sides, settings.rounds, settings.seed, heard)
        return {
            side: Measured(process.runtime, process.device, tuple(taken[side]), process.peak_bytes)
            for side, process in sides.items()
        }


def _profile(
    folder: Folder, jobs: Mapping[_Side, Job], settings: BenchSettings, scratch: Path, heard: _Heard
) -> Overheads | None:
    """A run by itself, for profiling takes time too; None where ONNX Runtime is not among the backends."""
    job = jobs.get(_Side(ONNXRUNTIME, REDUCED))
    if job is None:
        return None
    traces = scratch / "traces"
    traces.mkdir()
    tokens = min(job.generated, _PROFILED_TOKENS)
    profiled = replace(job, generated=tokens, profile=str(traces.absolute()))
    with running("profile", profiled, scratch) as side:
        side.wait_ready()
        take_turns({"profile": side}, settings.rounds, settings.seed, heard)
        return overheads_of(folder, side.traces(), tokens)


def _compared(
    backend: str,
    folder: Folder,
    settings: BenchSettings,
    measured: Mapping[_Side, Measured],
    counts: tuple[Counted, Counted],
    overheads: Overheads | None,
) -> Comparison:
    sides = Sides(measured.get(_Side(backend, FULL)), measured[_Side(backend, REDUCED)])
    first = settings.backends[0]
    left_out = counts[0].left_out + counts[1].left_out
    notes = [
        _REDUCED_ALONE if sides.full is None else "",
        f"not counted in floating point operations: {', '.join(left_out)}" if left_out else "",
    ]
    return compared(
        backend, folder, settings, sides, (pairs(*counts), limits(*counts, settings.generated)),
        overheads if backend == ONNXRUNTIME else None,
        measured[_Side(first, REDUCED)] if backend != first else None,
        "; ".join(filter(None, notes)),
    )  # fmt: skip
