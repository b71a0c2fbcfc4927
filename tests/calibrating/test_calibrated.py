"""Calibration runs the very model that is deployed, and leaves one that gives more nearly what it gave."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from small_llava import make_checkpoint

import restore_export
from restore_export.builder import BuildResult
from restore_export.calibrating import layers, run
from restore_export.calibrating.feeding import encoded_pictures, prompts_of
from restore_export.calibrating.hessians import Hessians
from restore_export.calibrating.kept import CalibratedLayers
from restore_export.calibrating.samples import Sample, load_samples
from restore_export.compare import weights_check
from restore_export.errors import CheckpointError, UsageError
from restore_export.examples import FOLDER
from restore_export.folder import Folder, open_folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.output.stages import Stages
from restore_export.planning import Plan
from restore_export.request import make_request
from restore_export.resuming import calibration_key
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Session
from restore_export.writing import describe_folder

WIDE: dict[str, Any] = {
    "text_settings": {"hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4, "num_key_value_heads": 2},
    "vision_settings": {"intermediate_size": 64},
}
INT4: dict[str, Any] = {"weights_dtype": "int4", "block_size": 32}
GPTQ = INT4 | {"quantization": "gptq"}


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("wide") / "llava", **WIDE)


def build(checkpoint: Path, output: Path, **settings: Any) -> BuildResult:
    given = {"tokens": 6, "targets": ["onnx"], "parity": False} | settings
    return restore_export.build(checkpoint=str(checkpoint), output=output, **given)


def planned(checkpoint: Path, **settings: Any) -> Plan:
    given = {"checkpoint": str(checkpoint), "tokens": 6, "targets": ["onnx"]} | settings
    return make_request(given, output=Path("nowhere")).plan()


@pytest.mark.parametrize(
    ("text", "vision", "settings"),
    [
        ("llama", {}, {}),
        ("qwen2", {"layout": "new"}, {"preset": "paper", "reducer": "holov"}),
        ("mistral", {"text_settings": {"sliding_window": 5}}, {"reducer": "vispruner", "position": "mean"}),
        ("llama", {"vision_feature_layer": [-3, -2]}, {"plain_mode": True}),
        ("llama", {}, {"reducer": "none"}),
    ],
    ids=["reference", "paper", "window, mean positions", "plain, two feature layers", "not reduced"],
)
def test_what_is_run_is_what_is_exported(
    tmp_path: Path, text: str, vision: dict[str, Any], settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is rounded here, so the logits must be those of the folder."""
    checkpoint = make_checkpoint(tmp_path / "in", text=text, **vision)
    folder = open_folder(build(checkpoint, tmp_path / "out", **settings).output)
    seen: list[np.ndarray] = []
    monkeypatch.setattr(run, "ExportedModel", recording(seen))
    plan = planned(checkpoint, **settings)
    samples = load_samples(None)[:6]
    calibrate(plan, describe_folder(plan, tmp_path / "out"), samples, tmp_path)
    exact = {name: Session(folder.graph(name), exact=True) for name in (VISION_FILE, EMBED_FILE, DECODER_FILE)}
    monkeypatch.setattr(run, "ExportedModel", recording(seen, exact))
    calibrate(plan, folder, samples, tmp_path)
    own, exported = seen
    assert own.shape == exported.shape == (6, 1, 64)
    assert np.abs(own - exported).max() < 1e-4


def calibrate(plan: Plan, folder: Folder, samples: list[Sample], scratch: Path) -> CalibratedLayers:
    """Without a journal."""
    kept = CalibratedLayers(scratch / "layers", Stages(), {})
    run.calibrate(plan, folder, samples, kept, lambda done: None)
    return kept


@pytest.mark.parametrize("weights", ["int4", "fp8"])
def test_what_it_goes_on_from_is_what_the_export_gives(
    wide: Path, tmp_path: Path, weights: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tower, projector and head as they are rounded to nearest, layers as they are calibrated."""
    given = GPTQ if weights == "int4" else {"weights_dtype": "fp8", "quantization": "gptq"}
    settings = given | {"quantize_head": True} | ({"quantize_vision": "int8"} if weights == "int4" else {})
    seen: list[np.ndarray] = []
    with monkeypatch.context() as patched:
        patched.setattr(run, "ExportedModel", recording(seen))
        folder = open_folder(build(wide, tmp_path / "out", **settings).output)
    exact = {name: Session(folder.graph(name), exact=True) for name in (VISION_FILE, EMBED_FILE, DECODER_FILE)}
    model, frontend = ExportedModel(folder, exact), Frontend(folder.path, folder.image_token_id)
    encoded = encoded_pictures(load_samples(None), frontend, model)
    placed = model.place(prompts_of(load_samples(None), frontend, model), encoded)
    exported, _ = model.prefill(placed, encoded["image_features"])
    (own,) = seen
    assert np.abs(own - exported).max() < 2e-4


@pytest.mark.parametrize(("rows", "pictures"), [(1, 1), (40, 3)])
def test_how_much_is_done_at_once_decides_no_more_than_a_rounding(
    wide: Path, tmp_path: Path, rows: int, pictures: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, samples, seen = planned(wide, **GPTQ), load_samples(None), []
    monkeypatch.setattr(run, "ExportedModel", recording(seen))
    made = [calibrate(plan, describe_folder(plan, tmp_path), samples, tmp_path / "one")]
    monkeypatch.setattr(layers, "_ROWS", rows)
    monkeypatch.setattr(run, "_PICTURES", pictures)
    made.append(calibrate(plan, describe_folder(plan, tmp_path), samples, tmp_path / "other"))
    for name in plan.grids:
        one, other = (each.read(plan.keys[name]).values.int() for each in made)
        # Where two values are nearly as near, a sum in another order turns one, and with it some that come after it.
        assert (one != other).float().mean() < 0.02, name
    assert np.abs(seen[0] - seen[1]).max() < 0.02 * np.abs(seen[0]).max()


def recording(seen: list[np.ndarray], sessions: Any = None) -> Callable[..., ExportedModel]:
    """An ExportedModel that keeps the logits of its prompts."""

    class Recording(ExportedModel):
        def prefill(self, *given: Any) -> Any:
            logits, state = super().prefill(*given)
            seen.append(logits)
            return logits, state

    return lambda folder, given: Recording(folder, sessions or given)


def lost(result: BuildResult) -> float:
    """Relative L2 of the logits, mean of the cases."""
    assert result.parity is not None
    assert result.parity.verdict == "passed", result.parity.reason
    return float(np.mean([case.quality.relative_l2 for case in result.parity.cases if case.quality]))


@pytest.mark.parametrize("further", [{}, {"symmetric": False, "dtype": "fp16"}], ids=["int4", "zero points, fp16"])
def test_calibrated_weights_pass_parity_and_lose_less(wide: Path, tmp_path: Path, further: dict[str, Any]) -> None:
    calibrated = build(wide, tmp_path / "gptq", **GPTQ | further, parity="full")
    nearest = build(wide, tmp_path / "rtn", **INT4 | further, parity="full")
    assert lost(calibrated) < 0.9 * lost(nearest)
    assert calibrated.parity is not None
    assert "GPTQ" in calibrated.parity.weights


def test_padding_counts_for_nothing_and_equal_inputs_are_seen_once() -> None:
    one, other = torch.nn.Linear(8, 3), torch.nn.Linear(8, 4)
    rows, mask = torch.randn(6, 8), torch.tensor([[0, 0, 1], [1, 1, 1]])
    rows[:2] = 1e6  # padding of the first of two prompts
    hessians, linear = Hessians(), {"one": one, "other": other}
    for part, real in ((rows[:3], mask[0] > 0), (rows[3:], mask[1] > 0)):
        with hessians.watching(linear, real):
            one(part)
            other(part)
    assert hessians.shared == {"one": ["one", "other"]}
    assert torch.allclose(hessians.sums["one"], rows[2:].t() @ rows[2:])
    one(rows)
    assert torch.allclose(hessians.sums["one"], rows[2:].t() @ rows[2:]), "seen though nobody looks"


def test_layers_that_are_given_their_own_have_their_own() -> None:
    linear = {"one": torch.nn.Linear(4, 4), "other": torch.nn.Linear(4, 4)}
    hessians, rows = Hessians(), torch.randn(5, 4)
    with hessians.watching(linear, torch.ones(5) > 0):
        linear["other"](linear["one"](rows))
    assert hessians.shared == {"one": ["one"], "other": ["other"]}
    assert not torch.equal(hessians.sums["one"], hessians.sums["other"])


def test_head_and_vision_are_rounded_to_nearest(wide: Path, tmp_path: Path) -> None:
    further = {"quantize_head": True}
    build(wide, tmp_path / "gptq", **GPTQ | further)
    build(wide, tmp_path / "rtn", **INT4 | further)
    calibrated, nearest = (load_file(tmp_path / name / "onnx" / "model.safetensors") for name in ("gptq", "rtn"))
    same = {name for name in nearest if torch.equal(calibrated[name], nearest[name])}
    differ = {name for name in nearest if name.endswith("proj.weight_quantized")}
    assert nearest.keys() - same == differ


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
