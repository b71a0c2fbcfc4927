"""The three graphs of a model, traced, given their weights and finished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import onnx_ir as ir
import torch
from torch import nn

from restore_export.calibration.settings import Calibration, Reduction
from restore_export.graphs import contract, ops
from restore_export.graphs.contract import BATCH, PAST, SEQUENCE
from restore_export.graphs.decoder import Decoder, EmbedTokens
from restore_export.graphs.passes.pipeline import finish
from restore_export.graphs.specs import DecoderSpec, ProjectorSpec, TowerSpec
from restore_export.graphs.trace import TracedInput, stand_in, trace
from restore_export.graphs.vision import VisionEncoder
from restore_export.graphs.weights import WeightSource, attach_weights

FindWeight = Callable[[str], WeightSource]
TORCH_DTYPES = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}


@dataclass(frozen=True)
class GraphSettings:
    """What the graphs are made for."""

    tower: TowerSpec
    projector: ProjectorSpec
    decoder: DecoderSpec
    reduction: Reduction
    calibration: Calibration
    dtype: torch.dtype
    all_logits: bool


def parameter_shapes(settings: GraphSettings) -> dict[str, tuple[int, ...]]:
    """Name and shape of every parameter of the three graphs; no memory is taken."""
    with torch.device("meta"):
        modules = (_vision(settings), EmbedTokens(settings.decoder), _decoder(settings))
    return {name: tuple(value.shape) for module in modules for name, value in module.named_parameters()}


def _vision(settings: GraphSettings) -> VisionEncoder:
    return VisionEncoder(settings.tower, settings.projector, settings.reduction)


def _decoder(settings: GraphSettings) -> Decoder:
    uniform = settings.tower.tokens / settings.reduction.tokens
    return Decoder(settings.decoder, settings.calibration, uniform, settings.all_logits)


def vision_graph(settings: GraphSettings, find: FindWeight) -> ir.Model:
    """``pixel_values`` → reduced visual tokens, the reducer inside."""
    tower = settings.tower
    module = stand_in(lambda: _vision(settings), settings.dtype)
    pixels = torch.zeros(2, tower.channels, tower.image_size, tower.image_size)
    inputs = [TracedInput("pixel_values", pixels, {0: BATCH})]
    return _finished(module, inputs, contract.VISION_OUTPUTS, settings, find)


def embed_graph(settings: GraphSettings, find: FindWeight) -> ir.Model:
    """``input_ids`` → ``inputs_embeds``."""
    module = stand_in(lambda: EmbedTokens(settings.decoder), settings.dtype)
    inputs = [TracedInput("input_ids", torch.zeros(2, 3, dtype=torch.int64), {0: BATCH, 1: SEQUENCE})]
    return _finished(module, inputs, ["inputs_embeds"], settings, find)


def decoder_graph(settings: GraphSettings, find: FindWeight) -> ir.Model:
    """Embeddings, positions, sizes and cache → logits and the cache grown; prefill and decode in one."""
    spec, calibration = settings.decoder, settings.calibration
    module = stand_in(lambda: _decoder(settings), settings.dtype)
    inputs = [_decoder_input(name, settings) for name in contract.decoder_inputs(spec.layers, calibration)]
    return _finished(module, inputs, contract.decoder_outputs(spec.layers, calibration), settings, find)


def _decoder_input(name: str, settings: GraphSettings) -> TracedInput:
    batch, length, past, spec = 2, 3, 5, settings.decoder
    row, past_row = {0: BATCH, 1: SEQUENCE}, {0: BATCH, 1: PAST}
    positions = getattr(torch, contract.position_dtype(settings.reduction))
    if name == "inputs_embeds":
        return TracedInput(name, torch.zeros(batch, length, spec.width, dtype=settings.dtype), row)
    if name == "attention_mask":
        mask = torch.zeros(batch, past + length, dtype=torch.int64)
        return TracedInput(name, mask, {0: BATCH, 1: f"{PAST} + {SEQUENCE}"})
    if name == "is_prefill":
        return TracedInput(name, torch.tensor(True), {})
    if name.startswith("past_key_values."):
        cache = torch.zeros(batch, spec.kv_heads, past, spec.head_width, dtype=settings.dtype)
        return TracedInput(name, cache, {0: BATCH, 2: PAST})
    dtype = positions if name.endswith("position_ids") else torch.int64
    if name.startswith("past_"):
        return TracedInput(name, torch.zeros(batch, past, dtype=dtype), past_row)
    return TracedInput(name, torch.zeros(batch, length, dtype=dtype), row)


def _finished(
    module: nn.Module, inputs: list[TracedInput], outputs: list[str] | tuple[str, ...], settings: GraphSettings,
    find: FindWeight,
) -> ir.Model:  # fmt: skip
    model = trace(module, inputs, outputs, ops.TRANSLATIONS)
    parameters = {name for name, _ in module.named_parameters()}
    attach_weights(model.graph, finish(model, parameters), find, settings.dtype)
    return model
