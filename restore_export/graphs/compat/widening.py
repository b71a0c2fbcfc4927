"""Dtypes that an operator did not take yet in opset 20: compute in float32, with a Cast before and behind.

Conv is the one in our graphs: it takes bfloat16 from opset 22 on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import onnx
import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult

from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.graphs.compat.opset import schema_of
from restore_export.graphs.compat.spelling import Spelling

_NARROW = (ir.DataType.BFLOAT16, ir.DataType.FLOAT16)
_FLOAT = ir.DataType.FLOAT


class WidenTypes(InPlacePass):
    """``Conv(bfloat16)`` becomes ``Cast(Conv(Cast(…)))``; ``widened`` counts the operators it was done to."""

    def __init__(self) -> None:
        super().__init__()
        self.widened: Counter[str] = Counter()

    def call(self, model: ir.Model) -> PassResult:
        before = sum(self.widened.values())
        for node in list(model.graph):
            schema = schema_of(node, OPSET_COMPAT)
            if schema is not None and _widen(model.graph, node, schema):
                self.widened[node.op_type] += 1
        return PassResult(model, modified=sum(self.widened.values()) > before)


def _widen(graph: ir.Graph, node: ir.Node, schema: onnx.defs.OpSchema) -> bool:
    inputs, outputs = _narrow(node.inputs, schema.inputs), _narrow(node.outputs, schema.outputs)
    if not inputs and not outputs:
        return False
    to = Spelling(graph, node)
    for index, value in inputs.items():
        node.replace_input_with(index, to.op("Cast", value, to=int(_FLOAT)))
    graph.insert_before(node, to.nodes)
    for value in outputs.values():
        _narrow_again(graph, node, value)
    return True


def _narrow(
    values: Sequence[ir.Value | None], formal: Sequence[onnx.defs.OpSchema.FormalParameter]
) -> dict[int, ir.Value]:
    """The values, by index, of a dtype that the operator does not take, where it takes float32."""
    found = {}
    for index, value in enumerate(values):
        # The last formal parameter may stand for any number of values.
        types = formal[min(index, len(formal) - 1)].types
        if value is not None and value.dtype in _NARROW and _text(value.dtype) not in types and _text(_FLOAT) in types:
            found[index] = value
    return found


def _text(dtype: ir.DataType) -> str:
    return f"tensor({dtype.name.lower()})"


def _narrow_again(graph: ir.Graph, node: ir.Node, value: ir.Value) -> None:
    """The node gives float32; what used its value gets it cast, under the old name."""
    assert value.dtype is not None
    cast = ir.node("Cast", [value], {"to": int(value.dtype)}, name=f"{node.name}/narrow")
    narrow = cast.outputs[0]
    narrow.name, narrow.shape, narrow.type = value.name, value.shape, value.type
    ir.convenience.replace_all_uses_with(value, narrow, replace_graph_outputs=True)
    cast.replace_input_with(0, value)
    value.name, value.type = f"{value.name}/wide", ir.TensorType(_FLOAT)
    graph.insert_after(node, cast)
