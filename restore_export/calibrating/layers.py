"""One decoder layer after the other: what its linear layers are given is seen, they are rounded, and it goes on so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from restore_export.eager.weights import Weights
from restore_export.errors import CheckpointError
from restore_export.graphs.blueprints import Blueprint
from restore_export.graphs.filling import put
from restore_export.quantization.blocks import Quantized, dequantize
from restore_export.quantization.gptq import Curvature, gptq
from restore_export.quantization.grid import Grid
from restore_export.weights.quantized import checked

Kept = Callable[[str, Quantized], None]
"""Called with the name of a parameter and what was made of it."""


class QuantizingLayers:
    """Runs decoder layers by index; each is quantized when its turn comes, and gives what it then gives."""

    def __init__(
        self, blueprint: Blueprint, weights: Weights, grids: dict[str, Grid], dtype: torch.dtype, keep: Kept
    ) -> None:
        self._blueprint, self._weights, self._grids, self._dtype, self._keep = blueprint, weights, grids, dtype, keep
        self.mask: Tensor | None = None
        """``[B, S]``: what is no padding."""
        self.heard: Callable[[float], None] = lambda done: None

    def __call__(
        self, hidden: Tensor, index: int, cos: Tensor | None, sin: Tensor | None, bias: Tensor | None
    ) -> Tensor:
        """``hidden [B*S, D]`` → the same behind the quantized layer ``index``."""
        layer = self._weights.layer(self._blueprint, index)
        given = (hidden, cos, sin, bias, *self._past(cos))
        linear = {
            name: part
            for name, part in layer.named_modules()
            if isinstance(part, nn.Linear) and self._named(name, index) in self._grids
        }
        with _hessians(linear, self.mask) as hessians:
            layer(*given)
        for name, part in linear.items():
            put(layer, f"{name}.weight", self._quantized(self._named(name, index), part.weight, hessians[name]))
        self.heard((index + 1) / self._blueprint.layers)
        result: Tensor = layer(*given)[0]
        return result

    def _named(self, linear: str, index: int) -> str:
        return self._blueprint.names(f"{linear}.weight", index)

    def _past(self, cos: Tensor | None) -> list[Tensor]:
        """An empty cache for keys and one for values."""
        batch = len(cos) if cos is not None else 0
        shapes = [each.example.shape for each in self._blueprint.layer_inputs if each.name.startswith("past_")]
        return [torch.zeros(batch, heads, 0, width) for _, heads, _, width in shapes]

    def _quantized(self, name: str, weight: Tensor, hessian: Tensor) -> Tensor:
        key = self._weights.plan.keys[name]
        try:
            made = gptq(weight, Curvature.of(hessian), self._grids[name], self._dtype)
        except ValueError:
            raise CheckpointError(
                f"the layer of tensor {key} is given values that are no numbers, so it cannot be calibrated; the "
                "weights in front of it are damaged, or build with --quantization rtn"
            ) from None
        self._keep(name, checked(key, weight, made))
        return dequantize(made).float()


@contextmanager
def _hessians(linear: dict[str, nn.Linear], mask: Tensor | None) -> Iterator[dict[str, Tensor]]:
    """``sum x xᵀ`` over what each is given while the ``with`` runs; those that are given the same share it."""
    found: dict[str, Tensor] = {}
    seen: dict[int, tuple[Tensor, Tensor]] = {}

    def look(name: str) -> Callable[..., None]:
        def see(_: nn.Module, given: tuple[Tensor]) -> None:
            if id(given[0]) not in seen:
                rows = given[0] if mask is None else given[0][mask.flatten() > 0]
                seen[id(given[0])] = (given[0], rows.t() @ rows)  # the tensor is held, so that its id is its own
            found[name] = seen[id(given[0])][1]

        return see

    hooks = [part.register_forward_pre_hook(look(name)) for name, part in linear.items()]
    try:
        yield found
    finally:
        for hook in hooks:
            hook.remove()
