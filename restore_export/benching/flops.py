"""Floating point operations of a graph: matrix products, attention and convolutions, with the shapes of a run.

A multiplication and an addition are two. Element by element operations are left out: next to these they are nothing.
Attention counts every pair of query and key, as dense kernels compute them, whatever a mask says.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import prod

import onnx
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, inliner, numpy_helper, shape_inference

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Flops:
    """What was counted."""

    total: int
    left_out: tuple[str, ...] = ()
    """Nodes whose shapes, or number of rounds, no one knows before the run."""


def count_flops(model: ModelProto, dims: Mapping[str, int]) -> Flops:
    """Of one run of ``model``, its symbolic dimensions as ``dims`` says.

    Weights need not be loaded. ValueError where a value has another dimension.
    """
    left_out: list[str] = []
    total = _graph(_with_shapes(model, dims).graph, {}, left_out)
    return Flops(total, tuple(left_out))


def _with_shapes(model: ModelProto, dims: Mapping[str, int]) -> ModelProto:
    """The model with functions inlined and the shape of every value that follows from those that are known.

    A shape that the file states, as that of a loop's result, is one of them.
    """
    made = inliner.inline_local_functions(model)
    for value in (*made.graph.input, *made.graph.output, *made.graph.value_info):
        for extent in value.type.tensor_type.shape.dim:
            if extent.dim_param:
                extent.dim_value = _extent(extent.dim_param, dims)
    return shape_inference.infer_shapes(made, data_prop=True)


def _extent(text: str, dims: Mapping[str, int]) -> int:
    """The value of a sum or product of dimensions, such as ``batch_size*sequence_length``."""

    def value(term: ast.expr) -> int:
        match term:
            case ast.Constant(int(number)):
                return number
            case ast.Name(name) if name in dims:
                return dims[name]
            case ast.BinOp(left, ast.Add(), right):
                return value(left) + value(right)
            case ast.BinOp(left, ast.Mult(), right):
                return value(left) * value(right)
        raise ValueError(f"dimension {text} is none of {', '.join(dims)}, nor a sum or product of them")

    return value(ast.parse(text, mode="eval").body)


def _graph(graph: GraphProto, outer: Mapping[str, Shape], left_out: list[str]) -> int:
    shapes = {**outer, **_known(graph)}
    constants = {tensor.name: tensor for tensor in graph.initializer}
    total = 0
    for node in graph.node:
        if node.op_type in _COUNTED:
            counted = _node(node, shapes)
            if counted is None:
                left_out.append(node.name)
            total += counted or 0
        for attribute in node.attribute:
            if attribute.type == AttributeProto.GRAPH:
                inside = _graph(attribute.g, shapes, left_out)
                trips = _trips(node, constants)
                if inside and trips is None:
                    left_out.append(node.name)
                total += inside * (trips or 0)
    return total


def _known(graph: GraphProto) -> dict[str, Shape]:
    """Shapes of which every extent is known."""
    shapes = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
    for value in (*graph.value_info, *graph.input, *graph.output):
        kind = value.type.tensor_type
        if kind.HasField("shape") and all(extent.HasField("dim_value") for extent in kind.shape.dim):
            shapes[value.name] = tuple(extent.dim_value for extent in kind.shape.dim)
    return shapes


def _trips(node: NodeProto, constants: Mapping[str, onnx.TensorProto]) -> int | None:
    if node.op_type != "Loop" or node.input[0] not in constants:
        return None
    return int(numpy_helper.to_array(constants[node.input[0]]))


def _node(node: NodeProto, shapes: Mapping[str, Shape]) -> int | None:
    given = [shapes.get(name) for name in node.input]
    result = shapes.get(node.output[0])
    needed = given[: _NEEDED[node.op_type]]
    if result is None or any(shape is None for shape in needed):
        return None
    return _COUNTED[node.op_type](node, [shape or () for shape in given], result)


def _gemm(node: NodeProto, given: list[Shape], result: Shape) -> int:
    transposed = any(each.name == "transA" and each.i for each in node.attribute)
    return 2 * prod(result) * given[0][0 if transposed else 1]


def _matmul(node: NodeProto, given: list[Shape], result: Shape) -> int:
    return 2 * prod(result) * given[0][-1]


def _conv(node: NodeProto, given: list[Shape], result: Shape) -> int:
    """Of the weights ``[M, C / groups, …]`` each result takes one filter."""
    return 2 * prod(result) * prod(given[1][1:])


def _attention(node: NodeProto, given: list[Shape], result: Shape) -> int:
    """Queries by keys, then weights by values; heads apart ``[B, H, S, d]`` or side by side ``[B, S, H·d]``."""
    past = given[4] if len(given) > 4 and node.input[4] else ()
    keys = given[1][-2] + (past[-2] if past else 0)
    return 2 * prod(given[0]) * keys + 2 * prod(result) * keys


_COUNTED: dict[str, Callable[[NodeProto, list[Shape], Shape], int]] = {
    "Gemm": _gemm, "MatMul": _matmul, "Conv": _conv, "Attention": _attention,
}  # fmt: skip
_NEEDED = {"Gemm": 2, "MatMul": 2, "Conv": 2, "Attention": 3}
"""So many of its inputs must have a known shape."""
