"""How quantized weights lie in a file: as ``[in, out]``, two 4-bit integers to a byte, the first in the lower half.

ONNX Runtime fuses a block DequantizeLinear into its matmul only along the first axis of ``[in, out]``; TensorRT takes
either. So this is the form of both.
"""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.quantization.blocks import value_dtype
from restore_export.quantization.grid import Grid


def packed(values: Tensor, bits: int) -> Tensor:
    """Values ``[out, in]`` of a byte each → uint8 ``[in · out · bits / 8]``, in the order of ``[in, out]``."""
    flat = values.t().contiguous().view(torch.uint8).flatten()
    if bits == 8:
        return flat
    if flat.numel() % 2:
        flat = torch.cat([flat, flat.new_zeros(1)])
    return (flat[0::2] & 0x0F) | (flat[1::2] << 4)


def unpacked(data: Tensor, shape: tuple[int, int], grid: Grid) -> Tensor:
    """The inverse: uint8 bytes → values of ``grid`` ``[out, in]`` for ``shape = (in, out)``."""
    if grid.bits == 4:
        data = torch.stack([data & 0x0F, data >> 4], dim=1).flatten()[: shape[0] * shape[1]]
        if grid.symmetric:
            data = (data ^ 8) - 8  # of uint8: it wraps to the two's complement
    return data.view(value_dtype(grid)).view(shape).t()
