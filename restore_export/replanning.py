"""The plan of a folder that is there, and plans of the same checkpoint that differ from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from restore_export.calibration.settings import NO_CALIBRATION, plain
from restore_export.checkpoint import Checkpoint
from restore_export.errors import CheckpointError, ExportError
from restore_export.families import find_family
from restore_export.families.model import ModelSpec
from restore_export.folder import Folder
from restore_export.graphs.export import parameter_shapes
from restore_export.matching import match_weights
from restore_export.planning import Plan, graph_settings
from restore_export.recipe import COPY, LINK, PLAIN, Recipe
from restore_export.weights.links import check_links


def plan_of(folder: Folder, checkpoint: Checkpoint) -> Plan:
    """What would build ``folder`` again. CheckpointError where ``checkpoint`` is another model."""
    model = find_family(folder.model).describe(checkpoint)
    _check_same_model(folder, model, str(checkpoint.folder))
    recipe = Recipe(
        model=folder.model, checkpoint=folder.checkpoint, preset=folder.preset, reduction=folder.reduction,
        calibration=folder.calibration, tokens=folder.reduced, dtype=folder.dtype, all_logits=folder.all_logits,
        quantization=folder.quantization,
    )  # fmt: skip
    keys = match_weights(parameter_shapes(graph_settings(model, recipe)), model, checkpoint)
    return Plan(checkpoint, model, recipe, folder.path, (), keys)


def replanned(plan: Plan, recipe: Recipe) -> Plan:
    """The same checkpoint by another recipe; UsageError where that does not fit the model."""
    settled = recipe.settled(plan.model.tower.tokens, plan.checkpoint.dtype)
    return replace(plan, recipe=settled, warnings=())


def cheapest(plan: Plan, place: Path) -> str:
    """What to do with the checkpoint's files in an export inside ``place`` that is thrown away: link, or copy them."""
    linked = replace(plan, recipe=replace(plan.recipe, weights=LINK))
    try:
        check_links(linked.weights.shards, place / "export")
    except (ExportError, OSError):
        return COPY
    return LINK


def whole(plan: Plan) -> Plan:
    """The same with every visual token: nothing is reduced, nothing calibrated."""
    return replanned(plan, replace(plan.recipe, reduction=replace(plan.recipe.reduction, reducer="none")))


def only_dropping(plan: Plan) -> Plan:
    """The same in plain mode: tokens are dropped, and nothing else is done."""
    reduction = plain(plan.recipe.reduction)
    return replanned(plan, replace(plan.recipe, preset=PLAIN, reduction=reduction, calibration=NO_CALIBRATION))


def _check_same_model(folder: Folder, model: ModelSpec, checkpoint: str) -> None:
    decoder = model.decoder
    built = (folder.total, folder.image_token_id, folder.layers, folder.kv_heads, folder.head_width)
    given = (model.tower.tokens, model.image_token_id, decoder.layers, decoder.kv_heads, decoder.head_width)
    if built != given:
        raise CheckpointError(
            f"{checkpoint} is another model than {folder.path} was built from (visual tokens, image token, layers, "
            f"heads, head width: {given}, the folder {built}); give the right one with --checkpoint"
        )
