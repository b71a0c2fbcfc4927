"""RotaryEmbedding in opset 20 gives what ONNX Runtime's operator of opset 23 gives."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onepass import after, assert_same, run, single
from onnx import helper

from restore_export.errors import ExportError
from restore_export.graphs.compat.rotary import SpellRotary


def feeds_of(dtype: type, heads: int = 4) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(2)
    angles = rng.normal(size=(2, 3, 4)) * 20
    given = rng.normal(size=(2, heads, 3, 8))
    return {"x": given.astype(dtype), "cos": np.cos(angles).astype(dtype), "sin": np.sin(angles).astype(dtype)}


@pytest.mark.parametrize("dtype", [np.float32, np.float16])
@pytest.mark.parametrize("heads", [4, 1])
def test_same_as_the_operator(dtype: type, heads: int) -> None:
    feeds = feeds_of(dtype, heads)
    assert_same(single("RotaryEmbedding", feeds, 4), SpellRotary(), feeds)


def test_two_nodes_share_cosines_and_sines() -> None:
    feeds = feeds_of(np.float32)
    model = single("RotaryEmbedding", feeds, 4)
    again = helper.make_node("RotaryEmbedding", ["out_0", "cos", "sin"], ["twice"], name="again")
    model.graph.node.append(again)
    model.graph.output[0].CopyFrom(helper.make_tensor_value_info("twice", onnx.TensorProto.FLOAT, [None] * 4))
    model.graph.value_info.append(helper.make_tensor_value_info("out_0", onnx.TensorProto.FLOAT, [2, 4, 3, 8]))
    lowered = after(model, SpellRotary())
    assert [node.op_type for node in lowered.graph.node].count("Unsqueeze") == 2
    assert np.allclose(run(lowered, feeds), run(model, feeds), atol=2e-6)


@pytest.mark.parametrize(
    ("attributes", "word"),
    [({"interleaved": 1}, "interleaved pairs"), ({"rotary_embedding_dim": 4}, "a part of each head")],
)
def test_forms_that_the_decoder_does_not_use_are_refused(attributes: dict[str, int], word: str) -> None:
    with pytest.raises(ExportError, match=rf"operator RotaryEmbedding \(it\) with {word}"):
        after(single("RotaryEmbedding", feeds_of(np.float32), 4, **attributes), SpellRotary())
