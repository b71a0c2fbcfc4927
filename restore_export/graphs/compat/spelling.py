"""What takes the place of one node: simpler nodes, their constants, and the word that says why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import onnx_ir as ir

from restore_export.errors import ExportError
from restore_export.graphs.compat import OPSET_COMPAT


class Spelling:
    """Collects the nodes that stand for ``node``; ``finish`` puts them where it was."""

    def __init__(self, graph: ir.Graph, node: ir.Node) -> None:
        self.graph, self.node = graph, node
        self.nodes: list[ir.Node] = []

    def op(self, op_type: str, *inputs: ir.Value, **attributes: int | float | Sequence[int]) -> ir.Value:
        """A node of one output; its name begins with the replaced node's, so that an engine's layers can be traced."""
        return self.ops(op_type, *inputs, outputs=1, **attributes)[0]

    def ops(
        self, op_type: str, *inputs: ir.Value, outputs: int, **attributes: int | float | Sequence[int]
    ) -> Sequence[ir.Value]:
        """A node of several outputs."""
        suffix = f"{len(self.nodes)}_{op_type}"
        made = ir.node(op_type, inputs, attributes, num_outputs=outputs, name=f"{self.node.name}/{suffix}")
        for index, value in enumerate(made.outputs):
            value.name = f"{self.node.outputs[0].name}/{suffix}" + (f"_{index}" if outputs > 1 else "")
        self.nodes.append(made)
        return made.outputs

    def cast(self, value: ir.Value, source: ir.DataType, target: ir.DataType) -> ir.Value:
        """The value in another dtype; itself where it has it."""
        return value if source == target else self.op("Cast", value, to=int(target))

    def integers(self, *values: int) -> ir.Value:
        """A constant int64 vector."""
        return self._constant(np.array(values), ir.DataType.INT64, "_".join(map(str, values)))

    def number(self, value: float, dtype: ir.DataType) -> ir.Value:
        """A constant scalar of exactly this dtype: TensorRT is strongly typed."""
        return self._constant(np.array(value), dtype, repr(value))

    def _constant(self, array: np.ndarray, dtype: ir.DataType, text: str) -> ir.Value:
        name = f"compat_{dtype.name.lower()}_{text}"
        if name not in self.graph.initializers:
            tensor = ir.tensor(array.astype(dtype.numpy()), dtype=dtype, name=name)
            made = ir.Value(name=name, shape=ir.Shape(array.shape), type=ir.TensorType(dtype), const_value=tensor)
            self.graph.register_initializer(made)
        return self.graph.initializers[name]

    def finish(self, value: ir.Value) -> None:
        """Put the nodes in; ``value`` takes the name and the users of the node's first output."""
        old = self.node
        ir.convenience.replace_nodes_and_values(self.graph, old, [old], self.nodes, old.outputs[:1], [value])


def nodes_of(graph: ir.Graph, op_type: str) -> list[ir.Node]:
    """The standard operators of one type, in order. Nodes of subgraphs and functions are not among them."""
    return [node for node in graph if node.domain == "" and node.op_type == op_type]


def no_form(node: ir.Node, what: str) -> ExportError:
    """The error for an operator that cannot be written in opset 20."""
    return ExportError(
        f"operator {node.op_type} ({node.name}) with {what} has no form in opset {OPSET_COMPAT}; "
        "use the opset 23 file with TensorRT 10.15 or newer"
    )


def dtype_of(value: ir.Value, node: ir.Node) -> ir.DataType:
    """The dtype of an input; ExportError where the file does not say."""
    if value.dtype is None:
        raise no_form(node, f"an input {value.name} of unknown dtype")
    return value.dtype


def fixed(value: ir.Value, axis: int, node: ir.Node) -> int:
    """The size of a dimension that has to be known; ExportError where it is dynamic or the rank unknown."""
    size = value.shape[axis] if value.shape is not None and len(value.shape) > axis else None
    if not isinstance(size, int):
        raise no_form(node, f"a dimension {axis} of {value.name} that is not fixed")
    return size


def extra_inputs(node: ir.Node, known: int) -> Iterator[ir.Value]:
    """Inputs given behind the first ``known``."""
    return (value for value in node.inputs[known:] if value is not None)
