"""Graphs of a plan behind the interface of a session: what runs an exported folder runs them as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from restore_export.eager.weights import Weights
from restore_export.graphs.blueprints import Blueprint
from restore_export.graphs.embed import EMBEDDINGS
from restore_export.graphs.places import Run, layers_run_by
from restore_export.graphs.trace import TracedInput
from restore_export.runtime.session import Arrays, Limits


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
    """A frame with its layers; keys and values of layers are not among its inputs."""

    path = Path("PyTorch")

    def __init__(
        self, blueprint: Blueprint, weights: Weights, run_layer: Run | None = None, limits: Limits | None = None
    ) -> None:
        """``run_layer`` runs layer i; None: those of a tower, as they are. Weights are read when the graph runs."""
        self.limits = limits
        self.inputs = {given.name: EagerInput.of(given) for given in blueprint.frame_inputs}
        self.outputs = list(blueprint.frame_outputs)
        self._frame_inputs, self._frame_outputs = list(self.inputs), list(self.outputs)
        self._blueprint, self._weights, self._run_layer = blueprint, weights, run_layer or self._plain_layer

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self.inputs[name].dtype

    @torch.no_grad()
    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name; outputs by name."""
        given = [self._tensor(feeds, name) for name in self._frame_inputs]
        with layers_run_by(self._run_layer):
            values = self._weights.frame(self._blueprint)(*given)
        made = {name: value.numpy() for name, value in zip(self._frame_outputs, values, strict=True)}
        return {name: made[name] for name in outputs or self._frame_outputs}

    def _tensor(self, feeds: Mapping[str, np.ndarray], name: str) -> Tensor:
        return torch.from_numpy(np.asarray(feeds[name]).astype(self.dtype(name), copy=False))

    def _plain_layer(self, hidden: Tensor, index: int, *_: Tensor | None) -> Tensor:
        result: Tensor = self._weights.layer(self._blueprint, index)(hidden)
        return result


class EagerDecoder(EagerGraph):
    """A decoder with its cache: the inputs and outputs of the exported one."""

    def __init__(self, blueprint: Blueprint, weights: Weights) -> None:
        super().__init__(blueprint, weights, self._cached_layer)
        cache = {given.name: EagerInput.of(given) for given in blueprint.layer_inputs if given.name.startswith("past_")}
        self._past, self._present = list(cache), list(blueprint.layer_outputs)[1:]
        for index in range(blueprint.layers):
            self.inputs |= {blueprint.names(name, index): given for name, given in cache.items()}
        self.outputs = list(blueprint.outputs)
        self._feeds: Mapping[str, np.ndarray] = {}
        self._made: Arrays = {}

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        self._feeds, self._made = feeds, {}
        made = super().run(feeds) | self._made
        return {name: made[name] for name in outputs or self.outputs}

    def _cached_layer(
        self, hidden: Tensor, index: int, cos: Tensor | None, sin: Tensor | None, bias: Tensor | None
    ) -> Tensor:
        past = [self._tensor(self._feeds, self._blueprint.names(name, index)) for name in self._past]
        result, *present = self._weights.layer(self._blueprint, index)(hidden, cos, sin, bias, *past)
        for name, value in zip(self._present, present, strict=True):
            self._made[self._blueprint.names(name, index)] = value.numpy()
        return result  # type: ignore[no-any-return]


class EagerEmbedding:
    """The embedding table."""

    limits = None
    path = Path("PyTorch")

    def __init__(self, weights: Weights) -> None:
        self.outputs = ["inputs_embeds"]
        self.inputs = {"input_ids": EagerInput(("batch_size", "sequence_length"), np.dtype(np.int64))}
        self._weights = weights

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self.inputs[name].dtype

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """``input_ids [B, S]`` → ``inputs_embeds [B, S, D]``."""
        table = self._weights.read(EMBEDDINGS)
        return {"inputs_embeds": table[torch.from_numpy(feeds["input_ids"])].numpy()}
