"""The streamed reference is the Hugging Face model, bit by bit, with one layer of it in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn
from transformers import DynamicCache

from restore_export.checkpoint import open_checkpoint
from restore_export.compare.huggingface import HuggingFaceReference
from restore_export.compare.stored import StoredWeights
from restore_export.compare.streamed import StreamedReference
from restore_export.folder import Folder
from restore_export.planning import Plan, plan_build
from restore_export.precheck import precheck
from restore_export.recipe import make_recipe
from restore_export.writing import describe_folder

CHECKPOINTS: dict[str, dict[str, Any]] = {
    "old layout": {},
    "new layout, qwen2": {"layout": "new", "text": "qwen2", "shards": 3},
    "tied head, grouped heads, mistral": {
        "text": "mistral",
        "text_settings": {"tie_word_embeddings": True, "num_key_value_heads": 2, "sliding_window": 5},
    },
}


def planned(checkpoint: Path) -> tuple[Plan, Folder]:
    recipe, output = make_recipe(checkpoint=str(checkpoint), tokens=6), checkpoint.parent / "out"
    plan = plan_build(recipe, output, precheck(recipe, output, False))
    return plan, describe_folder(plan, output)


def real(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters() if not parameter.is_meta)


@torch.no_grad()
def decoded(reference: HuggingFaceReference) -> torch.Tensor:
    width = reference.model.config.text_config.hidden_size
    embeds = torch.randn(2, 9, width, generator=torch.Generator().manual_seed(1)).to(reference.dtype)
    hidden = reference._text(inputs_embeds=embeds, past_key_values=DynamicCache(), use_cache=True).last_hidden_state
    return reference.model.lm_head(hidden)  # type: ignore[no-any-return]


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16], ids=["fp32", "fp16"])
@pytest.mark.parametrize("settings", CHECKPOINTS.values(), ids=CHECKPOINTS)
def test_it_computes_what_the_whole_model_computes(
    settings: dict[str, Any], dtype: torch.dtype, make: Callable[..., Path]
) -> None:
    plan, folder = planned(make(**settings))
    whole = HuggingFaceReference(plan.checkpoint.folder, folder, dtype)
    streamed = StreamedReference(StoredWeights(plan), folder, dtype)
    pixels = np.random.default_rng(0).normal(size=(2, 3, 32, 32)).astype(np.float32)
    for one, other in zip(whole.tower(pixels), streamed.tower(pixels), strict=True):
        for field in ("visual", "features", "attention"):
            assert np.array_equal(getattr(one, field), getattr(other, field))
    assert torch.equal(decoded(whole), decoded(streamed))


def test_no_more_than_one_layer_is_in_memory_and_none_is_left(make: Callable[..., Path]) -> None:
    plan, folder = planned(make(text_settings={"num_hidden_layers": 4}))
    streamed = StreamedReference(StoredWeights(plan), folder, torch.float32)
    model, held = streamed.model, []

    def count(*_: object) -> None:
        held.append(real(model))

    for module in model.modules():
        module.register_forward_pre_hook(count)
        module.register_forward_hook(count)
    streamed.tower(np.zeros((1, 3, 32, 32), np.float32))
    decoded(streamed)
    layers = [*streamed._text.layers, *model.model.vision_tower.encoder.layers]
    parts = [*layers, model.model.multi_modal_projector, model.lm_head, model.model.vision_tower.embeddings]
    assert 0 < max(held) <= max(sum(each.numel() for each in part.parameters()) for part in parts)
    assert real(model) == 0


def test_it_tells_what_every_layer_gives(make: Callable[..., Path]) -> None:
    plan, folder = planned(make())
    streamed = StreamedReference(StoredWeights(plan), folder, torch.float16)
    told: dict[str, np.ndarray] = {}
    streamed.listen(told.__setitem__)
    decoded(streamed)
    assert [name for name in told if name.startswith("hidden")] == ["hidden_states.1", "hidden_states.2"]
    assert {told[f"present.1.{part}"].shape for part in ("key", "value")} == {(2, 4, 9, 12)}
    assert {value.dtype for value in told.values()} == {np.dtype(np.float32)}
    assert told["hidden_states.2"].shape == (18, 48)


def test_what_the_export_does_without_may_be_missing(make: Callable[..., Path]) -> None:
    from safetensors.torch import load_file, save_file

    checkpoint = make()
    file = checkpoint / "model.safetensors"
    kept = {name: value for name, value in load_file(file).items() if "layers.2." not in name and "post_" not in name}
    kept |= {name: value for name, value in load_file(file).items() if "post_attention" in name}
    plan, folder = planned(checkpoint)
    pixels = np.ones((1, 3, 32, 32), np.float32)
    wanted = StreamedReference(StoredWeights(plan), folder, torch.float32).tower(pixels)[0]
    save_file(kept, file, metadata={"format": "pt"})
    plan, folder = planned(checkpoint)
    found = StreamedReference(StoredWeights(plan), folder, torch.float32).tower(pixels)[0]
    assert np.array_equal(wanted.visual, found.visual)


def test_weights_are_rounded_where_that_is_asked_for(make: Callable[..., Path]) -> None:
    plan, _ = planned(make())
    read = StoredWeights(plan, torch.bfloat16).read("lm_head.weight", torch.empty(0))
    (key,) = {plan.keys["lm_head.weight"]}
    exact = open_checkpoint(str(plan.checkpoint.folder)).read(key)
    assert torch.equal(read, exact.to(torch.bfloat16).float())
    assert not torch.equal(read, exact)
