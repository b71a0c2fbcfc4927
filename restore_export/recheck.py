"""Repeat the parity check of an exported folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from restore_export.checking import check_folder
from restore_export.checkpoint import Checkpoint
from restore_export.compare.check import check
from restore_export.compare.exported import Runner
from restore_export.compare.report import FAILED, ParityReport, report_bytes, report_file
from restore_export.compare.scope import settle_scope
from restore_export.engines import toolkit
from restore_export.engines.compat import check_compat_graphs
from restore_export.engines.existing import existing_engines
from restore_export.engines.targets import ONNXRUNTIME, TARGETS
from restore_export.errors import RuntimeFailure
from restore_export.folder import Folder
from restore_export.graphs.contract import VISION_FILE
from restore_export.output.manifest import put_file
from restore_export.output.staging import updating
from restore_export.page.make import check_page, refresh_page
from restore_export.progress import Progress, silent
from restore_export.provenance import ANOTHER, why_another
from restore_export.replanning import plan_of
from restore_export.runtime.backends import open_sessions
from restore_export.runtime.engine import EngineSession


def recheck(
    folder: Folder,
    checkpoint: Checkpoint,
    backend: str = ONNXRUNTIME,
    progress: Progress = silent,
    scope: str | None = None,
) -> ParityReport:
    """Compare ``folder`` with its checkpoint, which :mod:`restore_export.provenance` opens, and write the report.

    ``backend`` runs the export. Engines have a report of their own, ``parity/report-<backend>.json``. ``scope`` is
    ``sample`` or ``full``; None: what suits the model's size. The folder is taken as it is: whether it is whole,
    :mod:`restore_export.output.verify` says. A page that is there is drawn anew.
    """
    with updating(folder.path) as scratch:
        report = _explained(_compare(folder, checkpoint, backend, scratch, progress, scope), folder, checkpoint)
        put_file(folder.path, report_file(backend), report_bytes(report))
        refresh_page(folder)
    return report


def _explained(report: ParityReport, folder: Folder, checkpoint: Checkpoint) -> ParityReport:
    """A failure of another checkpoint than the folder's own is told as that."""
    why = why_another(folder, checkpoint) if report.verdict == FAILED else ""
    if not why:
        return report
    return replace(report, reason=f"{report.reason}; {ANOTHER}: {why}")


def _compare(
    folder: Folder, opened: Checkpoint, backend: str, scratch: Path, progress: Progress, asked: str | None
) -> ParityReport:
    existing_engines(folder.path)  # what is damaged is said before the work, not after it
    check_page(folder, but=backend)
    runner = open_runner(folder, backend) if backend != ONNXRUNTIME else None
    plan = plan_of(folder, opened)
    plan = replace(plan, parity=settle_scope(asked, plan.parameters))
    if runner:
        report = check(folder, plan, progress, runner)
        return replace(report, engines=existing_engines(folder.path, {backend: report.verdict}))
    compat = check_compat_graphs(folder, progress)
    report = check_folder(folder, plan, scratch, progress)
    return replace(report, engines=existing_engines(folder.path), compat=compat)


def open_runner(folder: Folder, backend: str) -> Runner:
    """The engines of a folder, ready to run. Raises UsageError, FolderError, EngineError or RuntimeFailure."""
    sessions = open_sessions(folder, backend)
    vision = sessions[VISION_FILE]
    if not isinstance(vision, EngineSession):
        raise RuntimeFailure(f"backend {backend} runs no engine; please report it")
    version = vision.sidecar.tensorrt_version
    return Runner(f"{TARGETS[backend].title} {version}, GPU of SM {toolkit.gpu_sm()}", sessions)
