"""Attention on visual tokens: with all tokens it is what the Hugging Face model itself says, and it runs on rightly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoProcessor, LlavaForConditionalGeneration

from restore_export.checkpoint import BUNDLED
from restore_export.compare.scope import FULL, SAMPLE
from restore_export.eager.sessions import eager_sessions
from restore_export.eager.weights import Weights
from restore_export.examples import one_per_picture
from restore_export.folder import Folder
from restore_export.graphs.blueprints import Blueprint
from restore_export.page import attention
from restore_export.page.attention import Prompt, attention_mass
from restore_export.planning import Plan
from restore_export.request import make_request
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.writing import describe_folder


def planned(tmp_path: Path, **settings: object) -> tuple[Folder, Plan]:
    """A plan of the bundled model, and a folder that has what is needed to ask it: the checkpoint's own."""
    given = {"model": "llava", "targets": ["onnx"], "dtype": "fp32", **settings}
    plan = make_request(given, None, tmp_path / "none", False, False).plan()
    return describe_folder(plan, BUNDLED), plan


def asked() -> tuple[LlavaForConditionalGeneration, dict[str, torch.Tensor]]:
    model = LlavaForConditionalGeneration.from_pretrained(BUNDLED, attn_implementation="eager", dtype=torch.float32)
    processor, example = AutoProcessor.from_pretrained(BUNDLED), one_per_picture()[0]
    said = [{"role": "user", "content": [{"type": "image"}, {"type": "text", "text": example.question}]}]
    text = processor.apply_chat_template(said, add_generation_prompt=True)
    return model, processor(images=open_image(example.image), text=text, return_tensors="pt")


def test_with_all_tokens_it_is_what_hugging_face_says(tmp_path: Path) -> None:
    folder, plan = planned(tmp_path, reducer="none")
    mass = attention_mass(folder, replace(plan, parity=SAMPLE))
    model, given = asked()
    with torch.no_grad():
        layers = model(**given, output_attentions=True).attentions
    visual = given["input_ids"][0] == model.config.image_token_id
    first = int(visual.nonzero().max()) + 1
    wanted = [float(layer[0, :, first:][..., visual].sum(-1).mean()) for layer in layers]
    assert mass.queries == len(visual) - first
    assert (mass.reduced, mass.calibrated, mass.pictures) == (None, None, 1)
    np.testing.assert_allclose(mass.full, wanted, atol=1e-4)
    assert max(wanted) - min(wanted) > 0.01  # else a wrong layer would not show


def test_merged_tokens_get_less_and_calibration_gives_it_back(tmp_path: Path) -> None:
    folder, plan = planned(tmp_path, tokens=16, preset="paper")
    mass = attention_mass(folder, replace(plan, parity=FULL))
    assert mass.reduced is not None
    assert mass.calibrated is not None
    full, reduced, calibrated = (np.mean(each) for each in (mass.full, mass.reduced, mass.calibrated))
    assert mass.pictures == 4
    assert reduced < calibrated
    assert abs(calibrated - full) < abs(reduced - full)


def test_each_layer_is_read_once_for_all_variants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    original = Weights.layer

    def counted(self: Weights, blueprint: Blueprint, index: int) -> torch.nn.Module:
        if "past_key" in [given.name for given in blueprint.layer_inputs]:
            read.append(index)
        return original(self, blueprint, index)

    monkeypatch.setattr(Weights, "layer", counted)
    folder, plan = planned(tmp_path, tokens=16)
    mass = attention_mass(folder, replace(plan, parity=SAMPLE))
    assert read == list(range(len(mass.full)))


def test_what_leaves_the_last_layer_is_what_the_model_answers_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, plan = planned(tmp_path, tokens=24)
    moved: list[Prompt] = []
    original = attention._through

    def noted(layer, blueprint, index, prompts):  # type: ignore[no-untyped-def]
        moved.append(prompts[0])
        return original(layer, blueprint, index, prompts)

    monkeypatch.setattr(attention, "_through", noted)
    attention_mass(folder, replace(plan, parity=SAMPLE))
    calibrated = moved[-1].hidden
    model, example = ExportedModel(folder, eager_sessions(plan)), one_per_picture()[0]
    frontend = Frontend(folder.path, folder.image_token_id)
    encoded = model.encode(frontend.pixels([open_image(example.image)]))
    placed = model.place([frontend.ids(frontend.chat(example.question))], encoded)
    wanted, _ = model.prefill(placed, encoded["image_features"])
    weights = Weights(plan)
    normed = torch.nn.functional.rms_norm(calibrated[-1:], calibrated.shape[-1:], weights.read("model.norm.weight"),
                                          plan.model.decoder.epsilon)  # fmt: skip
    np.testing.assert_allclose((normed @ weights.read("lm_head.weight").t()).numpy(), wanted[0], atol=1e-3)
