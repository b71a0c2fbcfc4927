"""RMSNormalization in opset 20, with the roundings that its definition has."""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult

from restore_export.graphs.compat.spelling import Spelling, dtype_of, no_form, nodes_of


class SpellRmsNorm(InPlacePass):
    """``RMSNormalization(x, w)`` becomes ``x / sqrt(mean(x²) + epsilon) · w``; all but ``· w`` in ``stash_type``."""

    def call(self, model: ir.Model) -> PassResult:
        nodes = nodes_of(model.graph, "RMSNormalization")
        for node in nodes:
            _spell(model.graph, node)
        return PassResult(model, modified=bool(nodes))


def _spell(graph: ir.Graph, node: ir.Node) -> None:
    given, weight = node.inputs
    assert given is not None
    assert weight is not None
    dtype, stash = dtype_of(given, node), ir.DataType(node.attributes.get_int("stash_type", 1))
    to = Spelling(graph, node)
    hidden = to.cast(given, dtype, stash)
    mean = to.op("ReduceMean", to.op("Mul", hidden, hidden), to.integers(*_axes(node, given)), keepdims=1)
    epsilon = to.number(node.attributes.get_float("epsilon", 1e-5), stash)
    normalized = to.op("Div", hidden, to.op("Sqrt", to.op("Add", mean, epsilon)))
    to.finish(to.op("Mul", to.cast(normalized, stash, dtype_of(weight, node)), weight))


def _axes(node: ir.Node, given: ir.Value) -> range:
    """The axes from ``axis`` to the last, counted from the end, so that the rank matters only for a positive axis."""
    axis = node.attributes.get_int("axis", -1)
    if axis < 0:
        return range(axis, 0)
    if given.shape is None:
        raise no_form(node, "a positive axis and an input of unknown rank")
    return range(axis - len(given.shape), 0)
