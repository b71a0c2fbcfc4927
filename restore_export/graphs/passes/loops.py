"""Give counted loops their trip count.

The exporter writes a counted loop as ``while step < count``, with the count inside the body. TensorRT and ONNX
Runtime want the trip count where the operator has it, and then the condition need not be computed at all.
"""

from __future__ import annotations

import numpy as np
import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult


class CountLoops(InPlacePass):
    """``Loop(-, true, step=0, …){… step + 1 < count}`` becomes ``Loop(count, true, …)``."""

    def call(self, model: ir.Model) -> PassResult:
        loops = [node for node in model.graph if node.op_type == "Loop" and node.inputs[0] is None]
        counted = [_count(model.graph, loop) for loop in loops]
        return PassResult(model, modified=any(counted))


def _count(graph: ir.Graph, loop: ir.Node) -> bool:
    body = loop.attributes["body"].as_graph()
    condition = body.outputs[0]
    compare = condition.producer()
    if compare is None or compare.op_type != "Less":
        return False
    limit = ir.convenience.get_const_tensor(compare.inputs[1]) if compare.inputs[1] is not None else None
    if limit is None:
        return False
    trips = ir.Value(
        name=f"{loop.name}_trip_count",
        shape=ir.Shape([]),
        type=ir.TensorType(ir.DataType.INT64),
        const_value=ir.tensor(np.array(int(limit.numpy()), dtype=np.int64), name=f"{loop.name}_trip_count"),
    )
    graph.register_initializer(trips)
    loop.replace_input_with(0, trips)
    # The condition handed in is `true`; hand it on.
    keep = ir.node("Identity", [body.inputs[1]])
    body.insert_before(compare, keep)
    keep.outputs[0].name = f"{condition.name}_kept"
    keep.outputs[0].dtype, keep.outputs[0].shape = ir.DataType.BOOL, ir.Shape([])
    body.outputs[0] = keep.outputs[0]
    return True
