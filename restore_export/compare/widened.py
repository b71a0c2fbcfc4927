"""bfloat16 graphs in float32, which ONNX Runtime's CPU can run; their weights are widened here and fed as inputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from restore_export.compare.external import read_external
from restore_export.runtime.session import Arrays, GraphSession

_TYPE_ATTRIBUTES = ("to", "dtype", "softmax_precision")
"""Integers that name a type."""


class Widened:
    """A session of a widened graph, which is fed the weights as well."""

    limits = None

    def __init__(self, session: GraphSession, weights: Arrays) -> None:
        self.path, self.outputs = session.path, session.outputs
        self.inputs = {name: given for name, given in session.inputs.items() if name not in weights}
        self._session, self._weights = session, weights

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self._session.dtype(name)

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name; outputs by name."""
        return self._session.run({**feeds, **self._weights}, outputs)


def widen(given: onnx.ModelProto, folder: Path) -> tuple[onnx.ModelProto, Arrays]:
    """``given`` with every bfloat16 a float32, its external weights of ``folder`` as further inputs.

    And these weights, float32 by name: the values are those of the export, bit by bit.
    """
    model = onnx.ModelProto()
    model.CopyFrom(given)
    graph = model.graph
    outside = [tensor for tensor in graph.initializer if _is_half(tensor) and tensor.external_data]
    weights = {tensor.name: read_external(tensor, folder).astype(np.float32) for tensor in outside}
    kept = [tensor for tensor in graph.initializer if tensor.name not in weights]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    graph.input.extend(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, value.shape) for name, value in weights.items()
    )
    for tensor in graph.initializer:
        _widen_tensor(tensor)
    for info in [*graph.input, *graph.output, *graph.value_info]:
        _widen_info(info)
    for node in [*graph.node, *(node for function in model.functions for node in function.node)]:
        _widen_node(node)
    for function in model.functions:
        for info in function.value_info:
            _widen_info(info)
    return model, weights


def _widen_node(node: onnx.NodeProto) -> None:
    for attribute in node.attribute:
        if attribute.name in _TYPE_ATTRIBUTES and attribute.i == TensorProto.BFLOAT16:
            attribute.i = TensorProto.FLOAT
        for tensor in _tensors(attribute):
            _widen_tensor(tensor)
        for inner in [attribute.g, *attribute.graphs]:
            for tensor in inner.initializer:
                _widen_tensor(tensor)
            for info in [*inner.input, *inner.output, *inner.value_info]:
                _widen_info(info)
            for each in inner.node:
                _widen_node(each)


def _tensors(attribute: onnx.AttributeProto) -> Iterator[onnx.TensorProto]:
    if attribute.HasField("t"):
        yield attribute.t
    yield from attribute.tensors


def _widen_info(info: onnx.ValueInfoProto) -> None:
    if info.type.tensor_type.elem_type == TensorProto.BFLOAT16:
        info.type.tensor_type.elem_type = TensorProto.FLOAT


def _widen_tensor(tensor: onnx.TensorProto) -> None:
    if _is_half(tensor):
        values = numpy_helper.to_array(tensor).astype(np.float32)
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))


def _is_half(tensor: onnx.TensorProto) -> bool:
    return tensor.data_type == TensorProto.BFLOAT16
