"""Any ONNX file is described: what it takes, computes and carries, without its weights being read."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import onnx
import pytest
from onnx import TensorProto, helper

from restore_export.errors import FolderError
from restore_export.inspection.inspect import inspect
from restore_export.inspection.onnx_file import OnnxInspection
from restore_export.inspection.operators import MOST_VALUES
from restore_export.inspection.result import Total, Value

OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid("acme", 3)]


def value(name: str, kind: int = TensorProto.FLOAT, shape: Any = ("B", 3)) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def zeros(name: str, kind: int, shape: list[int], size: int) -> onnx.TensorProto:
    return helper.make_tensor(name, kind, shape, b"\0" * size, raw=True)


def function(name: str, *nodes: onnx.NodeProto) -> onnx.FunctionProto:
    return helper.make_function("acme", name, ["x"], ["y"], list(nodes), OPSETS)


def save(path: Path, graph: onnx.GraphProto, *functions: onnx.FunctionProto) -> Path:
    model = helper.make_model(graph, functions=functions, opset_imports=OPSETS, producer_name="by hand", ir_version=9)
    path.write_bytes(model.SerializeToString())
    return path


def look(path: Path) -> OnnxInspection:
    found = inspect(path)
    assert isinstance(found, OnnxInspection)
    assert json.loads(json.dumps(found.to_json(), allow_nan=False))["kind"] == "onnx"
    return found


@pytest.fixture
def looping(tmp_path: Path) -> Path:
    """A Loop with an operator of another vendor in its body, and a function with a body."""
    body = helper.make_graph(
        [helper.make_node("Vendor", ["in"], ["out"], domain="acme", alpha=float("inf"), axes=[0, 1])],
        "body",
        [value("i", TensorProto.INT64, []), value("keep", TensorProto.BOOL, []), value("in")],
        [value("keep", TensorProto.BOOL, []), value("out")],
        [zeros("in_body", TensorProto.INT4, [3], 2)],
    )
    nodes = [
        helper.make_node("Loop", ["n", "go", "x"], ["looped"], body=body),
        helper.make_node("Bodied", ["looped"], ["y"], domain="acme", mode="a"),
        helper.make_node("Bodied", ["looped"], ["z"], domain="acme", mode="b"),
    ]
    inputs = [value("n", TensorProto.INT64, []), value("go", TensorProto.BOOL, []), value("x"), value("w")]
    outputs = [value("y", shape=("B", None, 3)), value("z", shape=None)]
    graph = helper.make_graph(nodes, "main", inputs, outputs, [zeros("w", TensorProto.FLOAT16, [2, 3], 12)])
    held = helper.make_node("Constant", [], ["c"], value=zeros("c", TensorProto.FLOAT, [4], 16))
    bodied = function("Bodied", held, helper.make_node("Identity", ["x"], ["y"]))
    return save(tmp_path / "looping.onnx", graph, bodied)


def test_header_inputs_and_outputs_are_as_written(looping: Path) -> None:
    found = look(looping)
    assert (found.ir_version, found.producer, found.opsets) == (9, "by hand", {"ai.onnx": 17, "acme": 3})
    # A weight that is among the inputs, as before IR 4, need not be fed.
    assert [each.name for each in found.inputs] == ["n", "go", "x"]
    assert found.inputs[2] == Value("x", "float32", ("B", 3))
    assert [each.shape for each in found.outputs] == [("B", None, 3), None]


def test_operators_are_counted_by_place(looping: Path) -> None:
    operators = look(looping).operators
    assert operators.graph == {"acme::Bodied": 2, "Loop": 1}
    assert operators.subgraphs == {"acme::Vendor": 1}
    assert operators.functions == {"Constant": 1, "Identity": 1}


def test_custom_operators_say_what_they_need(looping: Path) -> None:
    vendor, bodied = sorted(look(looping).custom_ops, key=lambda op: op.has_body)
    assert (vendor.name, vendor.count, vendor.has_body, vendor.portable) == ("Vendor", 1, False, False)
    assert vendor.attributes == {"alpha": ["inf"], "axes": [[0, 1]]}
    assert (bodied.name, bodied.count, bodied.has_body, bodied.portable) == ("Bodied", 2, True, True)
    assert bodied.attributes == {"mode": ["a", "b"]}


def test_a_body_that_needs_a_custom_kernel_or_itself_is_not_portable(tmp_path: Path) -> None:
    def call(name: str) -> onnx.NodeProto:
        return helper.make_node(name, ["x"], ["y"], domain="acme")

    functions = [function("Outer", call("Inner")), function("Inner", call("Kernel")), function("Round", call("Round"))]
    graph = helper.make_graph([call("Outer"), call("Round")], "main", [value("x")], [value("y")])
    found = {op.name: op for op in look(save(tmp_path / "nested.onnx", graph, *functions)).custom_ops}
    assert {name for name, op in found.items() if op.has_body} == {"Outer", "Inner", "Round"}
    assert not any(op.portable for op in found.values())


def test_weights_are_those_of_subgraphs_too_and_constants_apart(looping: Path) -> None:
    weights = look(looping).weights
    assert weights.total == Total(2, 9, 14)
    assert weights.dtypes == {"float16": Total(1, 6, 12), "int4": Total(1, 3, 2)}
    assert weights.constants == Total(1, 4, 16)
    assert [tensor.name for tensor in weights.largest(1)] == ["w"]


def test_exported_graphs_are_described_whole(built: Path) -> None:
    vision = look(built / "onnx" / "vision_encoder.onnx")
    assert [each.name for each in vision.outputs] == ["image_features", "sizes", "positions", "assignment"]
    assert [(op.domain, op.name, op.portable) for op in vision.custom_ops] == [("restore", "AnchorMerge", True)]
    assert {store.file for store in vision.weights.stores} == {None, "model.safetensors"}
    assert vision.problems == ()
    decoder = look(built / "onnx" / "decoder_model_merged.onnx")
    assert Value("past_key_values.1.key", "float32", ("batch_size", 4, "past_sequence_length", 12)) in decoder.inputs
    assert sum(decoder.operators.graph.values()) > 20


@pytest.mark.parametrize(
    "content", [b"", b"plain text, no model\n", b"\x08\x0a", b"\x3a\xff", b"\x08\x0a\x12\x02\xff\xfe"]
)
def test_garbage_is_one_line(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "garbage.onnx"
    path.write_bytes(content)
    with pytest.raises(FolderError, match=r"garbage.onnx is (empty|not an ONNX file)") as caught:
        inspect(path)
    assert "\n" not in str(caught.value)


def test_a_large_file_pointer_is_told_from_garbage(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    path.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n")
    with pytest.raises(FolderError, match="git lfs pull"):
        inspect(path)


def test_a_file_beyond_what_a_protocol_buffer_holds_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.onnx"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(FolderError, match="cannot be read"):
        inspect(path)


def test_strings_that_are_no_text_are_shown_all_the_same(tmp_path: Path) -> None:
    path = save(tmp_path / "model.onnx", helper.make_graph([], "XXXX", [value("NAME")], []))
    path.write_bytes(path.read_bytes().replace(b"NAME", b"N\xffM\xfe").replace(b"by hand", b"by h\xffnd"))
    found = look(path)
    assert (found.inputs[0].name, found.producer) == ("N�M�", "by h�nd")


def test_damaged_bytes_are_described_or_refused_but_never_a_traceback(looping: Path, tmp_path: Path) -> None:
    whole, path, luck = looping.read_bytes(), tmp_path / "damaged.onnx", random.Random(0)
    described = 0
    for _ in range(1500):
        data = bytearray(whole)
        for _ in range(luck.choice((1, 1, 2, 8))):
            data[luck.randrange(len(data))] = luck.randrange(256)
        path.write_bytes(data)
        try:
            look(path)
            described += 1
        except FolderError:
            continue
    assert 0 < described < 1500


def test_values_of_an_attribute_are_told_up_to_a_number(tmp_path: Path) -> None:
    nodes = [helper.make_node("Many", ["x"], [f"y{number}"], domain="acme", at=number) for number in range(1000)]
    graph = helper.make_graph(nodes, "main", [value("x")], [value("y0")])
    (many,) = look(save(tmp_path / "many.onnx", graph)).custom_ops
    assert (many.count, many.attributes) == (1000, {"at": list(range(MOST_VALUES))})
