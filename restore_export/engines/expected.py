"""What an ONNX file promises of the network that TensorRT makes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import onnx

from restore_export.graphs.contract import DOMAIN, PLUGIN_OP

FLOATS: dict[int, str] = {
    onnx.TensorProto.FLOAT: "FLOAT",
    onnx.TensorProto.FLOAT16: "HALF",
    onnx.TensorProto.BFLOAT16: "BF16",
}
DTYPES = {"fp32": "FLOAT", "fp16": "HALF", "bf16": "BF16"}
"""TensorRT's name of a build's dtype."""

PARSER_CASTS: dict[str, dict[str, int]] = {
    # Norms are computed in float32: x to it, its (float32) scale to it, the result back.
    "RMSNormalization": {"FLOAT": 2, "dtype": 1},
    # The head width, from which the scale is made, once for queries and once for keys.
    "Attention": {"dtype": 2},
}
"""Casts to a float type that TensorRT's parser may add for one operator; every other one is in the ONNX file."""


@dataclass(frozen=True)
class Expected:
    """What must be found in the network."""

    plugins: int
    attentions: int
    casts: dict[str, int]
    """Most casts to each float type."""
    cast_sources: dict[str, int]
    """How many of each operator the casts are counted for."""


def expect(model: onnx.ModelProto, dtype: str, plugin: bool) -> Expected:
    """What a network of ``model`` must hold; ``plugin``: anchor merging is the plugin, not its function body."""
    operators = Counter[str]()
    casts = Counter[str]()
    for node in _every_node(model, plugin):
        operators[node.op_type] += 1
        if node.op_type == "Cast" and (name := FLOATS.get(_target(node))):
            casts[name] += 1
    for operator, added in PARSER_CASTS.items():
        for name, count in added.items():
            casts[DTYPES[dtype] if name == "dtype" else name] += count * operators[operator]
    sources = {name: operators[name] for name in ("Cast", *PARSER_CASTS)}
    return Expected(_merges(model) if plugin else 0, operators["Attention"], dict(casts), sources)


def anchor_merges(graph: Path) -> int:
    """Nodes of an ONNX file that the plugin computes; its weights are not read."""
    return _merges(onnx.load(graph, load_external_data=False))


def _merges(model: onnx.ModelProto) -> int:
    return sum(node.domain == DOMAIN and node.op_type == PLUGIN_OP for node in model.graph.node)


def _every_node(model: onnx.ModelProto, plugin: bool) -> Iterator[onnx.NodeProto]:
    """All nodes as they are once functions are inlined, those of loop bodies included."""
    functions = {(each.domain, each.name): each for each in model.functions}

    def walk(nodes: Iterator[onnx.NodeProto]) -> Iterator[onnx.NodeProto]:
        for node in nodes:
            function = functions.get((node.domain, node.op_type))
            if function is None or (plugin and node.op_type == PLUGIN_OP):
                yield node
            else:
                yield from walk(iter(function.node))
            for attribute in node.attribute:
                if attribute.type == onnx.AttributeProto.GRAPH:
                    yield from walk(iter(attribute.g.node))

    return walk(iter(model.graph.node))


def _target(node: onnx.NodeProto) -> int:
    return next((int(attribute.i) for attribute in node.attribute if attribute.name == "to"), 0)
