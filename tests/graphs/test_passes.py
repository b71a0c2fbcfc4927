"""Graph passes, each alone."""

from __future__ import annotations

import onnx_ir as ir
import pytest
import torch
from onnx_ir.passes import common
from torch import Tensor, nn

from restore_export.calibration.repeat import repeat
from restore_export.errors import ExportError
from restore_export.graphs import ops
from restore_export.graphs.passes.loops import CountLoops
from restore_export.graphs.passes.marks import NameMarkedValues
from restore_export.graphs.trace import TracedInput, trace

INPUT = TracedInput("x", torch.zeros(2, 4), {0: "batch_size"})


class Doubling(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return repeat(3, lambda value: (value * 2,), (x,))[0]


class Marked(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return ops.mark(x * 2, "doubled") + 1


class Broken(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x if float(x.sum()) > 0 else -x


def traced(module: nn.Module) -> ir.Model:
    model = trace(module, [INPUT], ["y"], ops.TRANSLATIONS)
    common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0)(model)
    return model


def test_a_counted_loop_gets_its_trip_count() -> None:
    model = traced(Doubling())
    assert CountLoops()(model).modified
    (loop,) = [node for node in model.graph if node.op_type == "Loop"]
    assert loop.inputs[0] is not None
    assert int(loop.inputs[0].const_value.numpy()) == 3  # type: ignore[union-attr]
    assert not CountLoops()(model).modified


def test_a_mark_names_its_value_and_goes() -> None:
    model = traced(Marked())
    assert NameMarkedValues()(model).modified
    assert [node.op_type for node in model.graph if node.op_type in {"Mark", "Identity"}] == []
    assert any(value.name == "doubled" for node in model.graph for value in node.outputs)


def test_dimensions_are_called_what_the_contract_calls_them() -> None:
    model = traced(Marked())
    assert str(model.graph.outputs[0].shape[0]) == "batch_size"  # type: ignore[index]


def test_a_module_that_cannot_be_traced_is_one_error() -> None:
    with pytest.raises(ExportError, match="tracing Broken failed"):
        trace(Broken(), [INPUT], ["y"], {})
