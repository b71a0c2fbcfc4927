"""Write the ONNX folder of a plan: graphs, weights, side files and ``restore.json``."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import onnx
import onnx_ir as ir

from restore_export.checkpoint import SIDE_FILES
from restore_export.errors import ExportError
from restore_export.folder import Folder
from restore_export.graphs import contract
from restore_export.graphs.export import GraphSettings, decoder_graph, embed_graph, vision_graph
from restore_export.graphs.weights import WeightSource, save
from restore_export.planning import Plan, graph_settings
from restore_export.progress import Progress, part, silent
from restore_export.runtime.frontend import Frontend

_GRAPHS: tuple[tuple[str, Callable[[GraphSettings, Callable[[str], WeightSource]], ir.Model]], ...] = (
    (contract.VISION_FILE, vision_graph),
    (contract.EMBED_FILE, embed_graph),
    (contract.DECODER_FILE, decoder_graph),
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
        check_graph(target / "onnx" / name)
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
        checkpoint=lasting_name(recipe.checkpoint),
    )


def lasting_name(checkpoint: str | None) -> str | None:
    """A folder by its absolute path, so that a later parity check finds it from anywhere."""
    folder = Path(checkpoint).expanduser() if checkpoint else None
    return str(folder.absolute()) if folder and folder.exists() else checkpoint


def check_graph(path: Path) -> None:
    """ExportError unless the file passes onnx.checker, shape inference included."""
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
