"""Which weights are quantized, and what of that does not fit."""

from __future__ import annotations

import re
from typing import Any

import pytest

from restore_export.errors import UsageError
from restore_export.quantization.grid import FP8, Grid
from restore_export.quantization.settings import Quantization, make_quantization, undivided

NAMES = [
    "embed_tokens.weight", "model.layers.0.self_attn.q_proj.weight", "model.layers.0.self_attn.q_proj.bias",
    "model.layers.11.mlp.down_proj.weight", "model.layers.0.input_layernorm.weight", "model.norm.weight",
    "lm_head.weight", "vision_tower.encoder.layers.3.self_attn.out_proj.weight",
    "vision_tower.encoder.layers.3.mlp.fc1.weight", "vision_tower.encoder.layers.3.mlp.fc1.bias",
    "vision_tower.embeddings.patch_embedding.weight", "vision_tower.pre_layrnorm.weight",
    "multi_modal_projector.linear_2.weight",
]  # fmt: skip
DECODER = {NAMES[1], NAMES[3]}
VISION = {NAMES[7], NAMES[8], NAMES[12]}


def test_only_linear_layers_of_the_language_model_are() -> None:
    assert Quantization("int4").grids(NAMES).keys() == DECODER


def test_head_and_vision_are_on_request_and_may_differ() -> None:
    grids = Quantization("int4", 32, head=True, vision="int8").grids(NAMES)
    assert grids.keys() == DECODER | VISION | {"lm_head.weight"}
    assert {grids[name].bits for name in VISION} == {8}
    assert {grids[name].bits for name in grids.keys() - VISION} == {4}
    assert {grid.block for grid in grids.values()} == {32}


def test_floats_have_no_blocks_and_leave_the_vision_encoder_to_integers() -> None:
    made = make_quantization("fp8", symmetric=True, quantize_head=True, quantize_vision="int8")
    assert made is not None
    assert made.in_words() == "fp8 with a scale for each output, head fp8, vision int8 in blocks of 64"
    grids = made.grids(NAMES)
    assert {grids[name] for name in VISION} == {Grid(8, 64)}
    assert {grids[name] for name in grids.keys() - VISION} == {FP8}
    shapes = dict.fromkeys(NAMES, (64, 96))
    (problem,) = undivided(grids, shapes)
    assert "does not divide the 96 inputs of vision_tower" in problem
    assert problem.endswith("leave quantize_vision out")
    assert undivided(Quantization("fp8", None).grids(shapes), shapes) == []


def test_nothing_asked_for_is_nothing() -> None:
    assert make_quantization() is None
    assert make_quantization(quantize_head=False) is None
    assert make_quantization("none") is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"weights_dtype": "int3"}, "weights_dtype 'int3' is unknown; allowed: int4, int8, fp8"),
        ({"weights_dtype": "int4", "block_size": 48}, "block_size is 48; allowed: 32, 64, 128"),
        ({"weights_dtype": "int4", "block_size": True}, "block"),
        ({"weights_dtype": "int4", "quantize_vision": "int4"}, "quantize_vision 'int4' is unknown; allowed: int8"),
        ({"weights_dtype": "int4", "symmetric": "no"}, "symmetric is 'no'; allowed: true or false"),
        ({"weights_dtype": "int4", "quantize_head": 0}, "head is 0; allowed: true or false"),
        ({"weights_dtype": "int4", "quantization": "gptq", "calibration_data": 5}, "data is 5; allowed: text"),
        (
            {"weights_dtype": "fp8", "block_size": 32},
            "block_size 32 with weights_dtype fp8, which has one scale for each",
        ),
        (
            {"weights_dtype": "fp8", "block_size": 32, "symmetric": False},
            "block_size 32 and asymmetric with weights_dtype fp8",
        ),
        ({"weights_dtype": "fp8", "quantize_vision": "fp8"}, "quantize_vision 'fp8' is unknown; allowed: int8"),
        ({"weights_dtype": "none", "block_size": 64}, "block_size: nothing is quantized without weights_dtype"),
        ({"block_size": 64}, "block_size: nothing is quantized without weights_dtype"),
        ({"symmetric": False, "quantize_head": True}, "symmetric, quantize_head: nothing is quantized without"),
    ],
)
def test_what_does_not_fit_is_said(given: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)):
        make_quantization(**given)


def test_blocks_that_do_not_divide_a_width_are_named_with_those_that_do() -> None:
    shapes = {NAMES[1]: (64, 96), NAMES[3]: (96, 256)}
    assert undivided(Quantization("int4", 32).grids(shapes), shapes) == []
    (problem,) = undivided(Quantization("int4", 64).grids(shapes), shapes)
    assert "block_size 64 does not divide the 96 inputs of model.layers.0.self_attn.q_proj.weight" in problem
    assert "allowed for this model: 32" in problem
    odd = {NAMES[1]: (64, 48)}
    assert "no block size divides" in undivided(Quantization("int4", 32).grids(odd), odd)[0]
