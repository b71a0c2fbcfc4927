"""Plan a build: everything that configs and headers tell is checked before any heavy work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod
from pathlib import Path

import numpy as np
from PIL import Image

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import hurtful
from restore_export.checkpoint import Checkpoint
from restore_export.compare.scope import FULL
from restore_export.engines.memory import check_memory
from restore_export.engines.profile import dimensions
from restore_export.engines.requirements import why_kit
from restore_export.engines.settings import NO_ENGINES, EngineSettings
from restore_export.engines.targets import TARGETS
from restore_export.errors import CheckpointError, UsageError
from restore_export.families import Family
from restore_export.families.model import ModelSpec
from restore_export.graphs.contract import DECODER_FILE, SEQUENCE, VISION_FILE
from restore_export.graphs.export import parameter_shapes
from restore_export.graphs.settings import TORCH_DTYPES, GraphSettings
from restore_export.matching import match_weights
from restore_export.quantization.grid import Grid
from restore_export.quantization.settings import undivided
from restore_export.recipe import COPY, LINK, Recipe
from restore_export.runtime.frontend import Frontend
from restore_export.weights.dtypes import STORED
from restore_export.weights.plan import WeightPlan, plan_weights, written_anew

_VISION_PARTS = ("vision_tower.", "multi_modal_projector.")
_EMBEDDINGS = "embed_tokens."


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
    engines: EngineSettings = NO_ENGINES
    replaces: bool = True
    """Whether an exported folder that lies at ``output`` when all is done gives way."""
    parity: str = FULL
    """Scope of the comparison with PyTorch: ``none``, ``sample`` or ``full``."""

    @property
    def parameters(self) -> int:
        """Of the exported graphs; one that is shared counts once."""
        return sum(prod(self.checkpoint.tensors[key].shape) for key in set(self.keys.values()))

    def room(self) -> int:
        """Bytes that the output takes at most while it is made: weights, engines, a bf16 build's twin in float32."""
        built = sum(why_kit(TARGETS[name]) is None for name in self.engines.targets)
        engines = sum(place.length for place in self.weights.places.values()) * built
        twin = self.twin().weights.new_bytes if self.parity == FULL and self.recipe.dtype == "bf16" else 0
        return self.weights.new_bytes + max(twin, engines, self._calibrated_bytes())

    def _calibrated_bytes(self) -> int:
        """Of what is calibrated: it lies beside the weights, a byte a value, until they are written."""
        quantization, width = self.recipe.quantization, TORCH_DTYPES[str(self.recipe.dtype)].itemsize
        return sum(
            replace(grid, bits=8).stored_bytes(self.checkpoint.tensors[self.keys[name]].shape, width)
            for name, grid in self.grids.items()
            if quantization and quantization.calibrates(name)
        )

    @cached_property
    def weights(self) -> WeightPlan:
        """What becomes of each file of weights. CheckpointError where one has gone."""
        return plan_weights(self.checkpoint.tensors, self.keys, str(self.recipe.dtype), self.recipe.weights, self.grids)

    @cached_property
    def grids(self) -> dict[str, Grid]:
        """Of every parameter that is quantized."""
        return self.recipe.quantization.grids(self.keys) if self.recipe.quantization else {}

    def twin(self) -> Plan:
        """The same build in float32, none of it the checkpoint's own: it is thrown away."""
        return replace(self, recipe=replace(self.recipe, dtype="fp32", weights=COPY))


def plan_build(
    recipe: Recipe, output: Path, checked: tuple[Family, Checkpoint], engines: EngineSettings = NO_ENGINES
) -> Plan:
    """Check everything that configs and headers tell; ``checked`` is what :func:`precheck` gave."""
    family, checkpoint = checked
    model = family.describe(checkpoint)
    settled = recipe.settled(model.tower.tokens, checkpoint.dtype)
    _check_attention(model, settled)
    shapes = parameter_shapes(graph_settings(model, settled))
    keys = match_weights(shapes, model, checkpoint)
    _check_blocks(settled, shapes)
    _check_frontend(Frontend(checkpoint.folder, model.image_token_id), model)
    _check_engines(engines, model, settled, shapes)
    warnings = hurtful(settled.reduction, settled.calibration)
    if settled.reduction.reducer == "none" and (recipe.tokens or recipe.keep):
        warnings.append("reducer none keeps every token, so --tokens and --keep are not used")
    warnings += _not_linked(checkpoint, keys, settled)
    return Plan(checkpoint, model, settled, output, tuple(warnings), keys, engines)


def graph_settings(model: ModelSpec, recipe: Recipe) -> GraphSettings:
    """What the graphs of a settled recipe are made for."""
    return GraphSettings(
        model.tower, model.projector, model.decoder, recipe.reduction, recipe.calibration,
        TORCH_DTYPES[str(recipe.dtype)], recipe.all_logits,
    )  # fmt: skip


def _check_blocks(recipe: Recipe, shapes: Mapping[str, tuple[int, ...]]) -> None:
    problems = undivided(recipe.quantization.grids(shapes), shapes) if recipe.quantization else []
    if problems:
        raise UsageError("; ".join(problems))


def _not_linked(checkpoint: Checkpoint, keys: Mapping[str, str], recipe: Recipe) -> list[str]:
    """A warning where links were asked for, and files of another dtype have to be written."""
    if recipe.weights != LINK:
        return []
    used = {key: checkpoint.tensors[key] for key in keys.values()}
    quantized = {keys[name] for name in (recipe.quantization.grids(keys) if recipe.quantization else ())}
    anew = written_anew(used, STORED[str(recipe.dtype)], recipe.weights, quantized)
    if not anew:
        return []
    why = f"are not {recipe.dtype}{' or hold quantized weights' if quantized else ''}"
    return [
        f"{len(anew)} of {len({info.file for info in used.values()})} files of weights {why}: they are written anew, "
        "not linked"
    ]


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
    try:
        pixels = frontend.pixels([Image.new("RGB", (size, size), "white")])
    except UsageError as error:
        raise CheckpointError(f"{frontend.folder}: the processor does not work ({error})") from None
    if not np.isfinite(pixels).all():
        raise CheckpointError(
            f"{frontend.folder}: the processor makes pixel_values that are no numbers; its settings are damaged"
        )
    shape = pixels.shape
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


def _check_engines(
    engines: EngineSettings, model: ModelSpec, recipe: Recipe, shapes: Mapping[str, tuple[int, ...]]
) -> None:
    """UsageError where a picture does not fit into an engine's limits, EngineError where memory does not suffice."""
    tokens = recipe.reduction.tokens
    room = dimensions(engines, tokens, model.decoder.max_positions)[SEQUENCE][-1]
    if engines.targets and room <= tokens:
        raise UsageError(
            f"engines for steps of {room} tokens have no room for the {tokens} visual tokens of a picture and a "
            "question; raise --max-input-len or --max-seq-len (at most the model's own "
            f"{model.decoder.max_positions} positions), or build with --target onnx"
        )
    if all(why_kit(TARGETS[name]) for name in engines.targets):
        return
    bytes_of = _stored_bytes(shapes, recipe)
    vision = sum(size for name, size in bytes_of.items() if name.startswith(_VISION_PARTS))
    # The embedding table is in no engine.
    language = sum(size for name, size in bytes_of.items() if not name.startswith((*_VISION_PARTS, _EMBEDDINGS)))
    check_memory(VISION_FILE, vision, engines.force_memory)
    check_memory(DECODER_FILE, language, engines.force_memory)


def _stored_bytes(shapes: Mapping[str, tuple[int, ...]], recipe: Recipe) -> dict[str, int]:
    """Of each parameter, as it will be stored."""
    width = TORCH_DTYPES[str(recipe.dtype)].itemsize
    grids = recipe.quantization.grids(shapes) if recipe.quantization else {}
    return {
        name: grids[name].stored_bytes(shape, width) if name in grids else prod(shape) * width
        for name, shape in shapes.items()
    }
