"""Shapes that an engine takes: one wide optimization profile (a second one would store the weights again)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import onnx

from restore_export.engines.settings import OPTIMAL_TEXT, EngineSettings
from restore_export.errors import EngineError
from restore_export.folder import Folder
from restore_export.graphs.contract import BATCH, PAST, SEQUENCE, VISION_FILE

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Range:
    """Smallest, tuned for, and largest shape of one input."""

    min: Shape
    opt: Shape
    max: Shape


def dimensions(settings: EngineSettings, reduced: int, max_positions: int) -> dict[str, tuple[int, int, int]]:
    """Smallest, tuned for, and largest extent of every symbolic dimension of the contract."""
    longest = min(settings.max_seq_len, max_positions)
    step = min(settings.input_len(reduced), longest)
    usual = min(reduced + OPTIMAL_TEXT, step)
    return {
        BATCH: (1, 1, settings.max_batch_size),
        SEQUENCE: (1, usual, step),
        PAST: (0, usual, longest),
    }


def graph_ranges(folder: Folder, graph: str, settings: EngineSettings) -> dict[str, Range]:
    """The range of every dynamic input of one of a folder's graphs.

    The vision encoder takes one picture at a time, whatever the largest batch: TensorRT for RTX 1.7.1 crashes on the
    reducers' loops where the batch has a range.
    """
    extents = dimensions(settings, folder.reduced, folder.max_positions)
    if graph == VISION_FILE:
        extents |= {BATCH: (1, 1, 1)}
    return input_ranges(folder.graph(graph), extents)


def input_ranges(graph: Path, extents: dict[str, tuple[int, int, int]]) -> dict[str, Range]:
    """The range of every input with a symbolic dimension; the weights of the file are not read."""
    model = onnx.load(graph, load_external_data=False)
    shapes = {value.name: value.type.tensor_type.shape.dim for value in model.graph.input}
    return {
        name: Range(*(tuple(_extent(axis, extents, at) for axis in shape) for at in range(3)))
        for name, shape in shapes.items()
        if any(axis.dim_param for axis in shape)
    }


def _extent(axis: onnx.TensorShapeProto.Dimension, extents: dict[str, tuple[int, int, int]], at: int) -> int:
    if not axis.dim_param:
        return int(axis.dim_value)
    try:
        return sum(extents[name.strip()][at] for name in axis.dim_param.split("+"))
    except KeyError:
        known = ", ".join(extents)
        raise EngineError(f"an input has the dimension {axis.dim_param!r}, but a profile knows only {known}") from None
