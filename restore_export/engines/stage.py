"""The stage of a build that makes engines: for every target either engines with their sidecars, or a kit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from restore_export.engines import memory, toolkit
from restore_export.engines.child import build_apart
from restore_export.engines.existing import engine_file, report_of, write_engine_reports
from restore_export.engines.expected import anchor_merges
from restore_export.engines.handed_check import check_handed
from restore_export.engines.job import Job
from restore_export.engines.kit import write_kit
from restore_export.engines.profile import graph_ranges
from restore_export.engines.report import NOT_RUN_IN_BUILD, NOT_RUN_NO_GPU, EngineReport
from restore_export.engines.requirements import why_kit
from restore_export.engines.settings import EngineSettings, sm_number
from restore_export.engines.sidecar import describe, sidecar_path, write_sidecar
from restore_export.engines.targets import GRAPHS, TARGETS, Target
from restore_export.folder import Folder
from restore_export.output.stages import Made, Stages
from restore_export.plugin import library
from restore_export.progress import Progress, part, silent
from restore_export.versions import installed_version


def engine_stage(target: str, graph: str) -> str:
    """What the stage of an engine is called."""
    return f"engine {target} {graph}"


def build_engines(
    folder: Folder,
    settings: EngineSettings,
    progress: Progress = silent,
    scratch: Path | None = None,
    stages: Stages | None = None,
) -> tuple[EngineReport, ...]:
    """Engines of every target into ``engines/<target>/``; ``scratch`` is for what only the work needs.

    What ``stages`` know to be there is not built again.

    Raises EngineError, or OSError where the disk is full; what it had written is the caller's.
    """
    made: list[EngineReport] = []
    for name in settings.targets:
        target = TARGETS[name]
        why = why_kit(target)
        if why is None:
            for number, graph in enumerate(GRAPHS):
                report = _stage(progress, target, graph, number / len(GRAPHS), (number + 1) / len(GRAPHS))
                made.append(_once(stages or Stages(), folder, target, graph, settings, report, scratch))
        else:
            write_kit(folder, settings, why)
            made += [_for_the_device(folder, name, graph, why) for graph in GRAPHS]
    if made:
        write_engine_reports(folder.path, made)
    return tuple(made)


def _once(
    stages: Stages, folder: Folder, target: Target, graph: str, settings: EngineSettings,
    progress: Callable[[str, float], None], scratch: Path | None,
) -> EngineReport:  # fmt: skip
    engine = folder.path / engine_file(target.name, graph)

    def build(heard: Progress) -> Made[EngineReport]:
        report = _engine(folder, target, graph, settings, heard, scratch)
        return report, [engine, sidecar_path(engine)]

    key = {"settings": settings, "gpu": toolkit.gpu_sm(), "version": installed_version(target.package)}
    return stages.stage(engine_stage(target.name, graph), key, EngineReport, progress, build)


def _for_the_device(folder: Folder, target: str, graph: str, why: str) -> EngineReport:
    return EngineReport(target, graph, False, NOT_RUN_NO_GPU, check_handed(folder.graph(graph), folder.dtype), why)


def _stage(progress: Progress, target: Target, graph: str, start: float, end: float) -> Callable[[str, float], None]:
    report = part(progress, f"{target.title}: {graph}", start, end)
    return lambda _, done: report(done)


def _engine(
    folder: Folder, target: Target, graph: str, settings: EngineSettings, progress: Callable[[str, float], None],
    scratch: Path | None,
) -> EngineReport:  # fmt: skip
    path = folder.graph(graph)
    weights = memory.weight_bytes(path)
    memory.check_memory(graph, weights, settings.force_memory)
    engine = folder.path / engine_file(target.name, graph)
    engine.parent.mkdir(parents=True, exist_ok=True)
    ranges = graph_ranges(folder, graph, settings)
    merges = settings.plugin and anchor_merges(path) > 0
    job = Job(
        target=target.name,
        graph=str(path),
        engine=str(engine),
        dtype=folder.dtype,
        plugin=str(library.library()) if merges else None,
        sms=tuple(sm_number(sm) for sm in settings.sms) if target.sms else (),
        ranges={name: (each.min, each.opt, each.max) for name, each in ranges.items()},
    )
    built = build_apart(job, progress, scratch)
    sms = settings.sms if target.sms else (toolkit.gpu_sm(),)
    sidecar = describe(job, built, f"onnx/{graph}", weights, sms, check_handed(path, folder.dtype, built.handed_sha256))
    write_sidecar(engine, sidecar)
    executed = NOT_RUN_IN_BUILD if toolkit.has_gpu() else NOT_RUN_NO_GPU
    return report_of(sidecar, str(engine.relative_to(folder.path)), executed)
