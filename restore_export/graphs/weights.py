"""Weights of a traced graph: each parameter refers to its place in a file beside the graph; nothing is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import onnx_ir as ir
import torch

from restore_export.errors import CheckpointError, ExportError
from restore_export.weights.plan import Place

IR_DTYPES = {
    torch.float32: ir.DataType.FLOAT,
    torch.float16: ir.DataType.FLOAT16,
    torch.bfloat16: ir.DataType.BFLOAT16,
}


def attach_weights(graph: ir.Graph, parameters: Sequence[ir.Value], find: Callable[[str], Place]) -> None:
    """Make each parameter an initializer of its type that lies where ``find`` says by its name.

    Raises CheckpointError where a shape does not fit.
    """
    for value in sorted(parameters, key=lambda each: str(each.name)):  # the same build makes the same bytes
        name = str(value.name)
        place = find(name)
        wanted = tuple(int(size) for size in value.shape or ())  # type: ignore[arg-type]
        if place.shape != wanted:
            raise CheckpointError(
                f"tensor {place.key} has shape {list(place.shape)}, but config.json asks for {list(wanted)}; "
                "the config and the weights are not of the same model"
            )
        value.const_value = ir.ExternalTensor(
            place.location, place.offset, place.length, _dtype(value), shape=ir.Shape(wanted), name=name
        )
        graph.register_initializer(value)


def _dtype(value: ir.Value) -> ir.DataType:
    if value.dtype is None:
        raise ExportError(f"parameter {value.name} has no dtype; this is a bug, please report it")
    return value.dtype


def save(model: ir.Model, path: Path) -> None:
    """Write the graph alone: its weights are where they are, and what is small and computed is inside."""
    ir.save(model, path)
