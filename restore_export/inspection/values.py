"""Inputs and outputs of a graph: names, dtypes and shapes as they are written."""

from __future__ import annotations

from collections.abc import Iterable

import onnx

from restore_export.inspection.proto import dtype_name, text
from restore_export.inspection.result import Dimension, Value


def graph_inputs(graph: onnx.GraphProto) -> tuple[Value, ...]:
    """What must be fed: inputs that have an initializer (as before IR 4) are weights."""
    given = {text(tensor.name) for tensor in graph.initializer}
    return tuple(value for value in _values(graph.input) if value.name not in given)


def graph_outputs(graph: onnx.GraphProto) -> tuple[Value, ...]:
    """What comes out."""
    return tuple(_values(graph.output))


def _values(infos: Iterable[onnx.ValueInfoProto]) -> Iterable[Value]:
    for info in infos:
        dtype, shape = _type(info.type)
        yield Value(text(info.name), dtype, shape)


def _type(given: onnx.TypeProto) -> tuple[str, tuple[Dimension, ...] | None]:
    kind = given.WhichOneof("value")
    if kind in {"tensor_type", "sparse_tensor_type"}:
        tensor = getattr(given, kind)
        dtype = dtype_name(tensor.elem_type)
        return dtype if kind == "tensor_type" else f"sparse({dtype})", _shape(tensor)
    if kind in {"sequence_type", "optional_type"}:
        dtype, shape = _type(getattr(given, kind).elem_type)
        return f"{kind.removesuffix('_type')}({dtype})", shape
    if kind == "map_type":
        return f"map({dtype_name(given.map_type.key_type)}, {_type(given.map_type.value_type)[0]})", None
    return "unknown", None


def _shape(tensor: onnx.TypeProto.Tensor) -> tuple[Dimension, ...] | None:
    if not tensor.HasField("shape"):
        return None
    return tuple(_dimension(axis) for axis in tensor.shape.dim)


def _dimension(axis: onnx.TensorShapeProto.Dimension) -> Dimension:
    if axis.HasField("dim_value"):
        return int(axis.dim_value)
    return text(axis.dim_param) or None
