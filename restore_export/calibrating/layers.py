"""One decoder layer after the other: what its linear layers are given is seen, they are rounded, and it goes on so.

A layer is in memory alone, and takes a few prompts at a time: neither depth nor the number of samples needs memory, but
for the hidden states between two layers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import torch
from torch import Tensor, nn

from restore_export.calibrating.hessians import Hessians
from restore_export.calibrating.kept import CalibratedLayers
from restore_export.eager.weights import Weights
from restore_export.errors import CheckpointError
from restore_export.graphs.blueprints import Blueprint
from restore_export.graphs.filling import put
from restore_export.quantization.blocks import Quantized, dequantize
from restore_export.quantization.gptq import Curvature, gptq
from restore_export.quantization.grid import Grid
from restore_export.weights.quantized import checked

_ROWS = 1024
"""Tokens that a layer takes at once, in whole prompts."""
_Given = tuple[Tensor, Tensor, Tensor, Tensor]
"""Hidden states ``[B*S, D]``, cosines and sines ``[B, S, dh/2]``, bias ``[B, 1, S, S]``."""


class QuantizingLayers:
    """Runs decoder layers by index; each is quantized when its turn comes, and gives what it then gives."""

    def __init__(
        self, blueprint: Blueprint, weights: Weights, grids: Mapping[str, Grid], dtype: torch.dtype,
        kept: CalibratedLayers,
    ) -> None:  # fmt: skip
        """``dtype`` of scales. Layers that ``kept`` knows are taken from there, the others go there."""
        self._blueprint, self._weights, self._grids, self._dtype, self._kept = blueprint, weights, grids, dtype, kept
        self.mask = torch.ones(0, 0)
        """``[B, S]``: what is no padding."""
        self.heard: Callable[[float], None] = lambda done: None

    def __call__(
        self, hidden: Tensor, index: int, cos: Tensor | None, sin: Tensor | None, bias: Tensor | None
    ) -> Tensor:
        """``hidden [B*S, D]`` → the same behind the quantized layer ``index``."""
        if cos is None or sin is None or bias is None:
            raise ValueError("a decoder layer needs positions and a mask")
        given = (hidden, cos, sin, bias)
        layer = self._weights.layer(self._blueprint, index)
        linear = self._quantized_parts(layer, index)
        if not self._kept.knows(index):
            self._kept.keep(index, self._quantize(layer, linear, index, given))
        for name in linear:
            put(layer, f"{name}.weight", dequantize(self._kept.read(self._key(name, index))).float())
        self.heard((index + 1) / self._blueprint.layers)
        return torch.cat([layer(*part)[0] for part, _ in self._parts(given)])

    def _quantized_parts(self, layer: nn.Module, index: int) -> dict[str, nn.Linear]:
        return {
            name: part
            for name, part in layer.named_modules()
            if isinstance(part, nn.Linear) and self._parameter(name, index) in self._grids
        }

    def _parameter(self, linear: str, index: int) -> str:
        return self._blueprint.names(f"{linear}.weight", index)

    def _key(self, linear: str, index: int) -> str:
        return self._weights.plan.keys[self._parameter(linear, index)]

    def _parts(self, given: _Given) -> Iterator[tuple[tuple[Tensor, ...], Tensor]]:
        """What the layer takes at once (an empty cache with it), and which of its rows are no padding."""
        hidden, cos, sin, bias = given
        batch, length = cos.shape[:2]
        shapes = [each.example.shape for each in self._blueprint.layer_inputs if each.name.startswith("past_")]
        prompts = max(1, _ROWS // length)
        for begin in range(0, batch, prompts):
            part = slice(begin, begin + prompts)
            count = len(cos[part])
            past = [torch.zeros(count, heads, 0, width) for _, heads, _, width in shapes]
            rows = hidden[begin * length : (begin + count) * length]
            yield (rows, cos[part], sin[part], bias[part], *past), self.mask[part].flatten() > 0

    def _quantize(
        self, layer: nn.Module, linear: Mapping[str, nn.Linear], index: int, given: _Given
    ) -> dict[str, Quantized]:
        """By the keys of the checkpoint's tensors."""
        hessians = Hessians()
        for part, real in self._parts(given):
            with hessians.watching(linear, real):
                layer(*part)
        made = {}
        for first, sharing in hessians.shared.items():
            try:
                curvature = Curvature.of(hessians.sums.pop(first))
            except ValueError:
                raise CheckpointError(
                    f"the layer of tensor {self._key(first, index)} is given values that are no numbers, so it cannot "
                    "be calibrated; the weights in front of it are damaged, or build with --quantization rtn"
                ) from None
            for name in sharing:
                key, weight = self._key(name, index), linear[name].weight
                grid = self._grids[self._parameter(name, index)]
                made[key] = checked(key, weight, gptq(weight, curvature, grid, self._dtype))
        return made
