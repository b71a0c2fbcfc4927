"""Put a layer, traced once, in every place that stands for one."""

from __future__ import annotations

from collections.abc import Callable

import onnx_ir as ir

from restore_export.graphs.contract import DOMAIN

Names = Callable[[str, int], str]
"""Name of a template's parameter, input or output, and the index of a layer → the name that it has in the model."""


def fill_in_layers(model: ir.Model, template: ir.Model, names: Names) -> None:
    """Replace every ``restore::Layer`` of ``model`` by the nodes of ``template``, in place.

    The node's inputs are the template's first ones in their order; what the template takes besides, parameters
    included, becomes an input of the model, and what it gives besides becomes an output, under the name that ``names``
    gives. A parameter that the model has already is used.
    """
    graph = model.graph
    known = {str(value.name): value for value in [*graph.inputs, *graph.initializers.values()]}
    for place in [node for node in graph if node.domain == DOMAIN and node.op_type == "Layer"]:
        _fill_in(graph, place, template.graph, names, known)


def _fill_in(graph: ir.Graph, place: ir.Node, template: ir.Graph, names: Names, known: dict[str, ir.Value]) -> None:
    index = place.attributes["index"].as_int()
    layer = template.clone()
    given = [value for value in place.inputs if value is not None]
    handed, own = layer.inputs[: len(given)], layer.inputs[len(given) :]
    inputs = dict(zip(handed, given, strict=True))
    for value in own:
        name = names(str(value.name), index)
        if name not in known:
            known[name] = ir.Value(name=name, shape=value.shape, type=value.type)
            graph.inputs.append(known[name])
        inputs[value] = known[name]
    for name, value in layer.initializers.items():
        inputs[value] = _constant(graph, f"layer.{name}", value)
    result, *further = layer.outputs
    for value in further:
        value.name = names(str(value.name), index)
    kept = {result, *further}
    nodes = list(layer)
    for node in nodes:
        node.name = f"layers.{index}/{node.name}"
        for output in node.outputs:
            if output not in kept:
                output.name = f"layers.{index}/{output.name}"
    for old, new in inputs.items():
        ir.convenience.replace_all_uses_with(old, new)
    layer.outputs.clear()
    layer.remove(nodes)
    graph.outputs.extend(further)
    ir.convenience.replace_nodes_and_values(graph, place, [place], nodes, [place.outputs[0]], [result])
    result.name = names("result", index)


def _constant(graph: ir.Graph, name: str, value: ir.Value) -> ir.Value:
    """A constant of the template, the same for all layers."""
    if name not in graph.initializers:
        made = ir.Value(name=name, shape=value.shape, type=value.type, const_value=value.const_value)
        graph.register_initializer(made)
    return graph.initializers[name]
