"""Floating point operations against numbers worked out by hand."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from restore_export.benching.flops import count_flops

FLOAT = TensorProto.FLOAT


def model(nodes: list[onnx.NodeProto], inputs: dict[str, list], outputs: list[str], **weights) -> onnx.ModelProto:  # type: ignore[no-untyped-def, type-arg]
    graph = helper.make_graph(
        nodes, "small",
        [helper.make_tensor_value_info(name, FLOAT, shape) for name, shape in inputs.items()],
        [helper.make_tensor_value_info(name, FLOAT, None) for name in outputs],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in weights.items()],
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)])


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


def test_a_gemm_is_two_for_each_weight_and_row() -> None:
    nodes = [
        helper.make_node("Gemm", ["x", "one"], ["y"], transB=1),
        helper.make_node("Gemm", ["y", "other"], ["z"]),
    ]
    made = model(nodes, {"x": ["rows", 4]}, ["z"], one=zeros(5, 4), other=zeros(5, 3))
    assert count_flops(made, {"rows": 7}).total == 2 * 7 * 4 * 5 + 2 * 7 * 5 * 3


def test_a_quantized_weight_counts_as_the_matrix_that_it_stands_for() -> None:
    nodes = [
        helper.make_node("DequantizeLinear", ["integers", "scale"], ["weight"], axis=0, block_size=2),
        helper.make_node("Gemm", ["x", "weight"], ["y"]),
    ]
    made = model(nodes, {"x": ["rows", 4]}, ["y"], integers=np.zeros((4, 5), np.int8), scale=zeros(2, 5))
    assert count_flops(made, {"rows": 3}).total == 2 * 3 * 4 * 5


def test_a_convolution_takes_a_filter_for_each_result() -> None:
    made = model([helper.make_node("Conv", ["x", "w"], ["y"], strides=[2, 2])], {"x": ["b", 3, 8, 8]}, ["y"],
                 w=zeros(5, 3, 2, 2))  # fmt: skip
    assert count_flops(made, {"b": 2}).total == 2 * (2 * 5 * 4 * 4) * (3 * 2 * 2)


@pytest.mark.parametrize("kv_heads", [4, 2])
def test_attention_is_queries_by_keys_and_weights_by_values(kv_heads: int) -> None:
    node = helper.make_node("Attention", ["q", "k", "v"], ["y"])
    cache = [1, kv_heads, "past + new", 8]
    made = model([node], {"q": [1, 4, "new", 8], "k": cache, "v": cache}, ["y"])
    assert count_flops(made, {"new": 3, "past": 5}).total == 2 * (2 * 4 * 3 * 8 * 8)


def test_what_is_in_a_loop_counts_for_every_trip() -> None:
    inner = helper.make_graph(
        [helper.make_node("MatMul", ["a", "w"], ["b"]), helper.make_node("Identity", ["go"], ["on"])], "body",
        [helper.make_tensor_value_info("i", TensorProto.INT64, []),
         helper.make_tensor_value_info("go", TensorProto.BOOL, []), helper.make_tensor_value_info("a", FLOAT, [3, 4])],
        [helper.make_tensor_value_info("on", TensorProto.BOOL, []), helper.make_tensor_value_info("b", FLOAT, [3, 4])],
    )  # fmt: skip
    loop = helper.make_node("Loop", ["trips", "", "x"], ["y"], name="loop", body=inner)
    made = model([loop], {"x": [3, 4]}, ["y"], trips=np.array(6), w=zeros(4, 4))
    assert count_flops(made, {}).total == 6 * (2 * 3 * 4 * 4)
    made.graph.node[0].input[0] = ""
    assert count_flops(made, {}).left_out == ("loop",)


def test_nodes_of_unknown_shape_are_named_and_dimensions_of_unknown_name_refused() -> None:
    nodes = [
        helper.make_node("NonZero", ["x"], ["where"]),
        helper.make_node("Cast", ["where"], ["floats"], to=FLOAT),
        helper.make_node("MatMul", ["w", "floats"], ["y"], name="unknown"),
    ]
    made = model(nodes, {"x": ["rows", 4]}, ["y"], w=zeros(3, 2))
    assert count_flops(made, {"rows": 2}) == type(count_flops(made, {"rows": 2}))(0, ("unknown",))
    with pytest.raises(ValueError, match="rows"):
        count_flops(made, {"columns": 2})
