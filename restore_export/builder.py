"""The build: from a checkpoint to a verified ONNX folder. Each stage takes and gives plain values."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from restore_export.compare.report import ParityReport, report_bytes, report_file
from restore_export.compare.scope import NONE
from restore_export.engines.report import CompatReport, EngineReport
from restore_export.engines.settings import EngineSettings
from restore_export.engines.stage import build_engines
from restore_export.engines.watch import PeakMemory
from restore_export.folder import Folder
from restore_export.output.fingerprint import fingerprint
from restore_export.output.hashing import sha256_of
from restore_export.output.manifest import MANIFEST_FILE, make_manifest, write_whole
from restore_export.output.record import Record
from restore_export.output.stages import KeptStages, Made, Stages
from restore_export.output.staging import staged
from restore_export.page.data import PageData
from restore_export.planning import Plan
from restore_export.progress import Progress, part, silent, split
from restore_export.recipe import Recipe
from restore_export.recipe_file import RECIPE_FILE, resolved, write_recipe
from restore_export.resuming import COMPAT_STAGE, PAGE_STAGE, PARITY_STAGE, begin_stages, results_key
from restore_export.runtime.template import RENDERER
from restore_export.versions import installed_versions
from restore_export.weights.store import Stored
from restore_export.writing import Exported, lasting_name, write_folder

_SHARES = {"export": 4.0, "parity": 4.0, "page": 0.5, "compat": 1.0, "engines": 4.0, "manifest": 0.5}
"""How long the stages take, roughly and against each other: for the time that is left."""


@dataclass(frozen=True)
class BuildResult:
    """What a build made."""

    output: Path
    recipe: Recipe
    """With every choice made."""
    settings: EngineSettings
    """What the engines were asked to be."""
    kept: int
    total: int
    parity: ParityReport | None
    warnings: tuple[str, ...]
    bytes_written: int
    """That are new on the disk."""
    bytes_linked: int
    """Of weights that are the checkpoint's own files, hard-linked."""
    files: int
    manifest_sha256: str
    seconds: float
    peak_bytes: int
    """Most memory that the build took, building processes included."""
    engines: tuple[EngineReport, ...] = ()
    """Every engine that was asked for, built or not."""
    compat: tuple[CompatReport, ...] = ()
    """The variants in an older opset, where they were asked for."""
    reused: tuple[str, ...] = ()
    """Stages that were taken over from a build of the same that was ended."""

    def to_json(self) -> dict[str, Any]:
        """Plain values for a JSON object."""
        told = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "settings"}
        return told | {
            "output": str(self.output),
            "recipe": resolved(self.recipe, self.settings),
            "parity": self.parity.to_json() if self.parity else None,
            "engines": [asdict(engine) for engine in self.engines],
            "compat": [asdict(variant) for variant in self.compat],
        }


def run_plan(plan: Plan, progress: Progress = silent) -> BuildResult:
    """Make the folder of a plan. Nothing is left behind on an error; Ctrl-C leaves what was finished to the next run.

    Raises CheckpointError, ExportError, EngineError, or UsageError where another process writes the same folder. A
    failed parity check is no exception: it is in the result, and the folder is there to be looked at.
    """
    start = time.monotonic()
    if plan.parity == NONE:
        RENDERER.close()  # nobody asks for a prompt any more
    stages = split(progress, **_shares(plan))
    with PeakMemory(with_children=True) as peak, staged(plan.output, plan.replaces) as aside:
        kept = begin_stages(plan, aside)
        made = _make(plan, aside, stages, kept)
        about = _provenance(plan, made.exported.weights, part(stages["manifest"], "sha256 of the checkpoint", 0.0, 0.5))
        _write_page(made.exported.folder, about, made.page)
        known = {f"onnx/{name}": sha256 for name, sha256 in made.exported.digests.items()}
        manifest = make_manifest(aside, about, part(stages["manifest"], "sha256 of every file", 0.5, 1.0), known)
        manifest.write(aside)
        linked = sum(each.bytes - each.new_bytes for each in made.exported.weights)
        sha256 = sha256_of(aside / MANIFEST_FILE)
    return BuildResult(
        output=plan.output,
        recipe=plan.recipe,
        settings=plan.engines,
        kept=made.exported.folder.reduced,
        total=made.exported.folder.total,
        parity=made.report,
        warnings=plan.warnings,
        bytes_written=sum(entry.bytes for entry in manifest.files) - linked,
        bytes_linked=linked,
        files=len(manifest.files),
        manifest_sha256=sha256,
        seconds=time.monotonic() - start,
        peak_bytes=peak.bytes,
        engines=made.engines,
        compat=made.compat,
        reused=tuple(sorted(kept.reused)),
    )


@dataclass(frozen=True)
class _Made:
    exported: Exported
    report: ParityReport | None
    compat: tuple[CompatReport, ...]
    engines: tuple[EngineReport, ...]
    page: PageData


def _make(plan: Plan, aside: Path, stages: dict[str, Progress], kept: KeptStages) -> _Made:
    """Everything in the folder but its manifest and its page."""
    record = Record()
    heard = {name: record.heard(progress) for name, progress in stages.items()}
    for warning in plan.warnings:
        record.say("warning", warning)
    exported = write_folder(plan, aside, heard["export"], kept)
    folder = exported.folder
    record.say("kept", f"{folder.reduced} of {folder.total} visual tokens, reducer {folder.reduction.reducer}")
    kept = kept.on(**results_key(plan, exported.graphs, exported.weights))
    report = _compared(plan, folder, aside.parent, heard["parity"], kept) if plan.parity != NONE else None
    page = _shown(plan, folder, heard["page"], kept) if plan.parity != NONE else PageData()
    compat = _compat(folder, heard["compat"], kept) if plan.engines.opset_compat else ()
    engines = build_engines(folder, plan.engines, heard["engines"], aside.parent, kept)
    if report:
        report = replace(report, engines=engines, compat=compat)
        write_whole(aside / report_file(), report_bytes(report))
        record.say("parity", "; ".join(filter(None, (report.verdict, report.reason, f"worst: {report.worst}"))))
    for engine in engines:
        record.say("engine", f"{engine.target} {engine.graph}: {engine.why or 'built'}; executed: {engine.executed}")
    write_recipe(resolved(_lasting(plan), plan.engines), aside / RECIPE_FILE)
    record.write(aside)
    return _Made(exported, report, compat, engines, page)


def _compared(plan: Plan, folder: Folder, scratch: Path, progress: Progress, kept: Stages) -> ParityReport:
    from restore_export.checking import check_folder  # it brings the model's own code, which takes time and memory

    def compare(heard: Progress) -> Made[ParityReport]:
        return check_folder(folder, plan, scratch, heard), ()

    return kept.stage(PARITY_STAGE, {"scope": plan.parity}, ParityReport, progress, compare)


def _shown(plan: Plan, folder: Folder, progress: Progress, kept: Stages) -> PageData:
    from restore_export.page.make import computed  # it brings what runs models

    def compute(heard: Progress) -> Made[PageData]:
        return computed(folder, plan, heard), ()

    return kept.stage(PAGE_STAGE, {"scope": plan.parity}, PageData, progress, compute)


def _write_page(folder: Folder, about: dict[str, Any], data: PageData) -> None:
    from restore_export.page.make import write_page  # it brings what draws

    write_page(folder, about, data)


def _compat(folder: Folder, progress: Progress, kept: Stages) -> tuple[CompatReport, ...]:
    from restore_export.engines.compat import write_compat_graphs  # it brings ONNX Runtime

    def write(heard: Progress) -> Made[tuple[CompatReport, ...]]:
        reports = write_compat_graphs(folder, heard)
        return reports, [folder.path / report.file for report in reports]

    return kept.stage(COMPAT_STAGE, {}, tuple[CompatReport, ...], progress, write)


def _shares(plan: Plan) -> dict[str, float]:
    left_out = {
        "parity": plan.parity == NONE,
        "page": plan.parity == NONE,
        "compat": not plan.engines.opset_compat,
        "engines": not plan.engines.targets,
    }
    return {name: 0.0 if left_out.get(name) else share for name, share in _SHARES.items()}


def _provenance(plan: Plan, weights: tuple[Stored, ...], progress: Callable[[float], None]) -> dict[str, Any]:
    recipe, known = _lasting(plan), {each.source: each.source_sha256 for each in weights}
    return {
        "checkpoint": {
            "name": recipe.checkpoint,
            "revision": recipe.revision,
            **fingerprint(plan.checkpoint, progress, known),
        },
        "recipe": resolved(recipe, plan.engines),
        "versions": installed_versions(),
    }


def _lasting(plan: Plan) -> Recipe:
    """The recipe with a checkpoint that a later build finds again: where a folder is, which commit a hub id was."""
    name = lasting_name(plan.recipe.checkpoint)
    return replace(plan.recipe, checkpoint=name, revision=plan.checkpoint.commit)
