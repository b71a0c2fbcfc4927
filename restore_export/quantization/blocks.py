"""Block-wise quantization of a weight: pure tensor functions.

A row of a weight ``[out, in]`` is cut into blocks of neighbouring inputs; each block has a scale and, where it is not
symmetric, a zero point: ``w ≈ (value - zero) · scale``, as ONNX's DequantizeLinear with ``block_size`` computes it.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from restore_export.quantization.grid import Grid


@dataclass(frozen=True)
class Quantized:
    """A quantized weight ``[out, in]``."""

    values: Tensor
    """Integers ``[out, in]``: int8 where the grid is symmetric, else uint8."""
    scales: Tensor
    """``[out, in / block]``, > 0, in the dtype that is stored."""
    zeros: Tensor | None
    """``[out, in / block]`` uint8; None where the grid is symmetric."""


def fit(weight: Tensor, grid: Grid, dtype: torch.dtype) -> tuple[Tensor, Tensor | None]:
    """Scales ``[out, blocks]`` in ``dtype`` and zero points (uint8; None: symmetric) that reach every value.

    ``weight [out, in]`` float, finite. A scale is never 0: a block of zeros, or of values so small that ``dtype`` has
    no scale for them, gets 1. Where a scale overflows ``dtype`` it is infinite; :func:`quantize` gives no numbers then.
    """
    blocks = weight.float().unflatten(1, (-1, grid.block))
    if grid.symmetric:
        scales = (blocks.abs().amax(-1) / grid.highest).to(dtype)
        return scales.masked_fill(scales == 0, 1), None
    least, most = blocks.amin(-1).clamp(max=0), blocks.amax(-1).clamp(min=0)
    scales = ((most - least) / grid.highest).to(dtype)
    scales = scales.masked_fill(scales == 0, 1)
    zeros = (-least / scales.float()).round().clamp(grid.lowest, grid.highest)
    return scales, zeros.to(torch.uint8)


def round_to(weight: Tensor, scales: Tensor, zeros: Tensor | None, grid: Grid) -> Quantized:
    """The nearest integers of ``weight [out, in]`` (ties to even) on the grid of ``scales`` and ``zeros``."""
    blocks = weight.float().unflatten(1, (-1, grid.block)) / scales.float()[..., None]
    blocks = blocks.round_()
    if zeros is not None:
        blocks += zeros[..., None]
    values = blocks.clamp_(grid.lowest, grid.highest).flatten(1)
    return Quantized(values.to(torch.int8 if grid.symmetric else torch.uint8), scales, zeros)


def round_to_nearest(weight: Tensor, grid: Grid, dtype: torch.dtype) -> Quantized:
    """Scales from the extremes of each block, values to the nearest: the baseline, without any data.

    Shapes as in :class:`Quantized`; ``dtype`` of the scales.
    """
    return round_to(weight, *fit(weight, grid, dtype), grid)


def dequantize(quantized: Quantized, dtype: torch.dtype | None = None) -> Tensor:
    """``[out, in]``: integers minus zero, times scale, rounded once to ``dtype``, by default that of the scales."""
    width = quantized.values.shape[1] // quantized.scales.shape[1]
    values = quantized.values.unflatten(1, (-1, width)).float()
    if quantized.zeros is not None:
        values = values - quantized.zeros[..., None]
    weight: Tensor = values * quantized.scales.float()[..., None]
    return weight.flatten(1).to(dtype or quantized.scales.dtype)
