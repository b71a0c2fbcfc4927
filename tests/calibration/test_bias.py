"""The calibration bias against the equation in loops."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from restore_export.calibration.bias import calibration_bias, default_frequencies, distance_bias, lowest
from restore_export.compare.reference_bias import reference_bias

FREQUENCIES = default_frequencies(32, 10000.0)
POSITIONS = torch.tensor([[0, 1, 5, 9, 13, 40, 41], [0, 1, 2, 3, 17, 300, 575]])
SIZES = torch.tensor([[0, 3, 1, 2, 9, 0, 0], [0, 0, 4, 1, 1, 1, 0]])


@pytest.mark.parametrize("distance", ["prefill", "always", "off"])
@pytest.mark.parametrize("is_prefill", [True, False])
@pytest.mark.parametrize("uniform", [0.0, 9.0])
def test_bias_is_the_equation(distance: str, is_prefill: bool, uniform: float) -> None:
    mask = torch.ones_like(POSITIONS)
    mask[1, :2] = 0
    queries = POSITIONS[:, -3:]
    first, others = calibration_bias(
        queries, mask, POSITIONS, SIZES, torch.tensor(is_prefill) if distance == "prefill" else None, FREQUENCIES,
        c=2.0, uniform=uniform, size=True, distance=distance, lowest=lowest(torch.float32), window=0,
    )  # fmt: skip
    active = distance == "always" or (distance == "prefill" and is_prefill)
    for given, size in ((first, uniform or None), (others, None)):
        for row in range(2):
            expected = reference_bias(
                queries[row].tolist(), POSITIONS[row].tolist(), SIZES[row].tolist(), FREQUENCIES.tolist(), c=2.0,
                with_size=True, with_distance=active, uniform=size,
            )  # fmt: skip
            for query in range(3):
                for key in range(7):
                    value = float(given[row, 0, query, key])
                    if key > 4 + query or mask[row, key] == 0:
                        assert value == lowest(torch.float32)
                    else:
                        assert value == pytest.approx(expected[query, key], abs=2e-5)


def test_distance_of_a_token_to_itself_costs_nothing() -> None:
    positions = torch.arange(0, 4000, 97)[None]
    own = distance_bias(positions, positions, FREQUENCIES, 2.0)[0].diagonal()
    assert own.abs().max() < 1e-5


def test_three_axes_use_each_frequencys_own_distance() -> None:
    axes = torch.randint(0, 50, (1, 6, 3), generator=torch.Generator().manual_seed(2))
    owner = torch.arange(16) % 3
    per_frequency = axes[:, :, owner]
    given = distance_bias(per_frequency, per_frequency, FREQUENCIES, 2.0)[0].numpy()
    for m in range(6):
        for n in range(6):
            apart = (per_frequency[0, m] - per_frequency[0, n]).abs().double().numpy()
            expected = np.log(2 - np.cos(apart * FREQUENCIES.double().numpy()).mean())
            assert given[m, n] == pytest.approx(expected, abs=2e-5)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_masks_stay_finite_when_a_logit_is_added(dtype: torch.dtype) -> None:
    assert torch.isfinite(torch.tensor(lowest(dtype), dtype=dtype) + torch.tensor(-500.0, dtype=dtype))


def test_a_window_hides_what_is_too_far_back() -> None:
    positions = torch.arange(6)[None]
    _, bias = calibration_bias(
        positions, torch.ones_like(positions), None, None, None, FREQUENCIES,
        c=2.0, uniform=0.0, size=False, distance="off", lowest=-1.0, window=2,
    )  # fmt: skip
    assert (bias[0, 0] == 0).sum(-1).tolist() == [1, 2, 2, 2, 2, 2]
