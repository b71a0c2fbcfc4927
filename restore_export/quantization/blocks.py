"""Block-wise quantization of a weight: pure tensor functions.

A row of a weight ``[out, in]`` is cut into blocks of neighbouring inputs, or is one; each block has a scale and, where
it is not symmetric, a zero point: ``w ≈ (value - zero) · scale``, as ONNX's DequantizeLinear computes it.
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
    """``[out, in]``, of the grid's :func:`value_dtype`."""
    scales: Tensor
    """``[out, in / block]``, > 0, in the dtype that is stored."""
    zeros: Tensor | None
    """``[out, in / block]`` uint8; None where the grid is symmetric."""


def value_dtype(grid: Grid) -> torch.dtype:
    """What holds values of ``grid``, of 4 bits as of 8."""
    if grid.floating:
        return torch.float8_e4m3fn
    return torch.int8 if grid.symmetric else torch.uint8


def nearest(scaled: Tensor, grid: Grid) -> Tensor:
    """The nearest values of ``grid`` (ties to even) to ``scaled``, float32 that is not kept; as float32."""
    if grid.floating:
        return scaled.clamp_(grid.lowest, grid.highest).to(torch.float8_e4m3fn).float()
    return scaled.round_().clamp_(grid.lowest, grid.highest)


def fit(weight: Tensor, grid: Grid, dtype: torch.dtype) -> tuple[Tensor, Tensor | None]:
    """Scales ``[out, blocks]`` in ``dtype`` and zero points (uint8; None: symmetric) that reach every value.

    ``weight [out, in]`` float, finite. A scale is never 0: where ``dtype`` has none so small it is the smallest that it
    has, and a block of zeros gets 1. Where a scale overflows ``dtype`` it is infinite: :func:`dequantize` then gives no
    numbers.
    """
    blocks = weight.float().unflatten(1, (grid.blocks(weight.shape[1]), -1))
    if grid.symmetric:
        return _scales(blocks.abs().amax(-1), grid, dtype), None
    least, most = blocks.amin(-1).clamp(max=0), blocks.amax(-1).clamp(min=0)
    scales = _scales(most - least, grid, dtype)
    zeros = (-least / scales.float()).round().clamp(grid.lowest, grid.highest)
    return scales, zeros.to(torch.uint8)


def _scales(reach: Tensor, grid: Grid, dtype: torch.dtype) -> Tensor:
    """That bring ``reach`` to the end of the grid."""
    told = torch.finfo(dtype)
    scales = (reach / grid.highest).to(dtype).clamp(min=told.smallest_normal * told.eps)
    return scales.masked_fill(reach == 0, 1)


def round_to(weight: Tensor, scales: Tensor, zeros: Tensor | None, grid: Grid) -> Quantized:
    """The nearest values to ``weight [out, in]`` (ties to even) on the grid of ``scales`` and ``zeros``."""
    blocks = weight.float().unflatten(1, (scales.shape[1], -1)) / scales.float()[..., None]
    if zeros is not None:
        blocks = blocks.round_().add_(zeros[..., None])
    values = nearest(blocks, grid).flatten(1)
    return Quantized(values.to(value_dtype(grid)), scales, zeros)


def round_to_nearest(weight: Tensor, grid: Grid, dtype: torch.dtype) -> Quantized:
    """Scales from the extremes of each block, values to the nearest: the baseline, without any data.

    Shapes as in :class:`Quantized`; ``dtype`` of the scales.
    """
    return round_to(weight, *fit(weight, grid, dtype), grid)


def dequantize(quantized: Quantized, dtype: torch.dtype | None = None) -> Tensor:
    """``[out, in]``: values minus zero, times scale, rounded once to ``dtype``, by default that of the scales."""
    values = quantized.values.float().unflatten(1, (quantized.scales.shape[1], -1))
    if quantized.zeros is not None:
        values = values - quantized.zeros[..., None]
    weight: Tensor = values * quantized.scales.float()[..., None]
    return weight.flatten(1).to(dtype or quantized.scales.dtype)
