"""The build: from a checkpoint to a verified ONNX folder. Each stage takes and gives plain values."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import onnx
import onnx_ir as ir

from restore_export.checkpoint import SIDE_FILES
from restore_export.compare.check import check, stood_in_for
from restore_export.compare.report import ParityReport
from restore_export.engines.compat import write_compat_graphs
from restore_export.engines.report import CompatReport, EngineReport
from restore_export.engines.settings import NO_ENGINES, EngineSettings
from restore_export.engines.stage import build_engines
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import ExportError
from restore_export.folder import Folder
from restore_export.graphs import contract
from restore_export.graphs.export import GraphSettings, decoder_graph, embed_graph, vision_graph
from restore_export.graphs.weights import WeightSource, save
from restore_export.planning import Plan, graph_settings, plan_build
from restore_export.precheck import precheck
from restore_export.progress import Progress, part, silent
from restore_export.recipe import Recipe
from restore_export.runtime.frontend import Frontend
from restore_export.staging import staged

REPORT_FILE = "parity/report.json"
_GRAPHS: tuple[tuple[str, Callable[[GraphSettings, Callable[[str], WeightSource]], ir.Model]], ...] = (
    (contract.VISION_FILE, vision_graph),
    (contract.EMBED_FILE, embed_graph),
    (contract.DECODER_FILE, decoder_graph),
)
_NO_CPU_KERNELS = (
    "ONNX Runtime's CPU has no bf16 kernels, so the bf16 graphs were not run; the same graphs traced in fp32 were "
    "compared instead and {verdict}"
)


@dataclass(frozen=True)
class BuildResult:
    """What a build made."""

    output: Path
    recipe: Recipe
    """With every choice made."""
    kept: int
    total: int
    parity: ParityReport | None
    warnings: tuple[str, ...]
    bytes_written: int
    engines: tuple[EngineReport, ...] = ()
    """Every engine that was asked for, built or not."""
    compat: tuple[CompatReport, ...] = ()
    """The variants in an older opset, where they were asked for."""


def build(
    recipe: Recipe,
    output: Path,
    engines: EngineSettings = NO_ENGINES,
    force: bool = False,
    parity: bool = True,
    progress: Progress = silent,
) -> BuildResult:
    """Build the folder ``output`` of a recipe. Nothing is left behind on an error.

    Raises UsageError, CheckpointError, ExportError or EngineError. A failed parity check is no exception: it is in
    the result, and the folder is there to be looked at.
    """
    return run_plan(plan_build(recipe, output, precheck(recipe, output, force, engines), engines), parity, progress)


def run_plan(plan: Plan, parity: bool = True, progress: Progress = silent) -> BuildResult:
    """The heavy part of :func:`build`."""
    with staged(plan.output) as aside:
        folder = export_folder(plan, aside, progress)
        report = check_folder(folder, plan, progress) if parity else None
        compat = write_compat_graphs(folder, progress) if plan.engines.opset_compat else ()
        engines = build_engines(folder, plan.engines, progress)
        if report:
            report = replace(report, engines=engines, compat=compat)
            write_report(aside, report)
        size = sum(path.stat().st_size for path in aside.rglob("*") if path.is_file())
    return BuildResult(
        plan.output, plan.recipe, folder.reduced, folder.total, report, plan.warnings, size, engines, compat
    )


def export_folder(plan: Plan, target: Path, progress: Progress = silent) -> Folder:
    """Write graphs, weights, side files and ``restore.json`` into ``target``."""
    (target / "onnx").mkdir(parents=True)
    for name in SIDE_FILES:
        if (plan.checkpoint.folder / name).is_file():
            shutil.copyfile(plan.checkpoint.folder / name, target / name)
    settings = graph_settings(plan.model, plan.recipe)
    for number, (name, graph) in enumerate(_GRAPHS):
        start, end = number / len(_GRAPHS), (number + 1) / len(_GRAPHS)
        progress(f"trace {name}", start)
        model = graph(settings, plan.source)
        save(model, target / "onnx" / name, part(progress, f"write {name}", (start + end) / 2, end))
        _check_graph(target / "onnx" / name)
    folder = describe_folder(plan, target)
    folder.write()
    _check_components(folder, plan)
    return folder


def describe_folder(plan: Plan, target: Path) -> Folder:
    """What ``restore.json`` will say."""
    recipe, decoder = plan.recipe, plan.model.decoder
    return Folder(
        path=target,
        model=recipe.model,
        dtype=str(recipe.dtype),
        preset=recipe.preset,
        reduction=recipe.reduction,
        calibration=recipe.calibration,
        total=plan.model.tower.tokens,
        image_token_id=plan.model.image_token_id,
        eos_token_ids=plan.model.eos_token_ids,
        layers=decoder.layers,
        kv_heads=decoder.kv_heads,
        head_width=decoder.head_width,
        max_positions=decoder.max_positions,
        all_logits=recipe.all_logits,
        checkpoint=_lasting(recipe.checkpoint),
    )


def _lasting(checkpoint: str | None) -> str | None:
    """A folder by its absolute path, so that a later parity check finds it from anywhere."""
    return str(Path(checkpoint).expanduser().absolute()) if checkpoint and Path(checkpoint).exists() else checkpoint


def check_folder(folder: Folder, plan: Plan, progress: Progress = silent) -> ParityReport:
    """Parity of an exported folder; a bf16 folder is compared by a float32 twin that is thrown away again."""
    if folder.dtype != "bf16":
        return check(folder, plan.checkpoint.folder, progress)
    for name in contract.FILES:
        _check_graph(folder.graph(name))
    # Beside the folder, where there is room for a model, and not in a /tmp that may be memory.
    with tempfile.TemporaryDirectory(dir=folder.path.absolute().parent, prefix=".parity-") as scratch:
        twin = replace(plan, recipe=replace(plan.recipe, dtype="fp32"))
        report = check(export_folder(twin, Path(scratch), progress), plan.checkpoint.folder, progress)
    return stood_in_for(report, folder.dtype, _NO_CPU_KERNELS.format(verdict=report.verdict))


def report_file(backend: str) -> str:
    """Where the report of what a backend ran lies in the folder."""
    return REPORT_FILE if backend == ONNXRUNTIME else f"parity/report-{backend}.json"


def write_report(folder: Path, report: ParityReport, name: str = REPORT_FILE) -> Path:
    """Write ``parity/report.json``, whole or not at all."""
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    aside = path.with_suffix(".partial")
    aside.write_text(json.dumps(report.to_json(), indent=2) + "\n")
    aside.replace(path)
    return path


def _check_graph(path: Path) -> None:
    try:
        onnx.checker.check_model(str(path), full_check=True)
    except Exception as error:  # onnx's checker and shape inference raise their own
        raise ExportError(
            f"{path.name} does not pass onnx.checker ({str(error).splitlines()[0]}); please report it"
        ) from error


def _check_components(folder: Folder, plan: Plan) -> None:
    """ExportError unless every weight of the plan is in a graph, and the processor can be loaded from the folder."""
    written: set[str] = set()
    for name in contract.FILES:
        graph = onnx.load(folder.graph(name), load_external_data=False).graph
        written |= {initializer.name for initializer in graph.initializer}
    lost = sorted(set(plan.keys) - written)
    if lost:
        raise ExportError(f"{len(lost)} weights are missing from the output, {lost[0]} among them; please report it")
    Frontend(folder.path, folder.image_token_id)
