"""Calibration runs the very model that is deployed, and leaves one that gives more nearly what it gave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from calibrated_builds import GPTQ, INT4, build, planned
from safetensors.torch import load_file
from small_llava import make_checkpoint

from restore_export.builder import BuildResult
from restore_export.calibrating import layers, run
from restore_export.calibrating.feeding import encoded_pictures, prompts_of
from restore_export.calibrating.hessians import Hessians
from restore_export.calibrating.kept import CalibratedLayers
from restore_export.calibrating.samples import Sample, load_samples
from restore_export.folder import Folder, open_folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.output.stages import Stages
from restore_export.planning import Plan
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Session
from restore_export.writing import describe_folder


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
