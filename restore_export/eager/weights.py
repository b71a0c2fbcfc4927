"""Modules of the graphs with a checkpoint's weights, in float32: read when they are asked for, or held."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from restore_export.graphs.blueprints import Blueprint
from restore_export.graphs.filling import fill
from restore_export.graphs.settings import TORCH_DTYPES
from restore_export.graphs.trace import stand_in
from restore_export.planning import Plan
from restore_export.quantization.blocks import dequantize
from restore_export.weights.quantized import quantize_rows


@dataclass(frozen=True)
class Weights:
    """Parameters of the graphs, read from the checkpoint of a plan each time."""

    plan: Plan

    def read(self, parameter: str) -> Tensor:
        """In float32. Raises CheckpointError where its file is damaged, or it cannot be quantized."""
        return self.plan.checkpoint.read(self.plan.keys[parameter]).float()

    def frame(self, blueprint: Blueprint) -> nn.Module:
        """All of a graph but its layers, with its weights."""
        module = stand_in(blueprint.frame, torch.float32)
        fill(module, self.read)
        return module

    def layer(self, blueprint: Blueprint, index: int) -> nn.Module:
        """A layer with its weights."""
        module = stand_in(blueprint.layer, torch.float32)
        fill(module, lambda name: self.read(blueprint.names(name, index)))
        return module


@dataclass(frozen=True)
class RoundedWeights(Weights):
    """Those that the plan rounds to nearest are as the export will hold them; what is calibrated is not."""

    def read(self, parameter: str) -> Tensor:
        quantization, grid = self.plan.recipe.quantization, self.plan.grids.get(parameter)
        if grid is None or quantization is None or quantization.calibrates(parameter):
            return super().read(parameter)
        key = self.plan.keys[parameter]
        dtype = TORCH_DTYPES[str(self.plan.recipe.dtype)]
        return dequantize(quantize_rows(key, self.plan.checkpoint.read(key), grid, dtype)).float()


@dataclass(frozen=True)
class HeldWeights(Weights):
    """Each parameter is read once and stays in memory, for graphs that run many times."""

    held: dict[str, Tensor] = field(default_factory=dict, compare=False)

    def read(self, parameter: str) -> Tensor:
        if parameter not in self.held:
            self.held[parameter] = super().read(parameter)
        return self.held[parameter]
