"""The three graphs of a model: traced together, filled with their layers, finished and given their weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import onnx_ir as ir
import torch

from restore_export.graphs import contract, ops, places
from restore_export.graphs.blueprints import Blueprint, decoder_blueprint, vision_blueprint
from restore_export.graphs.embed import EMBED_INPUTS, EMBEDDINGS, embed_graph
from restore_export.graphs.passes.layers import fill_in_layers
from restore_export.graphs.passes.pipeline import complete, prepare, tidy
from restore_export.graphs.passes.quantize import quantize_linears
from restore_export.graphs.settings import GraphSettings
from restore_export.graphs.trace import Traceable, stand_in, trace_together
from restore_export.graphs.weights import attach_weights
from restore_export.quantization.grid import Grid
from restore_export.weights.plan import Place

FindWeight = Callable[[str], Place]


def parameter_shapes(settings: GraphSettings) -> dict[str, tuple[int, ...]]:
    """Name and shape of every parameter of the three graphs; no memory is taken."""
    embeddings: dict[str, tuple[int, ...]] = {EMBEDDINGS: (settings.decoder.vocabulary, settings.decoder.width)}
    return embeddings | vision_blueprint(settings).parameter_shapes() | decoder_blueprint(settings).parameter_shapes()


def traced_graphs(settings: GraphSettings) -> dict[str, ir.Model]:
    """The graphs by file name, without weights: parameters are inputs behind those of the contract.

    Only what is done with a traced layer grows with their number.
    """
    blueprints = {contract.VISION_FILE: vision_blueprint(settings), contract.DECODER_FILE: decoder_blueprint(settings)}
    traced = iter(_traced([part for each in blueprints.values() for part in _parts(each, settings.dtype)]))
    made = {name: _assembled(each, next(traced), next(traced)) for name, each in blueprints.items()}
    complete(list(made.values()))
    return {
        contract.VISION_FILE: made[contract.VISION_FILE],
        contract.EMBED_FILE: embed_graph(settings),
        contract.DECODER_FILE: made[contract.DECODER_FILE],
    }


def export_graphs(
    settings: GraphSettings,
    find: FindWeight,
    traced: Callable[[GraphSettings], dict[str, ir.Model]] = traced_graphs,
    grids: Mapping[str, Grid] | None = None,
) -> dict[str, ir.Model]:
    """The graphs by file name, weights attached where ``find`` says. ``traced`` may know :func:`traced_graphs`.

    Parameters of ``grids`` are quantized; ``find`` is asked for them with the endings of a quantized weight.
    """
    graphs = traced(settings)
    for model in graphs.values():
        quantize_linears(model.graph, grids or {})
    inputs = {
        contract.VISION_FILE: ("pixel_values",),
        contract.EMBED_FILE: EMBED_INPUTS,
        contract.DECODER_FILE: contract.decoder_inputs(settings.decoder.layers, settings.calibration),
    }
    for name, model in graphs.items():
        attach_weights(model.graph, _parameters(model.graph, inputs[name]), find)
    return graphs


def _parts(blueprint: Blueprint, dtype: torch.dtype) -> list[Traceable]:
    return [
        Traceable(stand_in(blueprint.frame, dtype), blueprint.frame_inputs, blueprint.frame_outputs),
        Traceable(stand_in(blueprint.layer, dtype), blueprint.layer_inputs, blueprint.layer_outputs),
    ]


def _traced(parts: list[Traceable]) -> list[ir.Model]:
    models = trace_together(parts, ops.TRANSLATIONS | places.TRANSLATIONS)
    for part, model in zip(parts, models, strict=True):
        prepare(model, {name for name, _ in part.module.named_parameters()})
    return models


def _assembled(blueprint: Blueprint, frame: ir.Model, layer: ir.Model) -> ir.Model:
    """The graph with all its layers; its parameters are inputs behind those of the contract."""
    fill_in_layers(frame, layer, blueprint.names)
    _in_order(frame.graph, blueprint)
    tidy(frame)
    return frame


def _in_order(graph: ir.Graph, blueprint: Blueprint) -> None:
    inputs = {str(value.name): value for value in graph.inputs}
    first = [inputs.pop(name) for name in blueprint.inputs]
    parameters = [value for value in inputs.values() if value.uses()]
    outputs = {str(value.name): value for value in graph.outputs}
    graph.inputs[:] = first + parameters
    graph.outputs[:] = [outputs[name] for name in blueprint.outputs]


def _parameters(graph: ir.Graph, inputs: Sequence[str]) -> list[ir.Value]:
    """The parameters of a finished graph, which are no inputs from now on."""
    parameters = [value for value in graph.inputs if value.name not in inputs]
    for value in parameters:
        graph.inputs.remove(value)
    return parameters
