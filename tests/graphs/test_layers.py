"""A layer that is traced once stands in every place of the graph, with the parameters of that place."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnx_ir as ir
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from restore_export.graphs import places
from restore_export.graphs.contract import DECODER_FILE, HIDDEN_STATES, VISION_FILE
from restore_export.graphs.passes.layers import fill_in_layers
from restore_export.graphs.passes.pipeline import complete, prepare, tidy
from restore_export.graphs.trace import Traceable, TracedInput, trace_together

WIDTH, LAYERS = 4, 3
ROWS = TracedInput("hidden", torch.zeros(6, WIDTH), {0: "rows"})
PAST = TracedInput("past", torch.zeros(6, 2), {0: "rows"})


class Frame(nn.Module):
    def forward(self, hidden: Tensor) -> Tensor:
        for index in range(LAYERS):
            hidden = places.layer(hidden, index)
        return hidden * 2


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(WIDTH, WIDTH)

    def forward(self, hidden: Tensor, past: Tensor) -> tuple[Tensor, Tensor]:
        changed = self.linear(hidden) + 0.5
        return changed, past + changed[:, :2]


def named(name: str, index: int) -> str:
    return {"result": f"state.{index + 1}", "past": f"past.{index}", "grown": f"present.{index}"}.get(
        name, f"layers.{index}.{name}"
    )


@pytest.fixture(scope="module")
def filled() -> ir.Model:
    parts = [Traceable(Frame(), [ROWS], ["y"]), Traceable(Layer(), [ROWS, PAST], ["result", "grown"])]
    frame, layer = trace_together(parts, places.TRANSLATIONS)
    prepare(frame, set())
    prepare(layer, {"linear.weight", "linear.bias"})
    fill_in_layers(frame, layer, named)
    tidy(frame)
    complete([frame])
    return frame


def test_every_place_has_its_own_parameters_inputs_and_outputs(filled: ir.Model) -> None:
    per_layer = [(f"past.{i}", f"layers.{i}.linear.weight", f"layers.{i}.linear.bias") for i in range(LAYERS)]
    assert [value.name for value in filled.graph.inputs] == ["hidden", *(name for names in per_layer for name in names)]
    assert [value.name for value in filled.graph.outputs] == ["y", "present.0", "present.1", "present.2"]
    assert not any(node.op_type == "Layer" for node in filled.graph)
    assert len({node.name for node in filled.graph}) == len(filled.graph)


def test_constants_of_the_layer_are_there_once(filled: ir.Model) -> None:
    constants = [value.const_value for value in filled.graph.initializers.values() if value.const_value is not None]
    seen = [(constant.dtype, tuple(constant.shape), constant.tobytes()) for constant in constants]
    assert len(seen) == len(set(seen))
    assert Counter(node.op_type for node in filled.graph) == {"Gemm": 3, "Add": 6, "Slice": 3, "Mul": 1}


def test_filled_graph_computes_what_the_layers_compute_one_after_the_other(filled: ir.Model, tmp_path: Path) -> None:
    ir.save(filled, tmp_path / "filled.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "filled.onnx"), providers=["CPUExecutionProvider"])
    generator = np.random.default_rng(0)
    feeds = {
        each.name: generator.standard_normal([5 if isinstance(d, str) else d for d in each.shape]).astype(np.float32)
        for each in session.get_inputs()
    }
    hidden, grown = feeds["hidden"], []
    for index in range(LAYERS):
        hidden = hidden @ feeds[f"layers.{index}.linear.weight"].T + feeds[f"layers.{index}.linear.bias"] + 0.5
        grown.append(feeds[f"past.{index}"] + hidden[:, :2])
    made = session.run(None, feeds)
    for ours, expected in zip(made, [hidden * 2, *grown], strict=True):
        assert np.allclose(ours, expected, atol=1e-5)


def nodes_of_layer(built: Path, file: str, index: int) -> list[onnx.NodeProto]:
    graph = onnx.load(built / "onnx" / file, load_external_data=False).graph
    return [node for node in graph.node if node.name.startswith(f"layers.{index}/")]


def test_a_decoder_layer_has_no_node_too_many(built: Path) -> None:
    # Two norms, seven linear layers, the two additions; three heads apart and one together; rotary, cache, gate.
    assert Counter(node.op_type for node in nodes_of_layer(built, DECODER_FILE, 1)) == {
        "RMSNormalization": 2, "Gemm": 7, "Add": 2, "Reshape": 4, "Transpose": 4, "RotaryEmbedding": 2, "Concat": 2,
        "Attention": 1, "Sigmoid": 1, "Mul": 2,
    }  # fmt: skip


def test_a_tower_layer_has_no_node_too_many(built: Path) -> None:
    assert Counter(node.op_type for node in nodes_of_layer(built, VISION_FILE, 0)) == {
        "LayerNormalization": 2, "Gemm": 6, "Add": 2, "Reshape": 4, "Transpose": 4, "Attention": 1, "Sigmoid": 1,
        "Mul": 2,
    }  # fmt: skip


def test_states_between_decoder_layers_have_the_contracts_names(built: Path) -> None:
    model = onnx.load(built / "onnx" / DECODER_FILE, load_external_data=False)
    shapes = {info.name: info.type.tensor_type.shape.dim for info in model.graph.value_info}
    for index in (1, 2):
        rows, width = shapes[HIDDEN_STATES.format(index)]
        assert (rows.dim_param, width.dim_value) == ("batch_size*sequence_length", 48)
