"""Repeat the parity check of an exported folder."""

from __future__ import annotations

from restore_export.builder import Plan, check_folder, graph_settings, write_report
from restore_export.checkpoint import open_checkpoint
from restore_export.compare.report import ParityReport
from restore_export.errors import CheckpointError
from restore_export.families import check_architecture, find_family
from restore_export.families.model import ModelSpec
from restore_export.folder import Folder
from restore_export.graphs.export import parameter_shapes
from restore_export.matching import match_weights
from restore_export.progress import Progress, silent
from restore_export.recipe import Recipe


def recheck(folder: Folder, checkpoint: str | None = None, progress: Progress = silent) -> ParityReport:
    """Compare ``folder`` with its checkpoint (``checkpoint``: where that is now) and write the report."""
    name = checkpoint if checkpoint is not None else folder.checkpoint
    opened = open_checkpoint(name)
    family = find_family(folder.model)
    check_architecture(family, opened)
    model = family.describe(opened)
    _check_same_model(folder, model, str(opened.folder))
    recipe = Recipe(
        folder.model, name, folder.preset, folder.reduction, folder.calibration, folder.reduced,
        dtype=folder.dtype, all_logits=folder.all_logits,
    )  # fmt: skip
    keys = match_weights(parameter_shapes(graph_settings(model, recipe)), model, opened)
    report = check_folder(folder, Plan(opened, model, recipe, folder.path, (), keys), progress)
    write_report(folder.path, report)
    return report


def _check_same_model(folder: Folder, model: ModelSpec, checkpoint: str) -> None:
    decoder = model.decoder
    built = (folder.total, folder.image_token_id, folder.layers, folder.kv_heads, folder.head_width)
    given = (model.tower.tokens, model.image_token_id, decoder.layers, decoder.kv_heads, decoder.head_width)
    if built != given:
        raise CheckpointError(
            f"{checkpoint} is another model than {folder.path} was built from (visual tokens, image token, layers, "
            f"heads, head width: {given}, the folder {built}); give the right one with --checkpoint"
        )
