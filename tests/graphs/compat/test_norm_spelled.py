"""RMSNormalization in opset 20 gives what ONNX Runtime's operator of opset 23 gives."""

from __future__ import annotations

import numpy as np
import pytest
from onepass import assert_same, single

from restore_export.graphs.compat.norm import SpellRmsNorm


def feeds_of(dtype: type, weight_shape: tuple[int, ...]) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(1)
    hidden = rng.normal(size=(2, 3, 16)) * 3
    return {"x": hidden.astype(dtype), "w": rng.normal(size=weight_shape).astype(dtype)}


@pytest.mark.parametrize("dtype", [np.float32, np.float16])
@pytest.mark.parametrize("axis", [-1, 2])
def test_same_as_the_operator(dtype: type, axis: int) -> None:
    feeds = feeds_of(dtype, (16,))
    lowered = assert_same(single("RMSNormalization", feeds, 3, axis=axis, epsilon=1e-6), SpellRmsNorm(), feeds)
    operators = [node.op_type for node in lowered.graph.node]
    # The definition: everything but the weight in float32, so half precision is cast there and back.
    casts = 2 if dtype is np.float16 else 0
    assert operators.count("Cast") == casts
    assert operators[-1] == "Mul"


def test_a_large_epsilon_counts() -> None:
    feeds = feeds_of(np.float32, (16,))
    assert_same(single("RMSNormalization", feeds, 3, epsilon=0.5), SpellRmsNorm(), feeds)


def test_squares_do_not_overflow_in_half_precision() -> None:
    feeds = feeds_of(np.float16, (16,))
    feeds["x"][:] *= 200
    assert_same(single("RMSNormalization", feeds, 3), SpellRmsNorm(), feeds)
