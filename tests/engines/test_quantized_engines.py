"""Engines of quantized weights, built with TensorRT for RTX; none is executed here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file
from small_llava import make_checkpoint

import restore_export
from restore_export.engines import toolkit
from restore_export.engines.targets import RTX
from restore_export.errors import UsageError
from restore_export.request import make_request

DECODER = "engines/rtx/decoder_model_merged.engine"
FP8: dict[str, Any] = {"weights_dtype": "fp8", "targets": ["rtx"]}
needs_rtx = pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With some weights, beside which an engine's own code is little."""
    text = {"hidden_size": 256, "intermediate_size": 1024, "num_hidden_layers": 1}
    return make_checkpoint(tmp_path_factory.mktemp("wide") / "llava", text_settings=text)


@needs_rtx
def test_floats_of_8_bits_stay_packed_in_an_engine(wide: Path, tmp_path: Path) -> None:
    for name, further in {"fp16": {}, "fp8": FP8}.items():
        restore_export.build(
            checkpoint=str(wide), tokens=6, dtype="fp16", output=tmp_path / name, parity=False, sms=["8.9"],
            **{"targets": ["rtx"]} | further,
        )  # fmt: skip
    engine = (tmp_path / "fp8" / DECODER).read_bytes()
    held = load_file(tmp_path / "fp8" / "onnx" / "model.safetensors")
    packed = {name: value.numpy().tobytes() for name, value in held.items() if name.endswith("_quantized")}
    assert len(packed) == 7
    assert [name for name, data in packed.items() if data not in engine] == []
    # Half of the weights' bytes, but for scales and for kernels that unfold them.
    assert len(engine) < (tmp_path / "fp16" / DECODER).stat().st_size - sum(map(len, packed.values())) / 2


@needs_rtx
def test_they_are_built_for_those_of_the_default_gpus_that_have_them(checkpoint: Path, tmp_path: Path) -> None:
    given = FP8 | {"checkpoint": str(checkpoint), "tokens": 6}
    assert make_request(given, output=tmp_path / "out").plan().engines.sms == ("8.9", "12.0")
    with pytest.raises(UsageError, match=r"sm 8\.0, 8\.6 has no fp8.*allowed: 8\.9, 12\.0, 12\.1"):
        make_request(given | {"sms": ["8.0", "8.6", "8.9"]}, output=tmp_path / "out").plan()


def test_a_variant_in_opset_20_is_refused_before_the_work(checkpoint: Path, tmp_path: Path) -> None:
    given = {"checkpoint": str(checkpoint), "tokens": 6, "weights_dtype": "fp8", "targets": ["onnx"]}
    with pytest.raises(UsageError, match="opset 20 has no form of quantized weights"):
        make_request(given | {"opset_compat": True}, output=tmp_path / "out").plan()
