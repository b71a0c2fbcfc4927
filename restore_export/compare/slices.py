"""A piece of an ONNX graph: what is needed between some values and others, as a model of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import onnx


def cut_out(model: onnx.ModelProto, inputs: Sequence[str], outputs: Sequence[str]) -> onnx.ModelProto:
    """The nodes that make ``outputs``, going back no further than ``inputs``; other inputs are the graph's own.

    Values need types in ``value_info``, initializers keep their external data, functions stay as they are.
    """
    graph = model.graph
    nodes = _needed(graph, set(inputs), outputs)
    used = {name for node in nodes for name in _reads(node)} | set(outputs)
    types = {info.name: info for info in [*graph.input, *graph.value_info, *graph.output]}
    given = [info for info in graph.input if info.name in used and info.name not in inputs]
    piece = onnx.helper.make_graph(
        nodes,
        graph.name,
        [types[name] for name in inputs if name in used] + given,
        [types[name] for name in outputs],
        [tensor for tensor in graph.initializer if tensor.name in used],
    )
    made = onnx.ModelProto()
    made.CopyFrom(onnx.helper.make_model(piece, functions=model.functions, opset_imports=model.opset_import))
    made.ir_version = model.ir_version
    return made


def _needed(graph: onnx.GraphProto, stop: Collection[str], outputs: Sequence[str]) -> list[onnx.NodeProto]:
    """In the graph's order."""
    makers = {name: index for index, node in enumerate(graph.node) for name in node.output if name}
    found: set[int] = set()
    wanted = list(outputs)
    while wanted:
        name = wanted.pop()
        index = makers.get(name)
        if name in stop or index is None or index in found:
            continue
        found.add(index)
        wanted.extend(_reads(graph.node[index]))
    return [graph.node[index] for index in sorted(found)]


def _reads(node: onnx.NodeProto) -> Iterator[str]:
    """Names that a node reads, those of the graphs inside it too."""
    yield from node.input
    for attribute in node.attribute:
        for inner in [attribute.g, *attribute.graphs]:
            for each in inner.node:
                yield from _reads(each)
            yield from (output.name for output in inner.output)
