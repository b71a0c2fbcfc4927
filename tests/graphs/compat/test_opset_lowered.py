"""What stays in a graph is in opset 20 with its dtypes, or is cast, or is refused by name."""

from __future__ import annotations

import numpy as np
import onnx
import onnx_ir as ir
import pytest
from onepass import single
from onnx import TensorProto, helper

from restore_export.errors import ExportError
from restore_export.graphs.compat.opset import LowerOpset, require_types
from restore_export.graphs.compat.widening import WidenTypes


def convolution(kind: int) -> onnx.ModelProto:
    node = helper.make_node("Conv", ["x", "w"], ["y"], name="patches", kernel_shape=[2, 2], strides=[2, 2])
    inputs = [
        helper.make_tensor_value_info(name, kind, shape) for name, shape in (("x", ["b", 3, 4, 4]), ("w", [5, 3, 2, 2]))
    ]
    graph = helper.make_graph([node], "one", inputs, [helper.make_tensor_value_info("y", kind, ["b", 5, 2, 2])])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)], ir_version=10)


def test_a_bfloat16_convolution_is_computed_in_float32() -> None:
    held, widen = ir.from_proto(convolution(TensorProto.BFLOAT16)), WidenTypes()
    assert widen(held).modified
    assert widen.widened == {"Conv": 1}
    assert not widen(held).modified
    LowerOpset()(held)
    lowered = ir.to_proto(held)
    onnx.checker.check_model(lowered, full_check=True)
    require_types(lowered)
    assert [node.op_type for node in lowered.graph.node] == ["Cast", "Cast", "Conv", "Cast"]
    assert lowered.graph.output[0].name == "y"
    assert lowered.graph.output[0].type.tensor_type.elem_type == TensorProto.BFLOAT16


@pytest.mark.parametrize("kind", [TensorProto.FLOAT, TensorProto.FLOAT16])
def test_a_dtype_that_is_known_is_left_alone(kind: int) -> None:
    assert not WidenTypes()(ir.from_proto(convolution(kind))).modified


def test_a_dtype_that_is_not_known_is_refused() -> None:
    held = ir.from_proto(convolution(TensorProto.BFLOAT16))
    LowerOpset()(held)
    with pytest.raises(ExportError, match=r"no form in opset 20: .*op_type:Conv, node name: patches.*bfloat16"):
        require_types(ir.to_proto(held))


def test_a_newer_operator_is_refused_by_name() -> None:
    feeds = {"x": np.zeros((2, 3, 4), np.float32), "w": np.zeros(4, np.float32)}
    held = ir.from_proto(single("RMSNormalization", feeds, 3))
    with pytest.raises(ExportError, match=r"operator RMSNormalization \(it\) with the definition of opset 23"):
        LowerOpset()(held)


def test_an_operator_that_got_attributes_is_refused_by_name() -> None:
    """GroupNormalization of opset 21 reads its scale otherwise than that of opset 18."""
    feeds = {name: np.zeros(shape, np.float32) for name, shape in (("x", (1, 4, 2)), ("s", (4,)), ("b", (4,)))}
    held = ir.from_proto(single("GroupNormalization", feeds, 3, num_groups=2))
    with pytest.raises(ExportError, match=r"operator GroupNormalization \(it\) with what opset 23 changed"):
        LowerOpset()(held)


def test_a_newer_operator_in_a_function_is_refused_too() -> None:
    body = helper.make_function(
        "restore", "F", ["x", "w"], ["y"], [helper.make_node("RMSNormalization", ["x", "w"], ["y"], name="inside")],
        [helper.make_opsetid("", 23)],
    )  # fmt: skip
    infos = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [3]) for name in ("x", "w", "y")]
    graph = helper.make_graph(
        [helper.make_node("F", ["x", "w"], ["y"], domain="restore")], "one", infos[:2], infos[2:]
    )  # fmt: skip
    imports = [helper.make_opsetid("", 23), helper.make_opsetid("restore", 1)]
    held = ir.from_proto(helper.make_model(graph, functions=[body], opset_imports=imports, ir_version=10))
    with pytest.raises(ExportError, match=r"operator RMSNormalization \(inside\)"):
        LowerOpset()(held)
