"""How a graph is put together: a frame, and one layer that is traced once and filled in for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import nn

from restore_export.graphs import contract
from restore_export.graphs.contract import BATCH, PAST, SEQUENCE
from restore_export.graphs.decoder import Decoder, DecoderLayer
from restore_export.graphs.settings import GraphSettings
from restore_export.graphs.tower import TowerLayer
from restore_export.graphs.trace import TracedInput
from restore_export.graphs.vision import VisionEncoder

_B, _S, _P = 2, 3, 5
"""Batch, sequence and past of the examples."""


@dataclass(frozen=True)
class Blueprint:
    """One graph before it is traced. Modules are built when they are needed, on the device of that moment."""

    frame: Callable[[], nn.Module]
    frame_inputs: Sequence[TracedInput]
    frame_outputs: Sequence[str]
    layer: Callable[[], nn.Module]
    layer_inputs: Sequence[TracedInput]
    layer_outputs: Sequence[str]
    layers: int
    names: Callable[[str, int], str]
    """What a parameter, input or output of the layer is called in the graph, by the index of the layer."""
    inputs: Sequence[str]
    """Of the whole graph, in order."""
    outputs: Sequence[str]

    def parameter_shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every parameter of the graph; no memory is taken."""
        with torch.device("meta"):
            frame, layer = self.frame(), self.layer()
        shapes = {name: tuple(value.shape) for name, value in frame.named_parameters()}
        for name, value in layer.named_parameters():
            shapes |= {self.names(name, index): tuple(value.shape) for index in range(self.layers)}
        return shapes


def vision_blueprint(settings: GraphSettings) -> Blueprint:
    """``pixel_values`` → reduced visual tokens, the reducer inside."""
    tower, tokens = settings.tower, settings.tower.patches + 1
    pixels = torch.zeros(_B, tower.channels, tower.image_size, tower.image_size)
    hidden = torch.zeros(_B * tokens, tower.width, dtype=settings.dtype)
    return Blueprint(
        frame=lambda: VisionEncoder(tower, settings.projector, settings.reduction),
        frame_inputs=[TracedInput("pixel_values", pixels, {0: BATCH})],
        frame_outputs=contract.VISION_OUTPUTS,
        layer=lambda: TowerLayer(tower),
        layer_inputs=[TracedInput("hidden", hidden, {0: f"{tokens}*{BATCH}"})],
        layer_outputs=["result"],
        layers=max(tower.feature_layers),
        names=_tower_name,
        inputs=["pixel_values"],
        outputs=contract.VISION_OUTPUTS,
    )


def _tower_name(name: str, index: int) -> str:
    if name == "result":
        return f"vision_tower.hidden_states.{index + 1}"
    return f"vision_tower.encoder.layers.{index}.{name}"


def decoder_blueprint(settings: GraphSettings) -> Blueprint:
    """Embeddings, positions, sizes and cache → logits and the cache grown; prefill and decode in one."""
    spec, calibration = settings.decoder, settings.calibration
    uniform = settings.tower.tokens / settings.reduction.tokens
    return Blueprint(
        frame=lambda: Decoder(spec, calibration, uniform, settings.all_logits),
        frame_inputs=[_decoder_input(name, settings) for name in contract.decoder_inputs(0, calibration)],
        frame_outputs=contract.decoder_outputs(0, calibration),
        layer=lambda: DecoderLayer(spec),
        layer_inputs=_decoder_layer_inputs(settings),
        layer_outputs=["result", "key", "value"],
        layers=spec.layers,
        names=_decoder_name,
        inputs=contract.decoder_inputs(spec.layers, calibration),
        outputs=contract.decoder_outputs(spec.layers, calibration),
    )


_CACHE = dict(
    zip(("past_key", "past_value", "key", "value"), (*contract.PAST_CACHE, *contract.PRESENT_CACHE), strict=True)
)


def _decoder_name(name: str, index: int) -> str:
    if name == "result":
        return contract.HIDDEN_STATES.format(index + 1)
    return _CACHE[name].format(index) if name in _CACHE else f"model.layers.{index}.{name}"


def _decoder_input(name: str, settings: GraphSettings) -> TracedInput:
    row, past_row = {0: BATCH, 1: SEQUENCE}, {0: BATCH, 1: PAST}
    if name == "inputs_embeds":
        return TracedInput(name, torch.zeros(_B, _S, settings.decoder.width, dtype=settings.dtype), row)
    if name == "attention_mask":
        mask = torch.zeros(_B, _P + _S, dtype=torch.int64)
        return TracedInput(name, mask, {0: BATCH, 1: f"{PAST} + {SEQUENCE}"})
    if name == "is_prefill":
        return TracedInput(name, torch.tensor(True), {})
    positions = getattr(torch, contract.position_dtype(settings.reduction))
    dtype = positions if name.endswith("position_ids") else torch.int64
    if name.startswith("past_"):
        return TracedInput(name, torch.zeros(_B, _P, dtype=dtype), past_row)
    return TracedInput(name, torch.zeros(_B, _S, dtype=dtype), row)


def _decoder_layer_inputs(settings: GraphSettings) -> list[TracedInput]:
    spec = settings.decoder

    def given(name: str, dynamic: dict[int, str], *shape: int) -> TracedInput:
        return TracedInput(name, torch.zeros(*shape, dtype=settings.dtype), dynamic)

    table = {0: BATCH, 1: SEQUENCE}
    cache = {0: BATCH, 2: PAST}
    return [
        given("hidden", {0: f"{BATCH}*{SEQUENCE}"}, _B * _S, spec.width),
        given("cos", table, _B, _S, spec.head_width // 2),
        given("sin", table, _B, _S, spec.head_width // 2),
        given("bias", {0: BATCH, 2: SEQUENCE, 3: f"{PAST} + {SEQUENCE}"}, _B, 1, _S, _P + _S),
        given("past_key", cache, _B, spec.kv_heads, _P, spec.head_width),
        given("past_value", cache, _B, spec.kv_heads, _P, spec.head_width),
    ]
