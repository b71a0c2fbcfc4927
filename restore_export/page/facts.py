"""All that the page shows, gathered from an exported folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from restore_export.benching.report import BenchReport
from restore_export.compare.existing import existing_report
from restore_export.compare.report import FAILED, ParityReport
from restore_export.engines.existing import existing_engines
from restore_export.engines.report import EngineReport
from restore_export.engines.sidecar import Sidecar, read_sidecar, sidecar_path
from restore_export.evaluating.report import Evaluation
from restore_export.folder import Folder
from restore_export.page.data import PageData
from restore_export.page.measured import read_bench, read_evaluation
from restore_export.runtime.backend_names import BACKENDS

SCHEMA = 1


@dataclass(frozen=True)
class Facts:
    """What is known of a folder."""

    folder: Folder
    recipe: Mapping[str, Any]
    """Every choice of the build, as recipe.toml has it."""
    checkpoint: Mapping[str, Any]
    """Name, revision and files, as the manifest has them."""
    versions: Mapping[str, Any]
    parity: Mapping[str, ParityReport]
    """By backend, those that were compared."""
    data: PageData
    no_attention: str = ""
    """Why the attention on visual tokens was not computed."""
    evaluation: Evaluation | None = None
    bench: BenchReport | None = None
    engines: tuple[EngineReport, ...] = ()
    sidecars: Mapping[str, Sidecar] = field(default_factory=dict)
    """By the path of the engine."""

    @property
    def failed(self) -> bool:
        """Whether any backend's parity has."""
        return any(report.verdict == FAILED for report in self.parity.values())

    def to_json(self) -> dict[str, Any]:
        """Plain values for a JSON object."""
        return {
            "schema_version": SCHEMA,
            "model": self.folder.model,
            "tokens": {"kept": self.folder.reduced, "total": self.folder.total},
            "recipe": dict(self.recipe),
            "checkpoint": dict(self.checkpoint),
            "versions": dict(self.versions),
            "parity": {backend: report.to_json() for backend, report in self.parity.items()},
            "token_maps": [asdict(each) for each in self.data.token_maps],
            "attention": asdict(self.data.attention) if self.data.attention else None,
            "evaluation": asdict(self.evaluation) if self.evaluation else None,
            "bench": asdict(self.bench) if self.bench else None,
            "engines": [asdict(engine) for engine in self.engines],
            "sidecars": {engine: sidecar.to_json() for engine, sidecar in self.sidecars.items()},
        }


def gather(
    folder: Folder, provenance: Mapping[str, Any], data: PageData, no_attention: str = "", but: str = ""
) -> Facts:
    """What the folder's reports say; ``provenance`` is that of its manifest. FolderError where one is damaged.

    ``but``: the backend whose parity report is not looked at.
    """
    path = folder.path
    reports = {backend: existing_report(path, backend) for backend in BACKENDS if backend != but}
    engines = _engines(path, reports)
    return Facts(
        folder=folder,
        recipe=_object(provenance, "recipe"),
        checkpoint=_object(provenance, "checkpoint"),
        versions=_object(provenance, "versions"),
        parity={backend: report for backend, report in reports.items() if report},
        data=data,
        no_attention=no_attention,
        evaluation=read_evaluation(path),
        bench=read_bench(path),
        engines=engines,
        sidecars={name: read_sidecar(path / name) for name in _described(path, engines)},
    )


def _engines(folder: Path, reports: Mapping[str, ParityReport | None]) -> tuple[EngineReport, ...]:
    """What a parity check that ran engines says of them counts."""
    return existing_engines(folder, {name: report.verdict for name, report in reports.items() if report})


def _described(folder: Path, engines: tuple[EngineReport, ...]) -> list[str]:
    """Engines that have a sidecar."""
    return [each.engine for each in engines if each.engine and sidecar_path(folder / each.engine).is_file()]


def _object(provenance: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = provenance.get(name)
    return value if isinstance(value, dict) else {}
