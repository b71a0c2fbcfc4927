"""Give marked values their names and take the marks out."""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult

from restore_export.graphs.ops import DOMAIN


class NameMarkedValues(InPlacePass):
    """``y = restore::Mark(x, name)`` becomes ``x`` under that name (an Identity where x is not the graph's own)."""

    def call(self, model: ir.Model) -> PassResult:
        marks = [node for node in model.graph if node.domain == DOMAIN and node.op_type == "Mark"]
        for mark in marks:
            _unmark(model.graph, mark)
        return PassResult(model, modified=bool(marks))


def _unmark(graph: ir.Graph, mark: ir.Node) -> None:
    source, marked = mark.inputs[0], mark.outputs[0]
    name = mark.attributes["name"].as_string()
    producer = source.producer() if source is not None else None
    if source is None or producer is None or source.is_graph_output():
        mark.domain, mark.op_type = "", "Identity"
        mark.attributes.clear()
        marked.name = name
        return
    ir.convenience.replace_all_uses_with(marked, source)
    graph.remove(mark, safe=True)
    source.name = name
