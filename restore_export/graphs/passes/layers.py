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
    result, *further = layer.outputs
    for value in further:
        value.name = names(str(value.name), index)
    _name_inside(layer, f"layers.{index}")
    given = [value for value in place.inputs if value is not None]
    for old, new in _inputs(graph, layer, given, lambda name: names(name, index), known).items():
        ir.convenience.replace_all_uses_with(old, new)
    nodes = list(layer)
    layer.outputs.clear()
    layer.remove(nodes)
    graph.outputs.extend(further)
    ir.convenience.replace_nodes_and_values(graph, place, [place], nodes, [place.outputs[0]], [result])
    result.name = names("result", index)


def _inputs(
    graph: ir.Graph, layer: ir.Graph, given: list[ir.Value], name: Callable[[str], str], known: dict[str, ir.Value]
) -> dict[ir.Value, ir.Value]:
    """What stands in the graph for each value that comes into the layer."""
    handed, own = layer.inputs[: len(given)], layer.inputs[len(given) :]
    inputs = dict(zip(handed, given, strict=True))
    for value in own:
        called = name(str(value.name))
        if called not in known:
            known[called] = ir.Value(name=called, shape=value.shape, type=value.type)
            graph.inputs.append(known[called])
        inputs[value] = known[called]
    return inputs | {value: _constant(graph, f"layer.{key}", value) for key, value in layer.initializers.items()}


def _name_inside(layer: ir.Graph, prefix: str) -> None:
    """Nodes and the values between them get names that no other layer has."""
    outputs = set(layer.outputs)
    for node in layer:
        node.name = f"{prefix}/{node.name}"
        for value in node.outputs:
            if value not in outputs:
                value.name = f"{prefix}/{value.name}"


def _constant(graph: ir.Graph, name: str, value: ir.Value) -> ir.Value:
    """A constant of the template, the same for all layers."""
    if name not in graph.initializers:
        made = ir.Value(name=name, shape=value.shape, type=value.type, const_value=value.const_value)
        graph.register_initializer(made)
    return graph.initializers[name]
