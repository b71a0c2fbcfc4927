"""Attributes of a node as JSON values: what is small whole, what is large by its kind and size."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import onnx

from restore_export.inspection.proto import dtype_name, text

_MOST = 64
"""Entries of a list that is shown whole."""


def attribute_value(attribute: onnx.AttributeProto) -> Any:
    """A number, a string, a list of these, or a description in words."""
    if attribute.ref_attr_name:
        return f"attribute {text(attribute.ref_attr_name)} of the function"
    if attribute.HasField("f"):
        return _number(attribute.f)
    if attribute.HasField("i"):
        return int(attribute.i)
    if attribute.HasField("s"):
        return text(attribute.s)
    if attribute.HasField("t"):
        return _tensor(attribute.t)
    if attribute.HasField("g"):
        return _graph(attribute.g)
    return _several(attribute)


def _several(attribute: onnx.AttributeProto) -> Any:
    if attribute.floats:
        return _short(_number(value) for value in attribute.floats)
    if attribute.ints:
        return _short(int(value) for value in attribute.ints)
    if attribute.strings:
        return _short(text(value) for value in attribute.strings)
    if attribute.tensors:
        return _short(_tensor(value) for value in attribute.tensors)
    if attribute.graphs:
        return _short(_graph(value) for value in attribute.graphs)
    for name in ("sparse_tensor", "tp"):
        if attribute.HasField(name):
            return {"sparse_tensor": "a sparse tensor", "tp": "a type"}[name]
    return []


def _short(values: Iterable[Any]) -> Any:
    found = list(values)
    return found if len(found) <= _MOST else f"{len(found)} values"


def _number(value: float) -> float | str:
    """As many digits as a float32 has; JSON has no infinity."""
    return float(f"{value:.7g}") if math.isfinite(value) else str(value)


def _tensor(tensor: onnx.TensorProto) -> str:
    return f"tensor {dtype_name(tensor.data_type)} {list(tensor.dims)}"


def _graph(graph: onnx.GraphProto) -> str:
    return f"graph of {len(graph.node)} nodes"
