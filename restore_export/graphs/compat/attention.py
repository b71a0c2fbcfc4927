"""Attention in opset 20: matrix products and a softmax.

The order is the one that TensorRT fuses: the scale on the queries, before the product, which in float16 also
cannot overflow where the scaled product does not.
"""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult

from restore_export.graphs.compat.spelling import Spelling, dtype_of, extra_inputs, fixed, no_form, nodes_of


class SpellAttention(InPlacePass):
    """``Attention(q, k, v, mask)`` becomes ``Softmax(q·scale @ kᵀ + mask) @ v``, heads of k and v repeated."""

    def call(self, model: ir.Model) -> PassResult:
        nodes = nodes_of(model.graph, "Attention")
        for node in nodes:
            _spell(model.graph, node)
        return PassResult(model, modified=bool(nodes))


def _spell(graph: ir.Graph, node: ir.Node) -> None:
    query, key, value, mask = _inputs(node)
    dtype = dtype_of(query, node)
    to = Spelling(graph, node)
    scale = node.attributes.get_float("scale", fixed(query, 3, node) ** -0.5)
    key, value = (_repeated(to, each, fixed(query, 1, node)) for each in (key, value))
    scaled = to.op("Mul", query, to.number(scale, dtype))
    scores = to.op("MatMul", scaled, to.op("Transpose", key, perm=(0, 1, 3, 2)))
    if mask is not None:
        scores = to.op("Add", scores, mask)
    precision = ir.DataType(node.attributes.get_int("softmax_precision", int(dtype)))
    weights = to.op("Softmax", to.cast(scores, dtype, precision), axis=-1)
    to.finish(to.op("MatMul", to.cast(weights, precision, dtype), value))


def _repeated(to: Spelling, value: ir.Value, heads: int) -> ir.Value:
    """``[B, Hkv, T, d]`` → ``[B, H, T, d]``, each head as often as queries share it."""
    own = fixed(value, 1, to.node)
    if own == heads:
        return value
    groups = heads // own
    apart = to.op("Unsqueeze", value, to.integers(2))
    several = to.op("Expand", apart, to.integers(1, 1, groups, 1, 1))
    return to.op("Reshape", several, to.integers(0, heads, -1, fixed(value, 3, to.node)))


def _inputs(node: ir.Node) -> tuple[ir.Value, ir.Value, ir.Value, ir.Value | None]:
    """Query, key, value and mask. Raises ExportError for a form of the operator that our graphs do not use."""
    query, key, value = node.inputs[:3]
    assert query is not None
    assert key is not None
    assert value is not None
    mask = node.inputs[3] if len(node.inputs) > 3 else None
    if any(each.shape is None or len(each.shape) != 4 for each in (query, key, value)):
        raise no_form(node, "inputs that are not of rank 4")
    if any(extra_inputs(node, 4)):
        raise no_form(node, "a cache or a key length as input")
    if mask is not None and mask.dtype != query.dtype:
        raise no_form(node, "a mask of another dtype than the queries")
    if node.attributes.get_int("is_causal", 0):
        raise no_form(node, "is_causal")
    if node.attributes.get_float("softcap", 0.0):
        raise no_form(node, "softcap")
    if any(output.uses() or output.is_graph_output() for output in node.outputs[1:]):
        raise no_form(node, "more than one output in use")
    return query, key, value, mask
