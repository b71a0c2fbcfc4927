"""A parity check that cannot fail proves nothing: each of these faults must be found, and named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from sealing import reseal

import restore_export
from restore_export.compare.report import ParityReport
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE

pytestmark = pytest.mark.slow


def edit(folder: Path, file: str, change: Callable[[onnx.ModelProto], None]) -> None:
    path = folder / "onnx" / file
    model = onnx.load(path)
    change(model)
    onnx.save(model, path, save_as_external_data=True, location=f"{file}.changed")


def change_weight(part: str, factor: float) -> Callable[[onnx.ModelProto], None]:
    def change(model: onnx.ModelProto) -> None:
        tensor = next(each for each in model.graph.initializer if part in each.name)
        values = numpy_helper.to_array(tensor).copy()
        values.flat[3] = values.flat[3] * factor + (factor - 1)
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))

    return change


def drop_bias_of_last_layer(model: onnx.ModelProto) -> None:
    """The last layer gets the mask alone: 0 where the bias lets a query see a key."""
    graph = model.graph
    attention = [node for node in graph.node if node.op_type == "Attention"][-1]
    bias = attention.input[3]
    graph.initializer.extend(
        [
            helper.make_tensor("t_low", TensorProto.FLOAT, [], [-1e9]),
            helper.make_tensor("t_zero", TensorProto.FLOAT, [], [0.0]),
        ]
    )
    nodes = [
        helper.make_node("Greater", [bias, "t_low"], ["t_seen"]),
        helper.make_node("Where", ["t_seen", "t_zero", bias], ["t_mask"]),
    ]
    place = list(graph.node).index(attention)
    for offset, node in enumerate(nodes):
        graph.node.insert(place + offset, node)
    attention.input[3] = "t_mask"


def shift_positions(model: onnx.ModelProto) -> None:
    graph = model.graph
    maker = next(node for node in graph.node if "positions" in node.output)
    maker.output[list(maker.output).index("positions")] = "t_positions"
    graph.initializer.append(helper.make_tensor("t_one", TensorProto.INT64, [], [1]))
    graph.node.append(helper.make_node("Add", ["t_positions", "t_one"], ["positions"]))


def claim(folder: Path, part: str, **settings: str) -> None:
    path = folder / "restore.json"
    data = json.loads(path.read_text())
    data[part] |= settings
    path.write_text(json.dumps(data))


def failed(folder: Path) -> ParityReport:
    reseal(folder)
    report = restore_export.parity(folder)
    assert report.verdict == "failed"
    assert json.loads((folder / "parity" / "report.json").read_text())["verdict"] == "failed"
    assert report.first_failure is not None
    assert report.worst is not None
    return report


def test_untouched_folder_passes(copied: Path) -> None:
    assert restore_export.parity(copied).verdict == "passed"


@pytest.mark.parametrize(
    ("file", "part", "first"),
    [
        (VISION_FILE, "layers.1.mlp.fc1.weight", "vision_features"),
        (VISION_FILE, "linear_2.weight", "visual_tokens"),
        (DECODER_FILE, "layers.1.mlp.down_proj", "prefill_logits"),
        (DECODER_FILE, "lm_head.weight", "prefill_logits"),
    ],
)
def test_a_changed_weight(copied: Path, file: str, part: str, first: str) -> None:
    edit(copied, file, change_weight(part, 1.5))
    assert str(failed(copied).first_failure).startswith(first)


def test_a_weight_that_is_not_a_number(copied: Path) -> None:
    edit(copied, DECODER_FILE, change_weight("lm_head.weight", np.nan))
    report = failed(copied)
    tensor = next(each for each in report.cases[0].tensors if each.name == "prefill_logits")
    assert "NaN" in tensor.why


def test_no_bias_in_one_layer(copied: Path) -> None:
    edit(copied, DECODER_FILE, drop_bias_of_last_layer)
    assert str(failed(copied).first_failure).startswith("prefill_logits")


def test_positions_shifted_by_one(copied: Path) -> None:
    edit(copied, VISION_FILE, shift_positions)
    assert str(failed(copied).first_failure).startswith("positions")


def test_the_other_rival_rule(copied: Path) -> None:
    claim(copied, "reduction", rivals="paper")
    report = failed(copied)
    assert str(report.first_failure).startswith("assignment")
    reasons = [tensor.why for case in report.cases for tensor in case.tensors if tensor.name == "assignment"]
    assert any("beyond what near-ties explain" in reason for reason in reasons)


def test_the_distance_term_in_decode_too(copied: Path) -> None:
    claim(copied, "calibration", distance="always")
    assert str(failed(copied).first_failure).startswith("decode_logits")


def test_own_sizes_in_the_first_layer(copied: Path) -> None:
    claim(copied, "calibration", first_layer_size="own")
    assert str(failed(copied).first_failure).startswith("prefill_logits")
