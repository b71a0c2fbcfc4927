"""Parity of quantized folders: with the very weights that they hold; what rounding them cost stands apart."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from click.testing import CliRunner
from safetensors.torch import load_file, save_file
from sealing import reseal
from small_llava import make_checkpoint

import restore_export
from restore_export.cli import main
from restore_export.compare import check
from restore_export.compare.cases import Case
from restore_export.compare.quality import compare_quality
from restore_export.compare.report import CASE, ParityReport, TensorReport, not_run_case
from restore_export.errors import CheckpointError, EngineError, UsageError
from restore_export.folder import open_folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE
from restore_export.inspection.export_folder import inspect_export
from restore_export.weight_files import read_header

WIDE: dict[str, Any] = {
    "text_settings": {"hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4, "num_key_value_heads": 2},
    "vision_settings": {"intermediate_size": 64},
}
"""Widths that blocks of 32 divide."""
INT4: dict[str, Any] = {"weights_dtype": "int4", "block_size": 32}
SETTINGS: dict[str, dict[str, Any]] = {
    "int4": INT4 | {"parity": "sample"},
    "int4, zero points, head, vision": INT4
    | {"symmetric": False, "quantize_head": True, "quantize_vision": "int8", "parity": "full"},
    "int4, bf16": INT4 | {"dtype": "bf16", "parity": "full"},
    "int8, fp16": {"weights_dtype": "int8", "block_size": 32, "dtype": "fp16", "parity": "sample"},
    "fp8, head": {"weights_dtype": "fp8", "quantize_head": True, "parity": "full"},
    "fp8, bf16, calibrated": {"weights_dtype": "fp8", "quantization": "gptq", "dtype": "bf16", "parity": "sample"},
}


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("wide") / "llava", **WIDE)


@dataclass(frozen=True)
class Built:
    settings: dict[str, Any]
    result: restore_export.BuildResult


def build(checkpoint: Path, output: Path, **settings: Any) -> restore_export.BuildResult:
    given = {"tokens": 6, "targets": ["onnx"], "parity": False} | settings
    return restore_export.build(checkpoint=str(checkpoint), output=output, **given)


@pytest.fixture(scope="module")
def quantized(wide: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(wide, tmp_path_factory.mktemp("quantized") / "folder", **INT4).output


def tensors(report: ParityReport) -> dict[str, TensorReport]:
    return {tensor.name: tensor for tensor in report.cases[0].tensors}


@pytest.fixture(scope="module", params=SETTINGS.values(), ids=SETTINGS.keys())
def each(request: pytest.FixtureRequest, wide: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A build of each kind, compared."""
    return Built(request.param, build(wide, tmp_path_factory.mktemp("each") / "out", **request.param))


def test_parity_is_tight_and_quality_is_told_apart(each: Built) -> None:
    settings, report = each.settings, each.result.parity
    assert report is not None
    widened = settings.get("dtype") == "bf16"  # its graphs cannot be run here; they are compared in float32
    assert report.verdict == ("not_run" if widened else "passed"), report.reason
    assert report.first_failure is None
    weights = tensors(report)["quantized_weights"]
    assert 0 < (weights.relative_l2 or 0) < {"int4": 0.15, "int8": 0.01, "fp8": 0.04}[settings["weights_dtype"]]
    quality = report.cases[0].quality
    assert quality is not None
    # What is off by a tenth from the original is within a rounding of PyTorch with the same weights.
    logits = tensors(report)["prefill_logits"].relative_l2
    assert logits is not None
    assert logits < quality.relative_l2 / 5
    assert quality.kl >= 0
    assert (quality.token_agreement is None) == (settings["parity"] == "sample")
    assert ("layer by layer" in report.quality_run) == (settings["parity"] == "sample")
    assert ("as run runs them" in report.quality_run) == (settings["parity"] == "full")
    twin = "in float32" if settings["parity"] == "sample" else "in a float32 twin of the build"
    assert (twin in report.quality_run) == widened
    assert ("8 bits" in report.quality_run) == (settings["parity"] == "full" and settings["weights_dtype"] != "fp8")
    held = json.loads((each.result.output / "parity" / "report.json").read_text())
    assert held["cases"][0]["quality"]["kl"] == quality.kl
    assert ("a scale for each output" if settings["weights_dtype"] == "fp8" else "blocks of 32") in held["weights"]


def operators(file: Path, scratch: Path) -> list[onnx.NodeProto]:
    """Nodes of a graph as ONNX Runtime runs it."""
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath, options.log_severity_level = str(scratch / "optimized.onnx"), 3
    onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    return list(onnx.load(scratch / "optimized.onnx", load_external_data=False).graph.node)


def test_onnx_runtime_fuses_every_quantized_layer(each: Built, tmp_path: Path) -> None:
    settings, folder = each.settings, open_folder(each.result.output)
    if settings.get("dtype") == "bf16":
        pytest.skip("ONNX Runtime's CPU has no kernels for it")
    if settings["weights_dtype"] == "fp8":
        pytest.skip("ONNX Runtime fuses no floats of 8 bits")
    head, vision = settings.get("quantize_head", False), settings.get("quantize_vision")
    decoder = [node.op_type for node in operators(folder.graph(DECODER_FILE), tmp_path)]
    assert decoder.count("MatMulNBits") == 7 * folder.layers + head
    assert "DequantizeLinear" not in decoder
    tower = [node.op_type for node in operators(folder.graph(VISION_FILE), tmp_path)]
    assert ("MatMulNBits" in tower) == bool(vision)
    assert "DequantizeLinear" not in tower


def test_only_what_was_asked_for_is_quantized(quantized: Path) -> None:
    kinds = {
        tensor.name: tensor.data_type
        for file in (DECODER_FILE, VISION_FILE, "embed_tokens.onnx")
        for tensor in onnx.load(quantized / "onnx" / file, load_external_data=False).graph.initializer
        if tensor.external_data
    }
    integers = {name for name, kind in kinds.items() if kind != onnx.TensorProto.FLOAT}
    assert {name.partition(".weight")[2] for name in integers} == {"_quantized"}
    assert len(integers) == 14
    assert all(name.startswith("model.layers.") for name in integers)
    onnx.checker.check_model(str(quantized / "onnx" / DECODER_FILE), full_check=True)


@pytest.fixture
def change(quantized: Path, wide: Path, tmp_path: Path) -> Callable[[str, int], ParityReport]:
    """Change one byte of a tensor of the folder, and compare it again."""

    def changed(name: str, byte: int) -> ParityReport:
        folder = Path(shutil.copytree(quantized, tmp_path / "folder"))
        (file,) = (folder / "onnx").glob("*.safetensors")
        place, data = read_header(file).tensors[name].offset + byte, bytearray(file.read_bytes())
        data[place] ^= 0x30
        file.write_bytes(data)
        reseal(folder)
        return restore_export.parity(folder)

    return changed


def test_a_wrong_integer_fails_by_the_name_of_its_weight(change: Callable[[str, int], ParityReport]) -> None:
    report = change("language_model.model.layers.1.mlp.up_proj.weight_quantized", 7)
    assert report.verdict == "failed"
    assert report.first_failure == "quantized_weights (picture 1)"
    why = tensors(report)["quantized_weights"].why
    assert why == "model.layers.1.mlp.up_proj.weight: 1 values are not the nearest; 0 more weights are wrong"


def test_weights_alone_make_no_check_pass(quantized: Path) -> None:
    """A report says ``not_run`` where no case was run, whatever is known of the weights."""
    cases = (not_run_case(Case("picture 1", ("what ?",), ()), CASE, "too large"),)
    weights = TensorReport("quantized_weights", "passed")
    cases = (replace(cases[0], tensors=(weights, *cases[0].tensors)),)
    assert check._report(open_folder(quantized), cases, "engine", "full", "fp32", "all").verdict == "not_run"


def test_inspect_tells_of_it(quantized: Path) -> None:
    told = inspect_export(quantized).to_json()
    assert told["recipe"]["quantization"]["weights"] == "int4"
    shown = CliRunner().invoke(main, ["inspect", str(quantized)])
    assert "int4 in blocks of 32" in " ".join(shown.output.split())


def test_a_later_check_knows_how_the_folder_is_quantized(quantized: Path) -> None:
    report = restore_export.parity(quantized)
    assert report.verdict == "passed"
    assert report.weights == "int4 in blocks of 32"


@pytest.fixture(scope="module")
def tied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    settings = WIDE | {"text_settings": WIDE["text_settings"] | {"tie_word_embeddings": True}}
    return make_checkpoint(tmp_path_factory.mktemp("tied") / "llava", **settings)


@pytest.mark.parametrize(
    "settings", [INT4 | {"quantize_head": True}, {"weights_dtype": "fp8", "quantize_head": True}, INT4],
    ids=["int4", "fp8", "head as it is"],
)  # fmt: skip
def test_a_tied_head_is_quantized_where_asked_and_the_embeddings_stay(
    tied: Path, tmp_path: Path, settings: dict[str, Any]
) -> None:
    result = build(tied, tmp_path / "out", **settings, parity="sample")
    assert result.parity is not None
    assert result.parity.verdict == "passed", result.parity.reason
    (file,) = (result.output / "onnx").glob("*.safetensors")
    held, table = load_file(file), "language_model.model.embed_tokens.weight"
    (original,) = (load_file(tied / "model.safetensors")[table],)
    assert torch.equal(held[table], original)
    assert (f"{table}_quantized" in held) == settings.get("quantize_head", False)


def test_the_recipe_of_a_build_makes_it_again(quantized: Path, tmp_path: Path) -> None:
    again = restore_export.build(recipe=quantized / "recipe.toml", output=tmp_path / "again", parity=False)
    for file in sorted((quantized / "onnx").iterdir()):
        assert (again.output / "onnx" / file.name).read_bytes() == file.read_bytes(), file.name


@pytest.mark.parametrize(
    ("settings", "error", "said"),
    [
        ({"weights_dtype": "fp8"}, UsageError, "block_size 32 with weights_dtype fp8"),
        ({"block_size": 64}, UsageError, "block_size 64 does not divide the 96 inputs.*allowed for this model: 32"),
        ({"symmetric": False, "targets": ["tensorrt"]}, EngineError, "takes no zero points.*--target onnx"),
    ],
)
def test_what_cannot_be_is_refused_before_the_work(
    wide: Path, tmp_path: Path, settings: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        build(wide, tmp_path / "out", **INT4 | settings)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("settings", [INT4, {"weights_dtype": "fp8"}], ids=["int4", "fp8"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_weight_that_is_no_number_leaves_nothing(
    wide: Path, tmp_path: Path, settings: dict[str, Any], value: float
) -> None:
    damaged = Path(shutil.copytree(wide, tmp_path / "damaged"))
    (file,) = damaged.glob("*.safetensors")
    weights = load_file(file)
    weights["language_model.model.layers.0.mlp.up_proj.weight"][3, 5] = value
    save_file(weights, file, metadata={"format": "pt"})
    with pytest.raises(CheckpointError, match=r"layers\.0\.mlp\.up_proj\.weight has values that are no numbers"):
        build(damaged, tmp_path / "out", **settings)
    assert [path.name for path in tmp_path.iterdir()] == ["damaged"]


def test_quality_of_the_same_is_perfect_and_of_another_is_not() -> None:
    logits = np.random.default_rng(0).standard_normal((2, 3, 50))
    same = compare_quality(logits, logits, np.ones((2, 4)), np.ones((2, 4)))
    assert (same.relative_l2, same.argmax_agreement, same.token_agreement) == (0, 1, 1)
    assert abs(same.kl) < 1e-12
    shifted = compare_quality(logits + 5, logits)
    assert abs(shifted.kl) < 1e-12  # a softmax does not see a shift
    p, q = np.array([[[0.5, 0.5]]]), np.array([[[0.9, 0.1]]])
    assert compare_quality(np.log(q), np.log(p)).kl == pytest.approx(0.5 * np.log(0.5 / 0.9) + 0.5 * np.log(0.5 / 0.1))
