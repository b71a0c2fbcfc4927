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
from PIL import Image

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import hurtful
from restore_export.checkpoint import SIDE_FILES, Checkpoint
from restore_export.compare.check import check, stood_in_for
from restore_export.compare.report import ParityReport
from restore_export.errors import CheckpointError, ExportError, UsageError
from restore_export.families import Family
from restore_export.families.model import ModelSpec
from restore_export.folder import Folder
from restore_export.graphs import contract
from restore_export.graphs.export import (
    TORCH_DTYPES,
    GraphSettings,
    decoder_graph,
    embed_graph,
    parameter_shapes,
    vision_graph,
)
from restore_export.graphs.weights import WeightSource, save
from restore_export.matching import match_weights
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


@dataclass(frozen=True)
class Plan:
    """A build that has passed every check that needs no heavy work."""

    checkpoint: Checkpoint
    model: ModelSpec
    recipe: Recipe
    output: Path
    warnings: tuple[str, ...]
    keys: dict[str, str]
    """Checkpoint key of every traced parameter."""

    def source(self, parameter: str) -> WeightSource:
        """Where a traced parameter's tensor is read from."""
        key = self.keys[parameter]
        return WeightSource(key, self.checkpoint.tensors[key].shape, lambda: self.checkpoint.read(key))


def plan_build(recipe: Recipe, output: Path, checked: tuple[Family, Checkpoint]) -> Plan:
    """Check everything that configs and headers tell; ``checked`` is what :func:`precheck` gave."""
    family, checkpoint = checked
    model = family.describe(checkpoint)
    settled = recipe.settled(model.tower.tokens, checkpoint.dtype)
    _check_attention(model, settled)
    keys = match_weights(parameter_shapes(graph_settings(model, settled)), model, checkpoint)
    _check_frontend(Frontend(checkpoint.folder, model.image_token_id), model)
    warnings = hurtful(settled.reduction, settled.calibration)
    if settled.reduction.reducer == "none" and (recipe.tokens or recipe.keep):
        warnings.append("reducer none keeps every token, so --tokens and --keep are not used")
    return Plan(checkpoint, model, settled, output, tuple(warnings), keys)


def build(
    recipe: Recipe, output: Path, force: bool = False, parity: bool = True, progress: Progress = silent
) -> BuildResult:
    """Build the folder ``output`` of a recipe. Nothing is left behind on an error.

    Raises UsageError, CheckpointError or ExportError. A failed parity check is no exception: it is in the result,
    and the folder is there to be looked at.
    """
    return run_plan(plan_build(recipe, output, precheck(recipe, output, force)), parity, progress)


def run_plan(plan: Plan, parity: bool = True, progress: Progress = silent) -> BuildResult:
    """The heavy part of :func:`build`."""
    with staged(plan.output) as aside:
        folder = export_folder(plan, aside, progress)
        report = check_folder(folder, plan, progress) if parity else None
        if report:
            write_report(aside, report)
        size = sum(path.stat().st_size for path in aside.rglob("*") if path.is_file())
    return BuildResult(plan.output, plan.recipe, folder.reduced, folder.total, report, plan.warnings, size)


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


def graph_settings(model: ModelSpec, recipe: Recipe) -> GraphSettings:
    """What the graphs of a settled recipe are made for."""
    return GraphSettings(
        model.tower, model.projector, model.decoder, recipe.reduction, recipe.calibration,
        TORCH_DTYPES[str(recipe.dtype)], recipe.all_logits,
    )  # fmt: skip


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


def write_report(folder: Path, report: ParityReport) -> Path:
    """Write ``parity/report.json``, whole or not at all."""
    path = folder / REPORT_FILE
    path.parent.mkdir(exist_ok=True)
    aside = path.with_suffix(".partial")
    aside.write_text(json.dumps(report.to_json(), indent=2) + "\n")
    aside.replace(path)
    return path


def _check_attention(model: ModelSpec, recipe: Recipe) -> None:
    if not REDUCERS[recipe.reduction.reducer].needs_attention:
        return
    free = ", ".join(name for name, info in REDUCERS.items() if not info.needs_attention)
    if not model.tower.drop_cls:
        raise UsageError(
            f"reducer {recipe.reduction.reducer} needs CLS attention, which vision_feature_select_strategy full does "
            f"not give (the CLS token is a visual token itself); allowed: {free}"
        )
    if model.tower.feature_layers[-1] == 0:
        raise UsageError(
            f"reducer {recipe.reduction.reducer} needs attention, but the last vision_feature_layer is the embeddings, "
            f"which have none; allowed: {free}"
        )


def _check_frontend(frontend: Frontend, model: ModelSpec) -> None:
    """One picture and one prompt through the processor: better now than after the export."""
    size = model.tower.image_size
    shape = frontend.pixels([Image.new("RGB", (size, size), "white")]).shape
    wanted = (1, model.tower.channels, size, size)
    if shape != wanted:
        raise CheckpointError(
            f"{frontend.folder}: the processor makes pixel_values of shape {shape}, but config.json asks for {wanted}; "
            "the processor and the config are not of the same model"
        )
    try:
        frontend.ids(frontend.chat("what is this ?"))
    except UsageError as error:
        raise CheckpointError(
            f"{frontend.folder}: chat template, tokenizer and image_token_index {model.image_token_id} do not "
            f"fit ({error})"
        ) from None


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
