"""A check on a sample agrees with the full one, finds a broken layer by its name, and holds one layer at a time."""

from __future__ import annotations

import gc
import json
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest
import torch
from safetensors.torch import load_file, save_file
from sealing import reseal

import restore_export
from restore_export.compare import opening
from restore_export.compare.report import ParityReport, TensorReport
from restore_export.errors import FolderError
from restore_export.graphs.contract import DECODER_FILE
from restore_export.runtime.session import Session

BUILDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "qwen2, new layout, grouped heads, paper": (
        {"text": "qwen2", "layout": "new", "text_settings": {"num_key_value_heads": 2}},
        {"preset": "paper", "reducer": "holov", "all_logits": True},
    ),
    "mistral with a window, tied head, no reduction": (
        {"text": "mistral", "text_settings": {"sliding_window": 5, "tie_word_embeddings": True}},
        {"reducer": "none"},
    ),
    "fp16, shards, mean positions": (
        {"dtype": torch.float16, "shards": 3},
        {"reducer": "vispruner", "position": "mean", "distance_bias": "off"},
    ),
}


def tensors(report: ParityReport) -> dict[str, TensorReport]:
    """Of the first case."""
    return {tensor.name: tensor for tensor in report.cases[0].tensors}


@pytest.fixture
def change(copied: Path) -> Callable[[str], ParityReport]:
    """Change one weight in the exported folder, and compare a sample."""

    def changed(name: str) -> ParityReport:
        (file,) = (copied / "onnx").glob("*.safetensors")
        weights = load_file(file)
        weights[name] = torch.roll(weights[name], 1, 0) + 0.1
        save_file(weights, file, metadata={"format": "pt"})
        reseal(copied)
        return restore_export.parity(copied, scope="sample")

    return changed


@pytest.mark.slow
@pytest.mark.parametrize(("made_of", "settings"), BUILDS.values(), ids=BUILDS)
def test_sample_and_full_agree(
    made_of: dict[str, Any], settings: dict[str, Any], make: Callable[..., Path], tmp_path: Path
) -> None:
    output = tmp_path / "out"
    built = restore_export.build(
        checkpoint=str(make(**made_of)), output=output, targets=["onnx"], parity="sample", tokens=6, **settings
    )
    sample, full = built.parity, restore_export.parity(output, scope="full")
    assert sample is not None
    assert (sample.verdict, sample.scope, full.verdict, full.scope) == ("passed", "sample", "passed", "full")
    both = tensors(sample).keys() & tensors(full).keys()
    assert {"vision_features", "assignment", "image_features", "prefill_logits", "decode_logits"} <= both
    assert {name for name in both if tensors(sample)[name].status == "not_run"} == {"greedy_tokens"}
    yardsticks = [each.yardstick_l2 for name, each in tensors(sample).items() if name.startswith("hidden_states.")]
    assert len(yardsticks) == 2
    assert all(yardsticks) == (built.recipe.dtype == "fp16")


def test_a_sample_says_what_it_compares_and_what_not(copied: Path) -> None:
    stages: list[tuple[str, float]] = []
    report = restore_export.parity(copied, scope="sample", progress=lambda *told: stages.append(told))
    assert report.verdict == "passed"
    told = json.loads((copied / "parity" / "report.json").read_text())
    assert told["scope"] == "sample"
    assert "every decoder layer" in told["compared"]
    assert "the other pictures" in told["not_compared"]
    assert [case["tensors"][0]["status"] for case in told["cases"]] == ["passed", *["not_run"] * 4]
    assert {"hidden_states.1", "hidden_states.2", "present.0.key", "present.1.value"} <= tensors(report).keys()
    assert any("layer 2 of 2" in stage for stage, _ in stages)
    assert [done for _, done in stages] == sorted(done for _, done in stages)


@pytest.mark.parametrize(
    ("weight", "first"),
    [
        ("language_model.model.layers.0.mlp.down_proj.weight", "hidden_states.1"),
        ("language_model.model.layers.1.self_attn.o_proj.weight", "hidden_states.2"),
        ("language_model.model.layers.1.self_attn.k_proj.weight", "present.1.key"),
        ("language_model.model.norm.weight", "prefill_logits"),
        ("language_model.lm_head.weight", "prefill_logits"),
        ("multi_modal_projector.linear_2.bias", "visual_tokens"),
    ],
)
def test_a_broken_layer_is_named(change: Callable[[str], ParityReport], weight: str, first: str) -> None:
    report = change(weight)
    assert report.verdict == "failed"
    assert report.first_failure == f"{first} (picture 1)"


def test_a_graph_without_values_between_layers_is_told(copied: Path) -> None:
    path = copied / "onnx" / DECODER_FILE
    model = onnx.load(path, load_external_data=False)
    for node in model.graph.node:
        for names in (node.input, node.output):
            names[:] = [name.replace("hidden_states.1", "other") for name in names]
    for info in model.graph.value_info:
        info.name = info.name.replace("hidden_states.1", "other")
    onnx.save(model, path)
    reseal(copied)
    with pytest.raises(FolderError, match=r"has no value hidden_states\.1, .* \(scope full\)"):
        restore_export.parity(copied, scope="sample")


def test_no_more_than_one_graph_is_open(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[weakref.ref[Session]] = []
    most = 0

    class Counted(Session):
        def __init__(self, *args: Any, **settings: Any) -> None:
            nonlocal most
            super().__init__(*args, **settings)
            opened.append(weakref.ref(self))
            most = max(most, sum(each() is not None for each in opened))

    monkeypatch.setattr(opening, "Session", Counted)
    restore_export.parity(copied, scope="sample")
    gc.collect()
    assert most == 1
    assert not any(each() for each in opened)
    # The vision encoder; two layers and the head, and the embeddings, for the prompt and each of two steps.
    assert len(opened) == 1 + 3 * (1 + 2 + 1)


@pytest.mark.slow
def test_bf16_is_compared_in_float32_without_a_second_export(make: Callable[..., Path], tmp_path: Path) -> None:
    output = tmp_path / "out"
    settings: dict[str, Any] = {"checkpoint": str(make(dtype=torch.bfloat16)), "tokens": 6, "targets": ["onnx"]}
    built = restore_export.build(output=output, parity="sample", **settings).parity
    assert built is not None
    assert (built.verdict, built.dtype, built.compared_dtype) == ("not_run", "bf16", "fp32")
    assert "in fp32 arithmetic were compared instead and passed" in built.reason
    (file,) = (output / "onnx").glob("*.safetensors")
    weights = load_file(file)
    name = "language_model.model.layers.1.mlp.up_proj.weight"
    save_file(weights | {name: torch.roll(weights[name], 1, 0)}, file, metadata={"format": "pt"})
    reseal(output)
    report = restore_export.parity(output, scope="sample")
    assert (report.verdict, report.first_failure) == ("failed", "hidden_states.2 (picture 1)")
