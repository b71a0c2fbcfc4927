"""A Hugging Face model without its weights: a part of it takes them from the checkpoint while it runs, no longer."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.module import register_module_parameter_registration_hook
from transformers import LlavaConfig, LlavaForConditionalGeneration

from restore_export.compare.dequantized import DequantizedWeights
from restore_export.graphs.filling import put
from restore_export.planning import Plan


@dataclass(frozen=True)
class StoredWeights:
    """The tensors of a plan's checkpoint by the names that transformers gives the parameters."""

    plan: Plan
    rounded: torch.dtype | None = None
    """Values are rounded to this dtype first: the export's, where its arithmetic is not the question."""
    dequantized: DequantizedWeights | None = None
    """What stands in the place of the checkpoint's tensors, where weights are quantized."""

    def read(self, name: str, like: Tensor) -> Tensor:
        """A parameter in the dtype of ``like``; zeros for what the export does without and no checkpoint need hold."""
        traced = self._traced(name)
        if self.dequantized and traced in self.dequantized.grids:
            return self.dequantized.read(traced).to(like.dtype)
        key = self._key(traced)
        if key is None:
            return torch.zeros(like.shape, dtype=like.dtype)
        tensor = self.plan.checkpoint.read(key)
        return (tensor.to(self.rounded) if self.rounded else tensor).to(like.dtype)

    def replace_quantized(self, model: nn.Module) -> None:
        """Put dequantized weights in the place of a loaded model's own."""
        for name, parameter in list(model.named_parameters(remove_duplicate=False)):
            if self.dequantized and self._traced(name) in self.dequantized.grids:
                # A new parameter: one that is tied to another must not change that.
                put(model, name, self.read(name, parameter))

    def _traced(self, name: str) -> str:
        """What the graphs call a parameter of transformers' model."""
        return next(
            prefix + name.removeprefix(place)
            for prefix, places in self.plan.model.prefixes
            for place in places
            if name.startswith(place)
        )

    def _key(self, traced: str) -> str | None:
        if traced in self.plan.keys:
            return self.plan.keys[traced]
        held = self.plan.checkpoint.tensors
        return next((key for key in self.plan.model.candidates(traced) if key in held), None)


def empty_model(config: LlavaConfig, dtype: torch.dtype) -> LlavaForConditionalGeneration:
    """The model with parameters of no memory; what it computes itself (rotary frequencies, places) is real."""
    config._attn_implementation = "eager"
    with _parameters_on_meta(dtype):
        return LlavaForConditionalGeneration(config)


def stream(model: nn.Module, weights: StoredWeights) -> None:
    """Let every part of ``model`` read its weights when it is called, and drop them when it has run."""
    for name, part in _parts(model):
        empty = dict(part.named_parameters(remove_duplicate=False))
        part.register_forward_pre_hook(_filling(part, name, empty, weights))
        part.register_forward_hook(_emptying(part, empty), always_call=True)


def _filling(part: nn.Module, prefix: str, empty: dict[str, nn.Parameter], weights: StoredWeights) -> Any:
    def fill(*_: Any) -> None:
        for name, like in empty.items():
            put(part, name, weights.read(f"{prefix}.{name}", like))

    return fill


def _emptying(part: nn.Module, empty: dict[str, nn.Parameter]) -> Any:
    def drop(*_: Any) -> None:
        for name, parameter in empty.items():
            put(part, name, parameter)

    return drop


def _parts(module: nn.Module, prefix: str = "") -> Iterator[tuple[str, nn.Module]]:
    """What is read at once: each layer of a list, and each part that holds no list of layers."""
    lists = any(isinstance(inner, nn.ModuleList) for inner in module.modules())
    if isinstance(module, nn.ModuleList) or lists:
        layers = isinstance(module, nn.ModuleList)
        for name, child in module.named_children():
            path = f"{prefix}.{name}" if prefix else name
            yield from [(path, child)] if layers else _parts(child, path)
    elif next(module.parameters(), None) is not None:
        yield prefix, module


@contextlib.contextmanager
def _parameters_on_meta(dtype: torch.dtype) -> Iterator[None]:
    def emptied(module: nn.Module, name: str, parameter: nn.Parameter) -> nn.Parameter:
        return nn.Parameter(parameter.to("meta", dtype), requires_grad=False)

    hook = register_module_parameter_registration_hook(emptied)  # type: ignore[arg-type]
    try:
        yield
    finally:
        hook.remove()
