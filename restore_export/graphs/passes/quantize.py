"""Linear layers whose weight is quantized: a DequantizeLinear in front of each.

The values lie as ``[in, out]``, so the Gemm is no longer transposed. Integers have blocks along the inputs, the one
form that ONNX Runtime fuses into its own kernel (``MatMulNBits``) and TensorRT takes as a weight-only matmul; floats
have one scale for each output.
"""

from __future__ import annotations

from collections.abc import Mapping

import onnx_ir as ir

from restore_export.errors import ExportError
from restore_export.quantization.grid import Grid
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT

_TYPES = {
    "int4": ir.DataType.INT4, "uint4": ir.DataType.UINT4, "int8": ir.DataType.INT8, "uint8": ir.DataType.UINT8,
    "float8e4m3fn": ir.DataType.FLOAT8E4M3FN,
}  # fmt: skip


def quantize_linears(graph: ir.Graph, grids: Mapping[str, Grid]) -> None:
    """Replace every parameter of ``grids`` that is an input of ``graph``, in place.

    In its place come inputs with the endings of a quantized weight. Every use has a DequantizeLinear of its own:
    a runtime fuses none that several nodes share.
    """
    for weight in [value for value in graph.inputs if value.name in grids]:
        name = str(weight.name)
        given = _inputs(weight, grids[name])
        for node, index in list(weight.uses()):
            _check_linear(name, node, index)
            _dequantize(node, weight, given, grids[name])
        place = graph.inputs.index(weight)
        graph.inputs[place : place + 1] = given


def _inputs(weight: ir.Value, grid: Grid) -> list[ir.Value]:
    """Values, scales and, where the grid has them, zero points; scales have the dtype of the weight."""
    outputs, inputs = (int(size) for size in weight.shape or ())  # type: ignore[arg-type]
    blocks = grid.scale_shape(outputs, inputs)
    values = ir.TensorType(_TYPES[grid.onnx])
    made = [
        ir.Value(name=f"{weight.name}{VALUES}", shape=ir.Shape([inputs, outputs]), type=values),
        ir.Value(name=f"{weight.name}{SCALE}", shape=ir.Shape(blocks), type=weight.type),
    ]
    if not grid.symmetric:
        made.append(ir.Value(name=f"{weight.name}{ZERO_POINT}", shape=ir.Shape(blocks), type=values))
    return made


def _check_linear(name: str, node: ir.Node, index: int) -> None:
    if node.op_type != "Gemm" or index != 1 or node.attributes.get_int("transB", 0) != 1:
        raise ExportError(f"weight {name} is used by a {node.op_type} and cannot be quantized; please report it")


def _dequantize(node: ir.Node, weight: ir.Value, given: list[ir.Value], grid: Grid) -> None:
    along = {"axis": 0, "block_size": grid.block} if grid.block else {"axis": 1}
    made = ir.node("DequantizeLinear", given, along, name=f"{node.name}/dequantize")
    output = made.outputs[0]
    output.name, output.shape, output.type = f"{node.name}/weight", given[0].shape, weight.type
    node.prepend(made)
    node.replace_input_with(1, output)
    del node.attributes["transB"]
