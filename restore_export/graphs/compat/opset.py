"""Say opset 20, after seeing that every operator is in it and means there what it meant."""

from __future__ import annotations

from collections.abc import Iterable

import onnx
import onnx.inliner
import onnx_ir as ir
from onnx_ir.passes import InPlacePass, PassResult

from restore_export.errors import ExportError
from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.graphs.compat.spelling import no_form


class LowerOpset(InPlacePass):
    """The model and its functions import opset 20. Raises ExportError for an operator that is not in it.

    Of most operators, newer versions only take more dtypes: those are the same in both opsets. One that has other
    inputs, outputs or attributes than in opset 20 may compute something else, and is refused.
    """

    def call(self, model: ir.Model) -> PassResult:
        holders: list[ir.Model | ir.Function] = [model, *model.functions.values()]
        newer = [holder for holder in holders if holder.opset_imports.get("", 0) > OPSET_COMPAT]
        for holder in newer:
            nodes = holder.graph if isinstance(holder, ir.Model) else holder
            _require_same(ir.traversal.RecursiveGraphIterator(nodes), holder.opset_imports[""])
            holder.opset_imports[""] = OPSET_COMPAT
        return PassResult(model, modified=bool(newer))


def schema_of(node: ir.Node, opset: int) -> onnx.defs.OpSchema | None:
    """The operator's definition in an opset; None where there is none, or for an operator of another domain."""
    if node.domain != "" or not onnx.defs.has(node.op_type, opset):
        return None
    return onnx.defs.get_schema(node.op_type, opset)


def _require_same(nodes: Iterable[ir.Node], opset: int) -> None:
    for node in nodes:
        if node.domain != "":
            continue
        newer, older = schema_of(node, opset), schema_of(node, OPSET_COMPAT)
        if older is None:
            raise no_form(node, f"the definition of opset {opset}")
        if newer is None or _signature(newer) != _signature(older):
            raise no_form(node, f"what opset {opset} changed")
        node.version = None


def _signature(schema: onnx.defs.OpSchema) -> tuple[object, ...]:
    inputs, outputs = ([(each.name, each.option) for each in part] for part in (schema.inputs, schema.outputs))
    return inputs, outputs, {name: each.type for name, each in schema.attributes.items()}


def require_types(proto: onnx.ModelProto) -> None:
    """Infer every dtype, functions inlined, against opset 20's definitions; ExportError where one is not allowed.

    Reads no weights: their dtype and shape stand in the file.
    """
    try:
        inlined = onnx.inliner.inline_local_functions(proto)
        onnx.shape_inference.infer_shapes(inlined, check_type=True, strict_mode=True, data_prop=True)
    except onnx.shape_inference.InferenceError as error:
        reason = " ".join(str(error).split())
        raise ExportError(f"a node has no form in opset {OPSET_COMPAT}: {reason}") from error
