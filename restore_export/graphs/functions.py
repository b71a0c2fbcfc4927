"""ONNX function bodies of the custom ops, in standard operators, written by tracing ``calibration/`` itself.

A body is specialised to the settings of its node (all nodes of one op in one file share them): the node's
attributes say what the body does, and a TensorRT plugin reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import onnx
import onnx_ir as ir
import torch
from onnxscript.optimizer import optimize_ir
from torch import Tensor, nn

from restore_export.calibration.anchors import anchor_merge
from restore_export.calibration.bias import calibration_bias
from restore_export.errors import ExportError
from restore_export.graphs import ops
from restore_export.graphs.trace import Traceable, TracedInput, trace_together


@dataclass(frozen=True)
class Body:
    """What the body of an operator is traced from."""

    schema: onnx.defs.OpSchema
    function: Callable[..., Sequence[Tensor]]
    inputs: Sequence[TracedInput]
    settings: dict[str, Any]


class _Call(nn.Module):
    """A tensor function with settings, as a module whose inputs are named."""

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.body = body

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        given = {each.name: value for each, value in zip(self.body.inputs, inputs, strict=True)}
        return tuple(self.body.function(**given, **self.body.settings))


def anchor_merge_body(node: ir.Node) -> Body:
    """The body of a ``restore::AnchorMerge`` node, from the shapes and attributes of the node."""
    tokens, kept = (_input(node, index) for index in range(2))
    length, width = int(tokens.shape[1]), int(tokens.shape[2])  # type: ignore[index, arg-type]
    dtype = ir.tensor_adapters.to_torch_dtype(tokens.dtype)  # type: ignore[arg-type]
    inputs = [
        TracedInput("tokens", torch.zeros(2, length, width, dtype=dtype), {0: "batch_size"}),
        TracedInput("kept", torch.zeros(2, int(kept.shape[1]), dtype=torch.int64), {0: "batch_size"}),  # type: ignore[index, arg-type]
    ]
    settings = {
        "count": node.attributes["count"].as_int(),
        "rivals": node.attributes["rivals"].as_string(),
        "position": node.attributes["position"].as_string(),
    }
    return Body(ops.ANCHOR_MERGE, anchor_merge, inputs, settings)


def calibration_bias_body(node: ir.Node) -> Body:
    """The body of a ``restore::CalibrationBias`` node; it has those inputs that the node gives."""
    positions = _input(node, 0).dtype
    dtype = torch.float32 if positions == ir.DataType.FLOAT else torch.int64
    query, key = {0: "batch_size", 1: "query_length"}, {0: "batch_size", 1: "key_length"}
    count = int(_input(node, 5).shape[0])  # type: ignore[index, arg-type]
    every = [
        TracedInput("queries", torch.zeros(2, 3, dtype=dtype), query),
        TracedInput("attention_mask", torch.zeros(2, 5, dtype=torch.int64), key),
        TracedInput("keys", torch.zeros(2, 5, dtype=dtype), key),
        TracedInput("sizes", torch.zeros(2, 5, dtype=torch.int64), key),
        TracedInput("is_prefill", torch.zeros((), dtype=torch.bool), {}),
        TracedInput("frequencies", torch.zeros(count), {}),
    ]
    given = [each for each, value in zip(every, node.inputs, strict=True) if value is not None]
    absent: dict[str, Any] = {each.name: None for each in every if each not in given}
    settings = absent | {
        "c": node.attributes["c"].as_float(),
        "uniform": node.attributes["uniform"].as_float(),
        "size": bool(node.attributes["size"].as_int()),
        "distance": node.attributes["distance"].as_string(),
        "lowest": node.attributes["lowest"].as_float(),
        "window": node.attributes["window"].as_int(),
    }
    return Body(ops.CALIBRATION_BIAS, calibration_bias, given, settings)


BODIES: dict[str, Callable[[ir.Node], Body]] = {
    "AnchorMerge": anchor_merge_body,
    "CalibrationBias": calibration_bias_body,
}


def attach_bodies(models: Sequence[ir.Model]) -> None:
    """Give each model the functions of the ``restore::`` nodes in its graph; all are traced together."""
    found = [(model, node) for model in models for node in model.graph if node.domain == ops.DOMAIN]
    bodies = [BODIES[node.op_type](node) for _, node in found]
    for (model, node), body, traced in zip(found, bodies, _traced(bodies), strict=True):
        function = _function(body, traced)
        model.functions[function.identifier()] = function
        _drop_absent_inputs(model.graph, node)
    for model in models:
        model.opset_imports[ops.DOMAIN] = ops.VERSION


def _traced(bodies: Sequence[Body]) -> list[ir.Model]:
    parts = [Traceable(_Call(body), body.inputs, [output.name for output in body.schema.outputs]) for body in bodies]
    models = trace_together(parts, {}) if parts else []
    for model in models:
        optimize_ir(model, onnx_shape_inference=True)
    return models


def _drop_absent_inputs(graph: ir.Graph, node: ir.Node) -> None:
    """Node and body list the inputs that are given: TensorRT takes no call of a function with an input left out."""
    if None not in node.inputs:
        return
    given = [value for value in node.inputs if value is not None]
    compact = ir.Node(
        node.domain, node.op_type, given, list(node.attributes.values()), num_outputs=len(node.outputs), name=node.name
    )
    for old, new in zip(node.outputs, compact.outputs, strict=True):
        new.name, new.shape, new.type = old.name, old.shape, old.type
    ir.convenience.replace_nodes_and_values(graph, node, [node], [compact], node.outputs, compact.outputs)


def _input(node: ir.Node, index: int) -> ir.Value:
    value = node.inputs[index]
    if value is None or value.shape is None or value.dtype is None:
        raise ExportError(f"input {index} of {node.op_type} has no shape or dtype; this is a bug, please report it")
    return value


def _function(body: Body, model: ir.Model) -> ir.Function:
    proto, schema, function = ir.to_proto(model), body.schema, body.function
    nodes = [_constant(tensor) for tensor in proto.graph.initializer] + list(proto.graph.node)
    for each in nodes:
        # Runtimes inline the body: its nodes must not have the names of the main graph's.
        each.name = f"{schema.name}/{each.name}"
    made = onnx.helper.make_function(
        ops.DOMAIN,
        schema.name,
        [given.name for given in body.inputs],
        [output.name for output in schema.outputs],
        nodes,
        [onnx.helper.make_opsetid(each.domain, each.version) for each in proto.opset_import],
        attributes=list(schema.attributes),
        doc_string=f"{function.__module__}.{function.__name__} with " + str(body.settings),
    )
    return ir.serde.deserialize_function(made)


def _constant(tensor: onnx.TensorProto) -> onnx.NodeProto:
    return onnx.helper.make_node("Constant", [], [tensor.name], value=tensor)
