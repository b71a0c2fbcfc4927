"""What a build promises beyond parity."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

import restore_export
from restore_export.errors import CheckpointError, UsageError
from restore_export.json_text import json_text
from restore_export.recipe import make_recipe

Make = Callable[..., Path]


@pytest.mark.slow
def test_bf16_is_not_run_and_its_float32_twin_is_compared(make: Make, tmp_path: Path) -> None:
    result = restore_export.build(
        checkpoint=str(make(dtype=torch.bfloat16)), tokens=6, output=tmp_path / "out", targets=["onnx"]
    )
    assert result.recipe.dtype == "bf16"
    assert result.parity is not None
    assert result.parity.verdict == "not_run"
    assert result.parity.compared_dtype == "fp32"
    assert "compared instead and passed" in result.parity.reason
    model = onnx.load(tmp_path / "out" / "onnx" / "decoder_model_merged.onnx", load_external_data=False)
    assert model.graph.output[0].type.tensor_type.elem_type == onnx.TensorProto.BFLOAT16


def test_weights_that_overflow_are_named(make: Make, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = make()
    tensors = load_file(folder / "model.safetensors")
    tensors["language_model.model.norm.weight"][0] = 1e6
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(CheckpointError, match=r"norm\.weight overflows float16.*1e\+06.*bf16"):
        restore_export.build(checkpoint=str(folder), tokens=6, dtype="fp16", output=tmp_path / "out", parity=False)
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_all_logits_on_request(checkpoint: Path, tmp_path: Path) -> None:
    result = restore_export.build(
        checkpoint=str(checkpoint),
        tokens=6,
        all_logits=True,
        plain_mode=True,
        output=tmp_path / "out",
        targets=["onnx"],
    )
    assert result.parity is not None
    assert result.parity.verdict == "passed"
    model = onnx.load(tmp_path / "out" / "onnx" / "decoder_model_merged.onnx", load_external_data=False)
    assert model.graph.output[0].type.tensor_type.shape.dim[1].dim_param == "sequence_length"
    told = json.loads(json_text(result.to_json()))
    assert (told["recipe"]["all_logits"], told["parity"]["verdict"]) == (True, "passed")
    assert "token_sizes" not in {each.name for each in model.graph.input}


def test_restore_json_tells_how_to_feed_the_graphs(built: Path) -> None:
    data = json.loads((built / "restore.json").read_text())
    assert data["visual_tokens"] == {"total": 16, "reduced": 6}
    assert data["positions"] == {"layout": "retain", "rule": "median", "dtype": "int64"}
    assert data["decoder"]["state"] == ["position_ids", "token_sizes"]
    assert all((built / name).is_file() for name in data["files"].values())


def test_dtype_and_tokens_are_settled_by_the_model() -> None:
    settled = make_recipe(keep=0.11).settled(576, "fp16")
    assert (settled.reduction.tokens, settled.dtype) == (63, "fp16")
    assert make_recipe().settled(576, "fp16").reduction.tokens == 64
    assert not make_recipe(reducer="none").settled(576, "fp32").calibration.active


def test_settings_that_do_not_exist_are_refused() -> None:
    with pytest.raises(UsageError, match="distance is 'sometimes'"):
        make_recipe(distance_bias="sometimes")


def test_a_share_keeps_at_least_one_token() -> None:
    assert make_recipe(keep=np.finfo(float).eps).settled(144, "fp32").reduction.tokens == 1
