"""Write the ONNX folder of a plan: graphs, weights, side files and ``restore.json``."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import onnx

from restore_export.checked_graph import check_graph
from restore_export.checkpoint import SIDE_FILES
from restore_export.errors import ExportError
from restore_export.folder import Folder
from restore_export.graphs import contract
from restore_export.graphs.export import export_graphs
from restore_export.graphs.weights import save
from restore_export.output.hashing import sha256_of
from restore_export.output.stages import Made, Stages
from restore_export.planning import Plan, graph_settings
from restore_export.progress import Beside, Progress, part, silent, split
from restore_export.quantizing import quantizing
from restore_export.resuming import GRAPHS_STAGE, calibration_key, graphs_key, storing_once
from restore_export.runtime.frontend import Frontend
from restore_export.traced import kept_graphs
from restore_export.weights.beside import Storing, storing
from restore_export.weights.store import Stored


@dataclass(frozen=True)
class Exported:
    """A folder that was written, and the weights in it."""

    folder: Folder
    graphs: dict[str, str]
    """sha256 of each by its file name."""
    weights: tuple[Stored, ...]

    @property
    def digests(self) -> dict[str, str]:
        """sha256 of every file in ``onnx/`` by its name."""
        return self.graphs | {each.name: each.sha256 for each in self.weights}


def export_folder(plan: Plan, target: Path, progress: Progress = silent) -> Folder:
    """Write graphs, weights, side files and ``restore.json`` into ``target``."""
    return write_folder(plan, target, progress).folder


def write_folder(plan: Plan, target: Path, progress: Progress = silent, stages: Stages | None = None) -> Exported:
    """:func:`export_folder`, which also tells of what it wrote. Weights are stored while graphs are traced.

    What ``stages`` know to be there is not made again.
    """
    stages = stages or Stages()
    graphs = target / "onnx"
    graphs.mkdir(parents=True, exist_ok=True)
    for name in SIDE_FILES:
        if (plan.checkpoint.folder / name).is_file():
            shutil.copyfile(plan.checkpoint.folder / name, target / name)
    folder, about = describe_folder(plan, target), calibration_key(plan)
    steps = split(progress, calibrate=2.0 if about else 0.0, write=1.0)
    both = Beside(steps["write"])
    calibrated = quantizing(plan, folder, stages, about, part(steps["calibrate"], "calibrate", 0.0, 1.0))
    with (
        calibrated as quantize,
        storing(plan.weights.shards, graphs, both.second, storing_once(stages, about, quantize)) as weights,
    ):
        digests = stages.stage(
            GRAPHS_STAGE, graphs_key(plan), dict[str, str], both.first,
            lambda heard: _write_graphs(plan, graphs, heard, weights),
        )  # fmt: skip
        both.first("weights", 1.0)
        stored = weights.wait()
    folder.write()
    _check_components(folder, plan)
    return Exported(folder, digests, stored)


def _write_graphs(plan: Plan, target: Path, progress: Progress, weights: Storing) -> Made[dict[str, str]]:
    progress("trace", 0.0)
    models = export_graphs(
        graph_settings(plan.model, plan.recipe), plan.weights.places.__getitem__, kept_graphs, plan.grids
    )
    for number, (name, model) in enumerate(models.items()):
        weights.check()
        progress(f"write {name}", 0.8 + 0.2 * number / len(models))
        save(model, target / name)
        check_graph(target / name, plan.weights.sizes)
    weights.check()
    files = [target / name for name in models]
    return {file.name: sha256_of(file) for file in files}, files


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
        checkpoint=lasting_name(recipe.checkpoint),
        quantization=recipe.quantization,
    )


def lasting_name(checkpoint: str | None) -> str | None:
    """A folder by its absolute path, so that a later parity check finds it from anywhere."""
    folder = Path(checkpoint).expanduser() if checkpoint else None
    return str(folder.absolute()) if folder and folder.exists() else checkpoint


def _check_components(folder: Folder, plan: Plan) -> None:
    """ExportError unless every weight of the plan is in a graph, and the processor can be loaded from the folder."""
    written: set[str] = set()
    for name in contract.FILES:
        graph = onnx.load(folder.graph(name), load_external_data=False).graph
        written |= {initializer.name for initializer in graph.initializer}
    lost = sorted(set(plan.weights.places) - written)
    if lost:
        raise ExportError(f"{len(lost)} weights are missing from the output, {lost[0]} among them; please report it")
    Frontend(folder.path, folder.image_token_id)
