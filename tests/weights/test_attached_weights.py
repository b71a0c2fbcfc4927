"""A graph whose weights lie in safetensors files runs, and what is checked of it needs no weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnx_ir as ir
import pytest
import torch
from files import checkpoint, numbers, planned, stored

from restore_export.checked_graph import check_graph
from restore_export.errors import CheckpointError, ExportError
from restore_export.graphs.weights import attach_weights, save
from restore_export.inspection.onnx_file import inspect_onnx
from restore_export.runtime.session import Session
from restore_export.weights.plan import WeightPlan

SHAPES = {"x": (3, 5), "y": (7,)}


def graph(plan: WeightPlan, file: Path, shapes: dict[str, tuple[int, ...]] = SHAPES) -> Path:
    """A graph that gives its two parameters, cast to float32."""
    half = ir.TensorType(ir.DataType.FLOAT16)
    parameters = [ir.Value(name=name, shape=ir.Shape(shape), type=half) for name, shape in shapes.items()]
    nodes = [ir.node("Cast", [each], {"to": 1}) for each in parameters]
    for node, name in zip(nodes, shapes, strict=True):
        output = node.outputs[0]
        output.name, output.dtype, output.shape = f"{name}_out", ir.DataType.FLOAT, ir.Shape(shapes[name])
    made = ir.Graph([], [node.outputs[0] for node in nodes], nodes=nodes, opset_imports={"": 23}, name="given")
    attach_weights(made, parameters, plan.places.__getitem__)
    save(ir.Model(made, ir_version=10), file)
    return file


@pytest.mark.parametrize("mode", ["copy", "link", "pack"])
@pytest.mark.parametrize("dtype", [torch.float16, torch.float32])
def test_onnx_runtime_reads_the_weights_at_their_places(tmp_path: Path, mode: str, dtype: torch.dtype) -> None:
    tensors = {name: numbers(*shape, dtype=dtype) for name, shape in SHAPES.items()}
    plan = planned(checkpoint(tmp_path / "in", {"a.safetensors": tensors}), mode=mode)
    stored(plan, tmp_path / "out")
    file = graph(plan, tmp_path / "out" / "given.onnx")
    check_graph(file, plan.sizes)
    check_graph(file)
    assert sorted(path.name for path in file.parent.iterdir()) == ["a.safetensors", "given.onnx"]
    found = Session(file).run({})
    for name, tensor in tensors.items():
        assert np.array_equal(found[f"{name}_out"], tensor.half().float().numpy())
    assert inspect_onnx(file).problems == ()
    assert inspect_onnx(file).weights.stores[0].file == "a.safetensors"


def test_a_graph_is_checked_before_its_weights_are_there(tmp_path: Path) -> None:
    tensors = {name: numbers(*shape) for name, shape in SHAPES.items()}
    plan = planned(checkpoint(tmp_path / "in", {"a.safetensors": tensors}))
    file = graph(plan, tmp_path / "given.onnx")
    check_graph(file, plan.sizes)
    with pytest.raises(ExportError, match=r"given\.onnx does not pass onnx\.checker"):
        check_graph(file, {})


def test_the_same_plan_makes_the_same_graph(tmp_path: Path) -> None:
    tensors = {name: numbers(*shape) for name, shape in SHAPES.items()}
    plan = planned(checkpoint(tmp_path / "in", {"a.safetensors": tensors}))
    assert graph(plan, tmp_path / "a.onnx").read_bytes() == graph(plan, tmp_path / "b.onnx").read_bytes()
    model = onnx.load(tmp_path / "a.onnx", load_external_data=False)
    assert {
        entry.value for each in model.graph.initializer for entry in each.external_data if entry.key == "location"
    } == {"a.safetensors"}


def test_a_shape_that_does_not_fit_is_told(tmp_path: Path) -> None:
    plan = planned(checkpoint(tmp_path / "in", {"a.safetensors": {"x": numbers(3, 5), "y": numbers(8)}}))
    with pytest.raises(CheckpointError, match=r"tensor y has shape \[8\], but config\.json asks for \[7\]"):
        graph(plan, tmp_path / "given.onnx")
