"""bfloat16 graphs run in float32 with the very values of their weights."""

from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from restore_export.compare.opening import Closed
from restore_export.errors import FolderError

WEIGHT = np.float32([[1.5, -2.25], [0.1, 3.0]]).astype(ml_dtypes.bfloat16)


def write(folder: Path, location: str = "weights.safetensors") -> Path:
    """y = cast(x)·w + one, where w lies behind 16 other bytes; everything bfloat16 but x."""
    (folder / "weights.safetensors").write_bytes(bytes(16) + WEIGHT.tobytes())
    weight = onnx.TensorProto(name="w", data_type=TensorProto.BFLOAT16, dims=WEIGHT.shape)
    weight.data_location = TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", "16"), ("length", str(WEIGHT.nbytes))):
        weight.external_data.add(key=key, value=value)
    one = numpy_helper.from_array(np.ones(1, ml_dtypes.bfloat16), "one")
    nodes = [
        helper.make_node("Cast", ["x"], ["half"], to=TensorProto.BFLOAT16),
        helper.make_node("MatMul", ["half", "w"], ["product"]),
        helper.make_node("Add", ["product", "one"], ["y"]),
    ]
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 2])
    made = helper.make_tensor_value_info("y", TensorProto.BFLOAT16, ["n", 2])
    graph = helper.make_graph(nodes, "g", [given], [made], [weight, one])
    path = folder / "g.onnx"
    path.write_bytes(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)], ir_version=10).SerializeToString()
    )
    return path


def test_the_weights_are_those_of_the_file(tmp_path: Path) -> None:
    session = Closed(write(tmp_path))
    x = np.float32([[1, 2], [3, 4]])
    made = session.run({"x": x})["y"]
    assert made.dtype == np.float32
    assert np.array_equal(made, x @ WEIGHT.astype(np.float32) + 1)
    assert list(session.inputs) == ["x"]


def test_weights_outside_of_the_folder_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "../weights.safetensors")
    with pytest.raises(FolderError, match="names weights outside of it"):
        Closed(path).run({"x": np.zeros((1, 2), np.float32)})
