"""The graphs of a plan as PyTorch runs them, before they are exported: the very modules that are traced.

In float32; of the layers, one at a time is in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from restore_export.graphs.blueprints import Blueprint
from restore_export.graphs.filling import fill
from restore_export.graphs.places import Run, layers_run_by
from restore_export.graphs.trace import TracedInput, stand_in
from restore_export.planning import Plan
from restore_export.runtime.session import Arrays


@dataclass(frozen=True)
class EagerInput:
    """An input as a session tells it: a dynamic extent is a string."""

    shape: tuple[int | str, ...]
    dtype: np.dtype

    @classmethod
    def of(cls, given: TracedInput) -> EagerInput:
        """From what the graph is traced with."""
        shape = [given.dynamic.get(axis, extent) for axis, extent in enumerate(given.example.shape)]
        return cls(tuple(shape), np.dtype(str(given.example.dtype).removeprefix("torch.")))


class EagerGraph:
    """A frame with its layers, behind the interface of a session."""

    limits = None
    path = Path("PyTorch")

    def __init__(self, blueprint: Blueprint, weights: Weights, run_layer: Run) -> None:
        """``run_layer`` runs layer i; the frame's own weights are read when it runs."""
        self.inputs = {given.name: EagerInput.of(given) for given in blueprint.frame_inputs}
        self.outputs = list(blueprint.frame_outputs)
        self._blueprint, self._weights, self._run_layer = blueprint, weights, run_layer

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self.inputs[name].dtype

    @torch.no_grad()
    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name; outputs by name."""
        given = [torch.from_numpy(np.asarray(feeds[name]).astype(self.dtype(name))) for name in self.inputs]
        frame = stand_in(self._blueprint.frame, torch.float32)
        fill(frame, self._weights.read)
        with layers_run_by(self._run_layer):
            made = dict(zip(self.outputs, frame(*given), strict=True))
        return {name: made[name].numpy() for name in outputs or self.outputs}


@dataclass(frozen=True)
class Weights:
    """Parameters of the graphs, read from the checkpoint of a plan."""

    plan: Plan

    def read(self, parameter: str) -> Tensor:
        """In float32."""
        return self.plan.checkpoint.read(self.plan.keys[parameter]).float()

    def layer(self, blueprint: Blueprint, index: int) -> nn.Module:
        """A layer with its weights."""
        module = stand_in(blueprint.layer, torch.float32)
        fill(module, lambda name: self.read(blueprint.names(name, index)))
        return module


def layers_of(blueprint: Blueprint, weights: Weights) -> Run:
    """Runs the layers of a tower."""

    def run(hidden: Tensor, index: int, *_: Tensor | None) -> Tensor:
        result: Tensor = weights.layer(blueprint, index)(hidden)
        return result

    return run


class EagerEmbedding:
    """The embedding table behind the interface of a session."""

    limits = None
    path = Path("PyTorch")

    def __init__(self, read: Callable[[], Tensor]) -> None:
        self.outputs = ["inputs_embeds"]
        self.inputs = {"input_ids": EagerInput(("batch_size", "sequence_length"), np.dtype(np.int64))}
        self._read = read

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self.inputs[name].dtype

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """``input_ids [B, S]`` → ``inputs_embeds [B, S, D]``."""
        return {"inputs_embeds": self._read()[torch.from_numpy(feeds["input_ids"])].numpy()}
