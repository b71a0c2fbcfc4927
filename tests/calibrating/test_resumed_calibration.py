"""What a calibration depends on: one that was ended goes on, one of something else begins anew."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from calibrated_builds import GPTQ, INT4, WIDE, build, planned
from small_llava import make_checkpoint

import restore_export
from restore_export.calibrating import layers, run
from restore_export.examples import FOLDER
from restore_export.resuming import calibration_key


def test_the_same_build_makes_the_same_bytes_also_from_its_recipe(wide: Path, tmp_path: Path) -> None:
    first = build(wide, tmp_path / "first", **GPTQ)
    again = restore_export.build(recipe=first.output / "recipe.toml", output=tmp_path / "again", parity=False)
    for file in sorted((first.output / "onnx").iterdir()):
        assert (again.output / "onnx" / file.name).read_bytes() == file.read_bytes(), file.name


def test_a_build_that_goes_on_does_not_calibrate_again(
    wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(stage: str, done: float) -> None:
        if stage.startswith("sha256"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(wide, tmp_path / "out", **GPTQ, progress=end)
    with monkeypatch.context() as patched:
        patched.setattr(run, "calibrate", lambda *_: pytest.fail("calibrated once more"))
        build(wide, tmp_path / "out", **GPTQ)
    undisturbed = build(wide, tmp_path / "another", **GPTQ).output
    for file in ("onnx/model.safetensors", "manifest.json"):
        assert (tmp_path / "out" / file).read_bytes() == (undisturbed / file).read_bytes()


def interrupted(checkpoint: Path, output: Path, layers: int, **settings: Any) -> None:
    """A build that is ended when so many layers are calibrated."""

    def end(stage: str, done: float) -> None:
        ended.extend([done] if stage == "calibrate" and done > 0 else [])
        if len(ended) == layers:
            raise KeyboardInterrupt

    ended: list[float] = []
    with pytest.raises(KeyboardInterrupt):
        build(checkpoint, output, **settings, progress=end)
    assert not output.exists()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """Shapes of the weights that are calibrated from now on."""
    shapes: list[tuple[int, ...]] = []
    real = layers.gptq

    def counted(weight: torch.Tensor, *given: Any) -> Any:
        shapes.append(tuple(weight.shape))
        return real(weight, *given)

    monkeypatch.setattr(layers, "gptq", counted)
    return shapes


def test_a_calibration_that_was_ended_goes_on_behind_the_layers_that_are_done(
    wide: Path, tmp_path: Path, made: list[tuple[int, ...]]
) -> None:
    undisturbed = build(wide, tmp_path / "undisturbed", **GPTQ)
    assert len(made) == 14
    interrupted(wide, tmp_path / "out", 1, **GPTQ)
    kept = [path.name for path in (tmp_path / ".out.partial" / "new").rglob("*") if path.is_file()]
    assert kept == ["layer-00000.safetensors"]
    made.clear()
    result = build(wide, tmp_path / "out", **GPTQ)
    assert len(made) == 7
    assert "calibrated layer 1" in result.reused
    assert result.manifest_sha256 == undisturbed.manifest_sha256
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "undisturbed"]


def test_layers_of_another_calibration_are_made_again(wide: Path, tmp_path: Path, made: list[tuple[int, ...]]) -> None:
    interrupted(wide, tmp_path / "out", 2, **GPTQ)
    made.clear()
    build(wide, tmp_path / "out", **GPTQ | {"block_size": 32, "symmetric": False})
    assert len(made) == 14


def test_nothing_of_a_calibration_is_left_by_a_build_without(wide: Path, tmp_path: Path) -> None:
    interrupted(wide, tmp_path / "out", 1, **GPTQ)
    result = build(wide, tmp_path / "out", **INT4)
    assert not [path for path in result.output.rglob("*") if "layer-" in path.name]


def test_other_data_calibrates_again(wide: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (FOLDER / "examples.jsonl").read_text().splitlines()[:2]]
    for row in rows:
        shutil.copyfile(FOLDER / row["image"], tmp_path / row["image"])
    data = tmp_path / "data.jsonl"
    made = []
    for row in rows:
        data.write_text(json.dumps(row))
        result = build(wide, tmp_path / "out", **GPTQ, calibration_data=data, force=True)
        made.append((result.output / "onnx" / "model.safetensors").read_bytes())
    assert made[0] != made[1]


def test_another_picture_behind_the_same_data_is_another_calibration(wide: Path, tmp_path: Path) -> None:
    row = json.loads((FOLDER / "examples.jsonl").read_text().splitlines()[0])
    data, picture = tmp_path / "data.jsonl", tmp_path / row["image"]
    data.write_text(json.dumps(row))
    keys = []
    for name in ("shapes-0.png", "shapes-1.png"):
        shutil.copyfile(FOLDER / name, picture)
        keys.append(calibration_key(planned(wide, **GPTQ, calibration_data=data)))
    assert keys[0] != keys[1]
    assert calibration_key(planned(wide, **GPTQ, calibration_data=data)) == keys[1]


def test_another_file_in_front_is_another_calibration(tmp_path: Path) -> None:
    """Two files: what is in the second is calibrated behind what is in the first."""
    checkpoint = make_checkpoint(tmp_path / "in", **WIDE, shards=2)
    before = calibration_key(planned(checkpoint, **GPTQ))
    first = sorted(checkpoint.glob("*.safetensors"))[0]
    first.write_bytes(first.read_bytes())
    assert calibration_key(planned(checkpoint, **GPTQ)) != before


def test_a_file_that_an_output_has_linked_is_the_same_as_before(tmp_path: Path) -> None:
    checkpoint = make_checkpoint(tmp_path / "in", **WIDE, shards=40)
    before = planned(checkpoint, **GPTQ, weights="link")
    linked = [shard for shard in before.weights.shards if shard.how == "link"]
    assert linked
    for shard in linked:
        os.link(shard.source, tmp_path / shard.name)
    after = planned(checkpoint, **GPTQ, weights="link")
    assert {shard.state for shard in linked}.isdisjoint(shard.state for shard in after.weights.shards)
    assert calibration_key(after) == calibration_key(before)
