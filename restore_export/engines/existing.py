"""The engines that a folder already has, told by their sidecars."""

from __future__ import annotations

from pathlib import Path

from restore_export.engines.report import NOT_RUN_IN_BUILD, EngineReport
from restore_export.engines.sidecar import Sidecar, read_sidecar


def engine_files(folder: Path) -> list[Path]:
    """Every engine of an export folder, by target and name."""
    return sorted((folder / "engines").glob("*/*.engine"))


def existing_engines(folder: Path, executed: dict[str, str] | None = None) -> tuple[EngineReport, ...]:
    """A report of every engine; ``executed`` says by target what came of running it. Raises FolderError."""
    said = executed or {}
    return tuple(_report(folder, path, read_sidecar(path), said) for path in engine_files(folder))


def _report(folder: Path, engine: Path, sidecar: Sidecar, executed: dict[str, str]) -> EngineReport:
    return report_of(sidecar, str(engine.relative_to(folder)), executed.get(sidecar.target, NOT_RUN_IN_BUILD))


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
        build_seconds=build.build_seconds,
        peak_bytes=build.peak_bytes,
    )
