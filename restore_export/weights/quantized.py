"""Write one tensor quantized: its bytes are held whole, everything else a few rows at a time."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from restore_export.errors import CheckpointError
from restore_export.quantization.blocks import Quantized, round_to_nearest
from restore_export.quantization.grid import Grid
from restore_export.quantization.packing import packed
from restore_export.weights.casting import STORED_AS, largest, overflow, overflows
from restore_export.weights.layout import Moved
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT
from restore_export.weights.streams import Sink, Source

_ROUNDED = 16 << 20
"""Bytes of the rows that are rounded at once, in float32."""


Quantize = Callable[[str, Tensor, Grid, torch.dtype], Quantized]
"""A checkpoint's tensor by its key, its grid, the dtype of the scales → values and scales."""


def write_quantized(source: Source, moved: Moved, dtype: torch.dtype, sink: Sink, quantize: Quantize) -> None:
    """Write the parts of a tensor that is wanted quantized, and plain as well where it is wanted so.

    ``dtype`` is the build's. CheckpointError where a value is no number, or too large.
    """
    if moved.grid is None:
        raise ValueError(f"tensor {moved.key} is not to be quantized")
    weight = _whole(source, moved)
    quantized = quantize(moved.key, weight, moved.grid, dtype)
    for part in moved.parts:
        data = _bytes(_part(part.ending, quantized, moved.grid) if part.ending else _plain(moved.key, weight, dtype))
        sink.write(data)
        sink.write(bytes(part.held - len(data)))


def quantize_rows(key: str, weight: Tensor, grid: Grid, dtype: torch.dtype) -> Quantized:
    """``weight [out, in]`` rounded to nearest, a few rows at a time; scales in ``dtype``."""
    rows = max(1, _ROUNDED // (4 * weight.shape[1]))
    done = [checked(key, each, round_to_nearest(each, grid, dtype)) for each in weight.split(rows)]
    zeros = [each.zeros for each in done if each.zeros is not None]
    return Quantized(
        torch.cat([each.values for each in done]),
        torch.cat([each.scales for each in done]),
        torch.cat(zeros) if zeros else None,
    )


def checked(key: str, rows: Tensor, quantized: Quantized) -> Quantized:
    """What was made of ``rows``, or CheckpointError: a scale that is no number tells that something is wrong."""
    if bool(torch.isfinite(quantized.scales).all()):
        return quantized
    if not bool(torch.isfinite(rows).all()):
        raise CheckpointError(
            f"tensor {key} has values that are no numbers, so it cannot be quantized; its file is damaged, or "
            "training went wrong"
        )
    raise overflow(key, quantized.scales.dtype, largest(rows))


def _part(ending: str, quantized: Quantized, grid: Grid) -> Tensor:
    """As it lies in the file: along the outputs, not the inputs."""
    if ending == SCALE:
        return quantized.scales.t().contiguous()
    held = {VALUES: quantized.values, ZERO_POINT: quantized.zeros}[ending]
    if held is None:
        raise ValueError("a symmetric grid has no zero points")
    return packed(held, grid.bits)


def _bytes(tensor: Tensor) -> memoryview:
    return tensor.flatten().view(torch.uint8).numpy().data


def _whole(source: Source, moved: Moved) -> Tensor:
    held, filled = bytearray(moved.source.length), 0
    for piece in source.pieces(moved.source.end):
        held[filled : filled + len(piece)] = piece
        filled += len(piece)
    return torch.frombuffer(held, dtype=STORED_AS[moved.source.dtype]).view(moved.source.shape)


def _plain(key: str, weight: Tensor, dtype: torch.dtype) -> Tensor:
    cast = weight.to(dtype)
    if overflows(weight, cast):
        raise overflow(key, dtype, largest(weight))
    return cast
