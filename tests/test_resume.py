"""A build that was ended goes on: what is done is taken over, and the output is that of an undisturbed build."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import restore_export
from restore_export import writing
from restore_export.builder import BuildResult

pytestmark = pytest.mark.slow
WEIGHTS, GRAPHS = "weights model.safetensors", "graphs"


def build(checkpoint: Path, output: Path, **settings: Any) -> BuildResult:
    """With HoloV, 16 tokens to 6."""
    asked: dict[str, Any] = {"reducer": "holov", "tokens": 6, "targets": ["onnx"], "parity": False} | settings
    return restore_export.build(checkpoint=str(checkpoint), output=output, **asked)


def end_at(stage: str) -> Callable[[str, float], None]:
    """Ctrl-C when a stage is told."""

    def progress(told: str, done: float) -> None:
        if told.startswith(stage):
            raise KeyboardInterrupt

    return progress


def ended(checkpoint: Path, output: Path, stage: str = "sha256", **settings: Any) -> None:
    """A build that is ended when it comes to ``stage``."""
    with pytest.raises(KeyboardInterrupt):
        build(checkpoint, output, progress=end_at(stage), **settings)
    assert not output.exists()


def content(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("mode", ["copy", "link"])
def test_what_is_done_is_taken_over_and_the_output_is_the_same(
    checkpoint: Path, tmp_path: Path, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "out"
    ended(checkpoint, output, weights=mode)
    assert sorted(path.name for path in (tmp_path / ".out.partial" / "new" / "onnx").iterdir()) == [
        "decoder_model_merged.onnx", "embed_tokens.onnx", "model.safetensors", "vision_encoder.onnx",
    ]  # fmt: skip
    with monkeypatch.context() as patched:
        patched.setattr(writing, "export_graphs", lambda *_: pytest.fail("traced once more"))
        result = build(checkpoint, output, weights=mode)
    assert sorted(result.reused) == [GRAPHS, WEIGHTS]
    undisturbed = build(checkpoint, tmp_path / "another", weights=mode)
    assert undisturbed.reused == ()
    assert content(output) == content(tmp_path / "another")
    assert (result.bytes_written, result.bytes_linked) == (undisturbed.bytes_written, undisturbed.bytes_linked)
    assert not (tmp_path / ".out.partial").exists()


def test_only_what_is_missing_is_made(checkpoint: Path, tmp_path: Path) -> None:
    ended(checkpoint, tmp_path / "out", "write embed_tokens.onnx")
    assert build(checkpoint, tmp_path / "out").reused == (WEIGHTS,)


def test_another_target_takes_graphs_and_weights_over(checkpoint: Path, tmp_path: Path) -> None:
    ended(checkpoint, tmp_path / "out", opset_compat=True)
    result = build(checkpoint, tmp_path / "out", targets=["tensorrt"])
    assert sorted(result.reused) == [GRAPHS, WEIGHTS]
    assert not list((tmp_path / "out" / "onnx").glob("*_opset20.onnx")), "of a stage that was not asked for"


def test_another_recipe_makes_its_own_graphs(checkpoint: Path, tmp_path: Path) -> None:
    ended(checkpoint, tmp_path / "out")
    assert build(checkpoint, tmp_path / "out", tokens=5).reused == (WEIGHTS,)
    ended(checkpoint, tmp_path / "more")
    assert build(checkpoint, tmp_path / "more", dtype="fp16").reused == ()


@pytest.mark.parametrize("change", ["code", "weights", "result"])
def test_what_has_changed_is_made_anew(
    checkpoint: Path, tmp_path: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended(checkpoint, tmp_path / "out")
    if change == "code":
        monkeypatch.setattr("restore_export.resuming.code_digest", lambda: "another")
        assert build(checkpoint, tmp_path / "out").reused == ()
        return
    file = checkpoint / "model.safetensors"
    if change == "result":
        file = tmp_path / ".out.partial" / "new" / "onnx" / "model.safetensors"
    os.utime(file)
    assert build(checkpoint, tmp_path / "out").reused == (GRAPHS,)
    assert content(tmp_path / "out")["onnx/model.safetensors"] == content(checkpoint)["model.safetensors"]


def test_a_parity_report_is_taken_over(checkpoint: Path, tmp_path: Path) -> None:
    ended(checkpoint, tmp_path / "out", parity=True)
    result = build(checkpoint, tmp_path / "out", parity=True)
    assert "parity" in result.reused
    assert result.parity is not None
    build(checkpoint, tmp_path / "another", parity=True)
    assert content(tmp_path / "out") == content(tmp_path / "another")
