"""Attention in opset 20 gives what ONNX Runtime's Attention of opset 23 gives."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onepass import after, assert_same, run, single

from restore_export.errors import ExportError
from restore_export.graphs.compat.attention import SpellAttention

B, H, S, T, D = 2, 4, 3, 5, 8
MASKS = {
    "none": None,
    "rows": (S, T),
    "shared": (1, 1, S, T),
    "batch": (B, 1, S, T),
    "every": (B, H, S, T),
}


def feeds_of(dtype: type, heads: int, mask: tuple[int, ...] | None) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(heads)
    shapes = {"q": (B, H, S, D), "k": (B, heads, T, D), "v": (B, heads, T, D)} | ({"mask": mask} if mask else {})
    feeds = {name: rng.normal(size=shape).astype(dtype) for name, shape in shapes.items()}
    if mask:
        # What a calibrated mask holds: a bias, and a very low number where a position may not be seen.
        feeds["mask"][..., -1] = np.finfo(dtype).min / 2
    return feeds


@pytest.mark.parametrize("dtype", [np.float32, np.float16])
@pytest.mark.parametrize("heads", [H, 2, 1])
@pytest.mark.parametrize("mask", MASKS)
def test_same_as_the_operator(dtype: type, heads: int, mask: str) -> None:
    feeds = feeds_of(dtype, heads, MASKS[mask])
    lowered = assert_same(single("Attention", feeds, 4), SpellAttention(), feeds)
    assert not any(node.op_type == "Attention" for node in lowered.graph.node)
    assert any(node.op_type == "Expand" for node in lowered.graph.node) == (heads != H)


def test_a_scale_of_its_own_and_a_softmax_in_float32() -> None:
    feeds = feeds_of(np.float16, 2, MASKS["batch"])
    model = single("Attention", feeds, 4, scale=0.7, softmax_precision=int(onnx.TensorProto.FLOAT))
    lowered = assert_same(model, SpellAttention(), feeds)
    assert [node.op_type for node in lowered.graph.node].count("Cast") == 2


def test_one_token_on_a_long_cache() -> None:
    rng = np.random.default_rng(0)
    feeds = {
        name: rng.normal(size=(1, 2, size, D)).astype(np.float32) for name, size in (("q", 1), ("k", 99), ("v", 99))
    }
    assert_same(single("Attention", feeds, 4), SpellAttention(), feeds)


def test_large_queries_do_not_overflow_in_half_precision() -> None:
    feeds = feeds_of(np.float16, H, None)
    feeds["q"][:], feeds["k"][:] = 100, 100  # q @ kᵀ is 80 000, over float16's 65 504; scaled it is 28 284
    assert np.isfinite(run(after(single("Attention", feeds, 4), SpellAttention()), feeds)).all()


@pytest.mark.parametrize(
    ("attributes", "word"), [({"is_causal": 1}, "is_causal"), ({"softcap": 20.0}, "softcap")]
)  # fmt: skip
def test_settings_without_a_form_are_refused_by_name(attributes: dict[str, float], word: str) -> None:
    model = single("Attention", feeds_of(np.float32, H, None), 4, **attributes)
    with pytest.raises(ExportError, match=rf"operator Attention \(it\) with {word} has no form in opset 20"):
        after(model, SpellAttention())


def test_inputs_and_outputs_without_a_form_are_refused_by_name() -> None:
    feeds = feeds_of(np.float32, H, MASKS["shared"])
    with pytest.raises(ExportError, match="a cache or a key length as input"):
        after(single("Attention", feeds | {"pk": feeds["k"], "pv": feeds["v"]}, 4), SpellAttention())
    with pytest.raises(ExportError, match="more than one output in use"):
        after(single("Attention", feeds, 4, outputs=3), SpellAttention())
    flat = {name: np.zeros((B, S, H * D), np.float32) for name in "qkv"}
    with pytest.raises(ExportError, match="inputs that are not of rank 4"):
        after(single("Attention", flat, 3, q_num_heads=H, kv_num_heads=H), SpellAttention())
