"""RotaryEmbedding in opset 20: halves, products and a concatenation."""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult

from restore_export.graphs.compat.spelling import Spelling, extra_inputs, fixed, no_form, nodes_of


class SpellRotary(InPlacePass):
    """``RotaryEmbedding(x, cos, sin)`` of halves becomes ``[a·cos − b·sin, b·cos + a·sin]``.

    Cosines and sines ``[B, S, d/2]`` get their axis for the heads once, for all nodes that share them.
    """

    def call(self, model: ir.Model) -> PassResult:
        nodes = nodes_of(model.graph, "RotaryEmbedding")
        over_heads: dict[ir.Value, ir.Value] = {}
        for node in nodes:
            _spell(model.graph, node, over_heads)
        return PassResult(model, modified=bool(nodes))


def _spell(graph: ir.Graph, node: ir.Node, over_heads: dict[ir.Value, ir.Value]) -> None:
    given, cos, sin = _inputs(node)
    half = fixed(given, 3, node) // 2
    to = Spelling(graph, node)
    for table in (cos, sin):
        if table not in over_heads:
            over_heads[table] = to.op("Unsqueeze", table, to.integers(1))
    cos, sin = over_heads[cos], over_heads[sin]
    first, second = to.ops("Split", given, to.integers(half, half), outputs=2, axis=3)
    real = to.op("Sub", to.op("Mul", first, cos), to.op("Mul", second, sin))
    imaginary = to.op("Add", to.op("Mul", second, cos), to.op("Mul", first, sin))
    to.finish(to.op("Concat", real, imaginary, axis=-1))


def _inputs(node: ir.Node) -> tuple[ir.Value, ir.Value, ir.Value]:
    """Input, cosines and sines. Raises ExportError for a form of the operator that our graphs do not use."""
    given, cos, sin = node.inputs[:3]
    assert given is not None
    assert cos is not None
    assert sin is not None
    if given.shape is None or len(given.shape) != 4:
        raise no_form(node, "an input that is not of rank 4")
    if any(extra_inputs(node, 3)):
        raise no_form(node, "position_ids as input")
    if node.attributes.get_int("interleaved", 0):
        raise no_form(node, "interleaved pairs")
    if node.attributes.get_int("rotary_embedding_dim", 0) not in (0, fixed(given, 3, node)):
        raise no_form(node, "a part of each head rotated")
    return given, cos, sin
