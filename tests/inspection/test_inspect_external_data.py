"""Weights in other files: where they lie is told, and what is wrong there is a problem of one line."""

from __future__ import annotations

import re
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from restore_export.inspection.inspect import inspect
from restore_export.inspection.onnx_file import OnnxInspection
from restore_export.inspection.stores import Store


def external(name: str, shape: list[int], **place: str) -> onnx.TensorProto:
    tensor = onnx.TensorProto(name=name, data_type=TensorProto.FLOAT, dims=shape)
    tensor.data_location = TensorProto.EXTERNAL
    for key, text in place.items():
        tensor.external_data.add(key=key, value=text)
    return tensor


def look(folder: Path, *tensors: onnx.TensorProto) -> OnnxInspection:
    graph = helper.make_graph([], "main", [], [], list(tensors))
    path = folder / "model.onnx"
    path.write_bytes(helper.make_model(graph).SerializeToString())
    found = inspect(path)
    assert isinstance(found, OnnxInspection)
    assert not any("\n" in problem for problem in found.problems)
    return found


def test_where_tensors_lie_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"\0" * 100)
    found = look(
        tmp_path,
        external("a", [2], location="data", offset="16", length="8"),
        external("b", [3], location="data", offset="64"),
        helper.make_tensor("c", TensorProto.FLOAT, [1], [0.0]),
    )
    assert found.problems == ()
    assert found.weights.stores == (Store("data", 2, 20, 16, 76, 100), Store(None, 1, 4, None, None, None))


def test_weights_of_any_size_are_not_read(tmp_path: Path) -> None:
    size = 100 << 30  # a hole: it takes no room on the disk, and minutes to read
    with (tmp_path / "data").open("wb") as file:
        file.truncate(size)
    found = look(tmp_path, external("a", [size // 4], location="data", offset="0", length=str(size)))
    assert (found.problems, found.weights.total.bytes) == ((), size)


PLACES: dict[str, tuple[list[int], dict[str, str], str]] = {
    "missing": ([1], {"location": "nowhere"}, "nowhere is missing, and 1 tensor lies there"),
    "a folder": ([1], {"location": "folder"}, "folder is not a file"),
    "too short": ([9], {"location": "data"}, r"data has 20 bytes, and 1 tensor lies beyond its end \(t ends at 36\)"),
    "offset beyond": ([1], {"location": "data", "offset": "20", "length": "4"}, "t ends at 24"),
    "another length": ([1], {"location": "data", "length": "8"}, "its shape needs 4 bytes, and length says 8"),
    "above": ([1], {"location": "../data"}, "../data is outside of the file's own folder"),
    "above on Windows": ([1], {"location": "x\\..\\..\\data"}, "is outside of"),
    "absolute": ([1], {"location": "/etc/passwd"}, "/etc/passwd is outside of"),
    "a drive": ([1], {"location": "C:\\data"}, "is outside of"),
    "no location": ([1], {"offset": "0"}, "no location says where"),
    "no text": ([1], {"location": "a\0b"}, "is outside of"),
    "too long a name": ([1], {"location": "a" * 5000}, "is missing"),
    "offset in words": ([1], {"location": "data", "offset": "-4"}, "offset is '-4', which is no number of bytes"),
    "negative dimension": ([-2], {"location": "data"}, "a dimension is negative"),
    "absurd shape": ([1 << 62] * 400, {"location": "data"}, "larger than any memory"),
}


@pytest.mark.parametrize("case", PLACES)
def test_a_bad_place_is_one_problem(case: str, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"\0" * 20)
    (tmp_path / "folder").mkdir()
    shape, place, message = PLACES[case]
    (problem,) = look(tmp_path, external("t", shape, **place)).problems
    assert re.search(message, problem), problem


def test_many_tensors_of_a_missing_file_are_one_problem(tmp_path: Path) -> None:
    found = look(tmp_path, *(external(f"t{number}", [1], location="gone") for number in range(50)))
    assert found.problems == ("external data gone is missing, and 50 tensors lie there; put it beside the ONNX file",)


def test_data_inside_that_does_not_fit_its_shape_is_a_problem(tmp_path: Path) -> None:
    short = helper.make_tensor("short", TensorProto.FLOAT, [2], b"\0" * 8, raw=True)
    short.raw_data = b"\0" * 5
    nothing = onnx.TensorProto(name="nothing", data_type=TensorProto.FLOAT, dims=[2])
    unknown = onnx.TensorProto(name="unknown", data_type=99, dims=[2])
    found = look(tmp_path, short, nothing, unknown)
    assert found.problems == (
        "tensor short: its shape needs 8 bytes, and the file holds 5",
        "tensor nothing: its shape needs 8 bytes, and the file holds none",
        "tensor unknown: dtype 99 is none that ONNX has",
    )


def test_data_of_a_constant_is_looked_at_too(tmp_path: Path) -> None:
    node = helper.make_node("Constant", [], ["c"], value=external("c", [1], location="gone"))
    path = tmp_path / "model.onnx"
    path.write_bytes(helper.make_model(helper.make_graph([node], "main", [], [])).SerializeToString())
    assert "gone is missing" in inspect(path).problems[0]
