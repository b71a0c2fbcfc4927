"""What the exported files are: names, operators, functions, shapes; and what the decoder promises."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import onnx
import pytest

from restore_export.folder import open_folder
from restore_export.graphs.contract import DECODER_FILE, FILES, VISION_FILE, decoder_inputs, decoder_outputs
from restore_export.runtime.model import DecoderState, ExportedModel

# What TensorRT does not take (and ONNX Runtime would): scatter reductions and outputs of unknown size.
FORBIDDEN = {"NonZero", "Compress", "Unique", "OneHot", "ScatterND", "ScatterElements"}


def load(built: Path, file: str) -> onnx.ModelProto:
    return onnx.load(built / "onnx" / file, load_external_data=False)


def every_node(model: onnx.ModelProto) -> list[onnx.NodeProto]:
    found = []
    open_lists = [model.graph.node, *(function.node for function in model.functions)]
    while open_lists:
        for node in open_lists.pop():
            found.append(node)
            open_lists += [attribute.g.node for attribute in node.attribute if attribute.HasField("g")]
    return found


@pytest.mark.parametrize("file", FILES)
def test_full_check_passes_and_every_value_has_a_shape(built: Path, file: str) -> None:
    onnx.checker.check_model(str(built / "onnx" / file), full_check=True)
    model = load(built, file)
    known = {
        info.name for info in [*model.graph.value_info, *model.graph.output] if info.type.tensor_type.HasField("shape")
    }
    made = {name for node in model.graph.node for name in node.output if name}
    assert made <= known
    assert {each.version for each in model.opset_import if each.domain == ""} == {23}


@pytest.mark.parametrize("file", FILES)
def test_only_operators_that_tensorrt_takes(built: Path, file: str) -> None:
    assert not {node.op_type for node in every_node(load(built, file))} & FORBIDDEN


def test_decoder_has_the_contracts_names_and_dimensions(built: Path) -> None:
    folder, model = open_folder(built), load(built, DECODER_FILE)
    assert [each.name for each in model.graph.input] == decoder_inputs(folder.layers, folder.calibration)
    assert [each.name for each in model.graph.output] == decoder_outputs(folder.layers, folder.calibration)
    dims = {
        each.name: [d.dim_param or d.dim_value for d in each.type.tensor_type.shape.dim] for each in model.graph.input
    }
    assert dims["inputs_embeds"] == ["batch_size", "sequence_length", 48]
    assert dims["attention_mask"] == ["batch_size", "past_sequence_length + sequence_length"]
    assert dims["past_key_values.1.value"] == ["batch_size", 4, "past_sequence_length", 12]
    assert dims["is_prefill"] == []
    shapes = {
        each.name: [d.dim_param or d.dim_value for d in each.type.tensor_type.shape.dim] for each in model.graph.output
    }
    assert shapes["logits"] == ["batch_size", 1, 64]
    assert shapes["present.0.key"] == ["batch_size", 4, "past_sequence_length + sequence_length", 12]


def test_anchor_merge_is_a_node_of_the_main_graph_with_its_body(built: Path) -> None:
    model = load(built, VISION_FILE)
    (node,) = [each for each in model.graph.node if each.domain == "restore"]
    attributes = {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
    assert node.op_type == "AnchorMerge"
    assert attributes["plugin_namespace"] == b"restore"
    assert attributes["plugin_version"] == b"1"
    assert attributes["count"] == 6
    (body,) = model.functions
    assert (body.domain, body.name) == ("restore", "AnchorMerge")
    assert {each.domain for each in body.node} == {""}
    assert {"plugin_namespace", "plugin_version"} <= {each.name for each in body.attribute_proto} | set(body.attribute)


def test_bias_is_computed_once_and_attention_is_fused(built: Path) -> None:
    model = load(built, DECODER_FILE)
    assert [each.op_type for each in model.graph.node if each.domain == "restore"] == ["CalibrationBias"]
    attention = [each for each in model.graph.node if each.op_type == "Attention"]
    assert len(attention) == 2
    assert attention[0].input[3] != attention[1].input[3], "the first layer's bias differs"
    assert not any(each.op_type == "Softmax" for each in model.graph.node)


def test_loops_have_a_trip_count(built: Path) -> None:
    loops = [node for node in every_node(load(built, VISION_FILE)) if node.op_type == "Loop"]
    assert loops
    assert all(node.input[0] for node in loops)


def test_layers_behind_the_feature_layer_are_not_in_the_graph(built: Path) -> None:
    names = {each.name for each in load(built, VISION_FILE).graph.initializer}
    assert any("layers.1." in name for name in names)
    assert not any("layers.2." in name for name in names)


@pytest.mark.parametrize("file", FILES)
def test_nothing_of_the_machine_is_in_the_file(built: Path, file: str) -> None:
    content = (built / "onnx" / file).read_bytes()
    assert b"site-packages" not in content
    assert b".py" not in content.replace(b".python", b"")


@pytest.fixture(scope="module")
def model(built: Path) -> ExportedModel:
    return ExportedModel(open_folder(built))


def prompt_feeds(model: ExportedModel) -> tuple[dict[str, np.ndarray], np.ndarray]:
    rng = np.random.default_rng(0)
    length = 14
    positions = np.sort(rng.choice(40, length, replace=False))[None]
    sizes = np.where(np.arange(length) % 3 == 1, rng.integers(1, 9, length), 0)[None]
    embeds = rng.normal(size=(1, length, 48)).astype(np.float32)
    return {"embeds": embeds, "positions": positions.astype(np.float64), "sizes": sizes}, np.ones((1, length), np.int64)


def step(model: ExportedModel, state: DecoderState, feeds: dict[str, np.ndarray], start: int, end: int) -> np.ndarray:
    part = {name: value[:, start:end] for name, value in feeds.items()}
    mask = np.ones((1, end - start), np.int64)
    return model._step(state, part["embeds"], mask, part["positions"], part["sizes"], is_prefill=True)


@pytest.mark.parametrize("cuts", [(0, 14), (0, 6, 14), (0, 1, 2, 13, 14)])
def test_chunked_prefill_gives_the_same_logits(model: ExportedModel, cuts: tuple[int, ...]) -> None:
    feeds, mask = prompt_feeds(model)
    whole = DecoderState(model._empty_past(1), mask[:, :0], np.zeros((1, 1)))
    expected = step(model, whole, feeds, 0, 14)
    state = DecoderState(model._empty_past(1), mask[:, :0], np.zeros((1, 1)))
    logits = [step(model, state, feeds, *pair) for pair in itertools.pairwise(cuts)][-1]
    assert np.abs(logits - expected).max() < 2e-5


def test_prefill_flag_decides_the_distance_term(model: ExportedModel) -> None:
    feeds, mask = prompt_feeds(model)
    made = []
    for flag in (True, False):
        state = DecoderState(model._empty_past(1), mask[:, :0], np.zeros((1, 1)))
        made.append(model._step(state, feeds["embeds"], mask, feeds["positions"], feeds["sizes"], is_prefill=flag))
    assert np.abs(made[0] - made[1]).max() > 1e-3


def test_left_padding_does_not_change_a_row(model: ExportedModel) -> None:
    feeds, mask = prompt_feeds(model)
    state = DecoderState(model._empty_past(1), mask[:, :0], np.zeros((1, 1)))
    expected = step(model, state, feeds, 0, 14)
    padded = {name: np.concatenate([np.zeros_like(value[:, :3]), value], axis=1) for name, value in feeds.items()}
    padded_mask = np.concatenate([np.zeros((1, 3), np.int64), mask], axis=1)
    state = DecoderState(model._empty_past(1), mask[:, :0], np.zeros((1, 1)))
    logits = model._step(state, padded["embeds"], padded_mask, padded["positions"], padded["sizes"], is_prefill=True)
    assert np.abs(logits - expected).max() < 2e-5
