"""Every published form of a LLaVA checkpoint exports, and equals transformers' own model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import LlavaConfig
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

import restore_export
from restore_export.checkpoint import open_checkpoint
from restore_export.errors import CheckpointError, UsageError
from restore_export.families import find_family

Make = Callable[..., Path]

LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 5e5,
    "factor": 4.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
YARN = {"rope_type": "yarn", "rope_theta": 1e4, "factor": 4.0, "original_max_position_embeddings": 64}
FORMS: dict[str, dict[str, Any]] = {
    "llama, new keys, two shards": {"layout": "new", "shards": 2},
    "grouped-query attention, list of feature layers": {
        "text_settings": {"num_key_value_heads": 2},
        "vision_feature_layer": [-3, -1],
    },
    "tied head, positive feature layer": {
        "text_settings": {"tie_word_embeddings": True},
        "tie_word_embeddings": True,
        "vision_feature_layer": 2,
    },
    "mistral with a sliding window": {
        "text": "mistral",
        "text_settings": {"sliding_window": 8, "num_key_value_heads": 2},
    },
    "qwen2 with its biases": {"text": "qwen2", "text_settings": {"num_key_value_heads": 1, "rope_theta": 1e6}},
    "llama3 rope scaling, biases everywhere": {
        "text_settings": {"attention_bias": True, "mlp_bias": True, "rope_parameters": LLAMA3},
    },
    "yarn, head width of its own": {"text_settings": {"head_dim": 16, "rope_parameters": YARN}},
}


@pytest.mark.parametrize(
    "rope",
    [
        {"rope_type": "default", "rope_theta": 1e4},
        {"rope_type": "linear", "rope_theta": 5e5, "factor": 2.0},
        LLAMA3,
        YARN,
    ],
)
def test_frequencies_are_those_of_the_model_itself(rope: dict[str, Any], make: Make) -> None:
    checkpoint = open_checkpoint(str(make(text_settings={"rope_parameters": rope})))
    spec = find_family("llava").describe(checkpoint).decoder
    rotary = LlamaRotaryEmbedding(LlavaConfig.from_pretrained(checkpoint.folder).text_config)
    assert spec.frequencies == tuple(rotary.inv_freq.tolist())
    assert spec.rotary_scale == rotary.attention_scaling


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_reduced_export_equals_transformers(form: str, make: Make, tmp_path: Path) -> None:
    # Without reduction the unmodified model's own generate, its own sliding mask included, is compared as well.
    reducer = "none" if "sliding" in form else "holov"
    # Engines of the forms that differ most to TensorRT; the others would build the same operators again.
    targets = None if any(word in form for word in ("grouped", "mistral", "qwen2")) else ["onnx"]
    result = restore_export.build(
        checkpoint=str(make(**FORMS[form])), reducer=reducer, tokens=6, preset="paper", output=tmp_path / "out",
        targets=targets,
    )  # fmt: skip
    assert result.parity is not None
    assert result.parity.verdict == "passed", (result.parity.first_failure, result.parity.worst)


@pytest.mark.slow
def test_full_selection_keeps_the_cls_token(make: Make, tmp_path: Path) -> None:
    checkpoint = make(vision_feature_select_strategy="full")
    result = restore_export.build(checkpoint=str(checkpoint), tokens=6, output=tmp_path / "out", targets=["onnx"])
    assert result.total == 17
    assert result.parity is not None
    assert result.parity.verdict == "passed", result.parity.first_failure


def test_full_selection_refuses_reducers_that_need_cls_attention(make: Make, tmp_path: Path) -> None:
    checkpoint = make(vision_feature_select_strategy="full")
    with pytest.raises(UsageError, match=r"holov needs CLS attention.*divprune"):
        restore_export.build(checkpoint=str(checkpoint), reducer="holov", tokens=6, output=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_unsupported_rope_scaling_is_refused(make: Make) -> None:
    settings = {"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0}
    checkpoint = open_checkpoint(str(make(text_settings={"rope_parameters": settings})))
    with pytest.raises(CheckpointError, match="rope_type is 'dynamic'; supported: default, linear, llama3, yarn"):
        find_family("llava").describe(checkpoint)


def test_dtype_is_the_checkpoints_own(make: Make) -> None:
    assert open_checkpoint(str(make(dtype=torch.bfloat16))).dtype == "bf16"


def test_unknown_family_suggests_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean llava"):
        find_family("lava")
