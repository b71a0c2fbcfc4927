"""Engines of an exported folder: what its record says of them, and what their sidecars say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from restore_export.engines.existing import RECORD, existing_engines
from restore_export.engines.report import NOT_RUN_NO_GPU, EngineReport
from restore_export.errors import FolderError
from restore_export.inspection.engine_file import EngineInspection, inspect_engine


@dataclass(frozen=True)
class FolderEngine:
    """One engine, built or still to be built on the device."""

    report: EngineReport
    found: EngineInspection | None
    """None: there is no engine, or its sidecar cannot be read. The sha256 of a folder's engines is not checked."""

    def to_json(self) -> dict[str, Any]:
        """Everything, as JSON values."""
        return {"report": asdict(self.report), "found": self.found.to_json() if self.found else None}


def list_engines(folder: Path, executed: Mapping[str, str], problems: list[str]) -> tuple[FolderEngine, ...]:
    """Engines that the record names, then others that lie there; what is wrong is added to ``problems``."""
    reports = _recorded(folder, executed, problems)
    recorded = {report.engine for report in reports}
    others = (path.relative_to(folder).as_posix() for path in sorted((folder / "engines").rglob("*.engine")))
    reports += [_unrecorded(engine, executed) for engine in others if engine not in recorded]
    return tuple(FolderEngine(report, _found(folder, report, problems)) for report in reports)


def _recorded(folder: Path, executed: Mapping[str, str], problems: list[str]) -> list[EngineReport]:
    try:
        return list(existing_engines(folder, executed))
    except FolderError as error:
        problems.append(str(error))
        return []


def _unrecorded(engine: str, executed: Mapping[str, str]) -> EngineReport:
    target = Path(engine).parent.name
    state = executed.get(target, NOT_RUN_NO_GPU)
    graph = Path(engine).with_suffix(".onnx").name
    return EngineReport(target, graph, True, state, "", f"not in {RECORD}", engine)


def _found(folder: Path, report: EngineReport, problems: list[str]) -> EngineInspection | None:
    if not report.built or report.engine is None:
        if report.why.endswith("is gone"):
            problems.append(f"{RECORD} names an engine that is not there: {report.why}")
        return None
    try:
        found = inspect_engine(folder / report.engine, read_whole=False)
    except FolderError as error:
        problems.append(str(error))
        return None
    problems += [f"{report.engine}: {problem}" for problem in found.problems]
    return found
