"""What can be refused before torch or transformers is imported: an error after seconds of imports is a late one."""

from __future__ import annotations

from pathlib import Path

from restore_export.calibrating.samples import load_samples
from restore_export.checkpoint import Checkpoint, open_checkpoint
from restore_export.engines.requirements import check_engines
from restore_export.engines.settings import NO_ENGINES, EngineSettings
from restore_export.families import Family, check_architecture, check_config, find_family
from restore_export.families.raw_config import is_whole
from restore_export.limits import MOST_PATCHES
from restore_export.output.place import BUILD, Kind, check_output
from restore_export.recipe import Recipe
from restore_export.runtime.template import RENDERER


def precheck(
    recipe: Recipe, output: Path, force: bool, engines: EngineSettings = NO_ENGINES, kind: Kind = BUILD
) -> tuple[Family, Checkpoint]:
    """The family and the opened checkpoint.

    Raises UsageError, CheckpointError or EngineError where recipe, output, files or tools do not fit.
    """
    family = find_family(recipe.model)
    check_output(output, force, kind)
    checkpoint = open_checkpoint(
        recipe.checkpoint, recipe.revision, lambda config, file: check_config(family, config, file)
    )
    check_architecture(family, checkpoint)
    total = _visual_tokens(checkpoint)
    if total is not None:
        recipe.settled(total, checkpoint.dtype)
    if recipe.quantization and recipe.quantization.data:
        load_samples(Path(recipe.quantization.data))
    check_engines(engines, recipe.reduction, recipe.quantization)
    RENDERER.start()  # beside the imports that follow
    return family, checkpoint


def _visual_tokens(checkpoint: Checkpoint) -> int | None:
    """N, where the raw config tells it (the family's own reading comes later and decides)."""
    vision = checkpoint.config.get("vision_config")
    if not isinstance(vision, dict):
        return None
    image, patch = vision.get("image_size"), vision.get("patch_size")
    if not is_whole(image) or not is_whole(patch) or not 1 <= patch <= image:
        return None
    patches = int(image // patch) ** 2
    with_cls = checkpoint.config.get("vision_feature_select_strategy") == "full"
    return patches + with_cls if patches <= MOST_PATCHES else None
