"""What calibration refuses, tells and leaves behind."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from calibrated_builds import GPTQ, INT4, build, planned
from safetensors.torch import load_file, save_file

from restore_export.calibrating import run
from restore_export.calibrating.kept import CalibratedLayers
from restore_export.compare import weights_check
from restore_export.errors import CheckpointError, UsageError
from restore_export.examples import FOLDER
from restore_export.planning import Plan
from restore_export.request import make_request


def test_a_question_that_the_model_has_no_places_for_is_told(wide: Path, tmp_path: Path) -> None:
    shutil.copyfile(FOLDER / "shapes-0.png", tmp_path / "a.png")
    data = tmp_path / "data.jsonl"
    data.write_text(json.dumps({"image": "a.png", "question": "what colour " * 200}))
    with pytest.raises(UsageError, match=r"data\.jsonl, line 1: .*takes \d+ places, and the model has 256; shorten it"):
        build(wide, tmp_path / "out", **GPTQ, calibration_data=data)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "data.jsonl"]


def test_a_picture_that_does_not_open_is_told_with_its_line(wide: Path, tmp_path: Path) -> None:
    shutil.copyfile(FOLDER / "shapes-0.png", tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes()[:200])
    data = tmp_path / "data.jsonl"
    data.write_text("\n".join(json.dumps({"image": name, "question": "what ?"}) for name in ("a.png", "b.png")))
    with pytest.raises(UsageError, match=r"data\.jsonl, line 2: picture .*b\.png cannot be read"):
        build(wide, tmp_path / "out", **GPTQ, calibration_data=data)


def test_a_question_that_the_template_fails_with_is_told_with_its_line(wide: Path, tmp_path: Path) -> None:
    checkpoint, data = Path(shutil.copytree(wide, tmp_path / "in")), tmp_path / "data.jsonl"
    template = checkpoint / "chat_template.jinja"
    failing = "{% if 'odd' in messages | string %}{{ raise_exception('odd') }}{% endif %}"
    template.write_text(failing + template.read_text())
    shutil.copyfile(FOLDER / "shapes-0.png", tmp_path / "a.png")
    rows = [{"image": "a.png", "question": question} for question in ("what ?", "odd")]
    data.write_text("\n".join(map(json.dumps, rows)))
    with pytest.raises(CheckpointError, match=r"data\.jsonl, line 2: .*the chat template fails"):
        build(checkpoint, tmp_path / "out", **GPTQ, calibration_data=data)


def test_room_for_what_is_calibrated_is_asked_for(wide: Path) -> None:
    calibrated, nearest = planned(wide, **GPTQ), planned(wide, **INT4)
    values = sum(np.prod(calibrated.checkpoint.tensors[calibrated.keys[name]].shape) for name in calibrated.grids)
    assert values < calibrated.room() - nearest.room() < 1.2 * values  # and scales


def test_rounding_to_nearest_sets_the_data_of_a_recipe_aside(tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.toml"
    recipe.write_text('weights_dtype = "int4"\nquantization = "gptq"\ncalibration_data = "/nowhere.jsonl"\n')
    made = make_request({"quantization": "rtn"}, recipe).recipe.quantization
    assert made is not None
    assert (made.method, made.data) == ("rtn", None)


def test_progress_tells_of_it(wide: Path, tmp_path: Path) -> None:
    told: list[str] = []
    build(wide, tmp_path / "out", **GPTQ, progress=lambda stage, done: told.append(stage))
    assert "calibrate" in told
    assert told.index("calibrate") < told.index("trace")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (INT4 | {"calibration_data": "x.jsonl"}, "calibration_data is not used by quantization rtn"),
        (GPTQ | {"calibration_data": "none.jsonl"}, r"none\.jsonl does not exist"),
        (INT4 | {"quantization": "awq"}, "quantization 'awq' is unknown; allowed: rtn, gptq"),
        ({"quantization": "gptq"}, "quantization: nothing is quantized without weights_dtype"),
    ],
)
def test_what_does_not_fit_is_said_before_the_work(
    wide: Path, tmp_path: Path, settings: dict[str, Any], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        build(wide, tmp_path / "out", **settings)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (
            "model.layers.1.mlp.up_proj.weight",
            float("nan"),
            r"layers\.1\.mlp\.up_proj\.weight has values that are no num",
        ),
        (
            "model.layers.0.mlp.down_proj.weight",
            float("inf"),
            r"layers\.0\.mlp\.down_proj\.weight has values that are no",
        ),
        (
            "model.layers.0.input_layernorm.weight",
            float("nan"),
            r"layers\.0\.self_attn\.q_proj\.weight is given .*no numbers",
        ),
        ("model.layers.0.mlp.up_proj.weight", 6e7, r"layers\.0\.mlp\.up_proj\.weight overflows float16"),
    ],
)
def test_damaged_weights_are_told_and_leave_nothing(
    wide: Path, tmp_path: Path, name: str, value: float, said: str
) -> None:
    damaged = Path(shutil.copytree(wide, tmp_path / "damaged"))
    (file,) = damaged.glob("*.safetensors")
    weights = load_file(file)
    weights[f"language_model.{name}"].flatten()[3] = value
    save_file(weights, file, metadata={"format": "pt"})
    with pytest.raises(CheckpointError, match=said):
        build(damaged, tmp_path / "out", **GPTQ, dtype="fp16")
    assert [path.name for path in tmp_path.iterdir()] == ["damaged"]


def test_weights_that_are_far_off_fail_parity(wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights_check, "_FARTHER", 1.01)
    report = build(wide, tmp_path / "out", **GPTQ, parity="sample").parity
    assert report is not None
    assert report.first_failure == "quantized_weights (picture 1)"
    assert "times as far off as the nearest" in report.cases[0].tensors[0].why


def test_it_lies_beside_the_output_and_goes(wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places: list[Path] = []
    real = run.calibrate

    def watched(plan: Plan, folder: Any, samples: Any, kept: CalibratedLayers, heard: Any) -> None:
        real(plan, folder, samples, kept, heard)
        places.extend(tmp_path.rglob("layer-*.safetensors"))

    monkeypatch.setattr(run, "calibrate", watched)
    result = build(wide, tmp_path / "out", **GPTQ)
    assert sorted(place.name for place in places) == ["layer-00000.safetensors", "layer-00001.safetensors"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert not [path for path in result.output.rglob("*") if path.name.startswith((".", "layer-"))]
