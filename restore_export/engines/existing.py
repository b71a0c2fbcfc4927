"""The record of a folder's engines, ``engines/report.json``: which were built, and which are for the device."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from restore_export.engines import toolkit
from restore_export.engines.report import NOT_RUN_IN_BUILD, NOT_RUN_NO_GPU, EngineReport
from restore_export.engines.sidecar import Sidecar, read_sidecar, sidecar_path
from restore_export.engines.targets import GRAPHS, TARGETS
from restore_export.errors import FolderError
from restore_export.json_text import json_text
from restore_export.reading.json_file import read_object
from restore_export.reading.typed import wrong_types
from restore_export.reading.wording import reason, shown

RECORD = "engines/report.json"
SCHEMA = 1
_AGAIN = "build the folder again"


def write_engine_reports(folder: Path, reports: Sequence[EngineReport]) -> None:
    """Write the record."""
    data = {"schema_version": SCHEMA, "engines": [asdict(report) for report in reports]}
    (folder / RECORD).write_text(json_text(data))


def existing_engines(folder: Path, executed: Mapping[str, str] | None = None) -> tuple[EngineReport, ...]:
    """What the record says, and what became of it since; ``executed`` says by target what came of running them.

    An engine that was for the device is there once the kit has run. FolderError where the record is damaged.
    """
    path = folder / RECORD
    if not path.exists():
        return ()
    try:
        rows = read_object(path, FolderError, _AGAIN)["engines"]
        reports = [_checked(EngineReport(**{**row, "sms": tuple(row["sms"])})) for row in rows]
    except (ValueError, KeyError, TypeError) as error:
        raise FolderError(f"{path} cannot be read ({reason(error)}); {_AGAIN}") from None
    return tuple(_as_it_is(folder, report, executed or {}) for report in reports)


def _checked(report: EngineReport) -> EngineReport:
    """ValueError where a row says what no build writes: paths are made of it."""
    problems = wrong_types(report)
    if problems:
        raise ValueError(problems[0])
    if report.target not in TARGETS or report.graph not in GRAPHS:
        raise ValueError(f"{shown(report.target)} {shown(report.graph)} is no engine")
    return report


def _as_it_is(folder: Path, report: EngineReport, executed: Mapping[str, str]) -> EngineReport:
    engine = engine_file(report.target, report.graph)
    if not (folder / engine).is_file():
        return replace(report, built=False, executed=NOT_RUN_NO_GPU, why=report.why or f"{engine} is gone")
    not_run = NOT_RUN_IN_BUILD if toolkit.has_gpu() else NOT_RUN_NO_GPU
    now = executed.get(report.target, not_run)
    if report.built:
        return replace(report, engine=engine, executed=now)
    described = replace(report, built=True, engine=engine, why="built on the device", executed=now)
    if not sidecar_path(folder / engine).is_file():
        return described
    sidecar = read_sidecar(folder / engine)
    return replace(described, sms=sidecar.sms, bytes=sidecar.bytes, handed=sidecar.handed)


def engine_file(target: str, graph: str) -> str:
    """Path of a graph's engine in its folder."""
    return f"engines/{target}/{graph.replace('.onnx', '.engine')}"


def report_of(sidecar: Sidecar, engine: str, executed: str) -> EngineReport:
    """What a report says of an engine, from what its sidecar says."""
    build = sidecar.build
    return EngineReport(
        target=sidecar.target,
        graph=Path(sidecar.onnx).name,
        built=True,
        executed=executed,
        handed=sidecar.handed,
        engine=engine,
        sms=sidecar.sms,
        bytes=sidecar.bytes,
        layer_count=build.layer_count,
        body_layer_count=build.body_layer_count,
        plugin_layers=build.plugin_layers,
        fused_attentions=build.fused_attentions,
        decomposed_attentions=build.decomposed_attentions,
    )
