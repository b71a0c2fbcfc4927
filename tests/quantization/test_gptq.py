"""GPTQ: what a layer gives is nearer to the original's than after rounding to nearest, on its own inputs."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import Tensor

from restore_export.quantization import gptq as module
from restore_export.quantization.blocks import Quantized, dequantize, round_to_nearest
from restore_export.quantization.gptq import Curvature, gptq
from restore_export.quantization.grid import FP8, Grid

GRIDS = [Grid(bits, 32, symmetric) for bits, symmetric in itertools.product((4, 8), (True, False))] + [FP8]


def layer(seed: int = 0, rows: int = 48, inputs: int = 96, samples: int = 400) -> tuple[Tensor, Tensor]:
    """A weight, and inputs that hang together as a network's do."""
    generator = torch.Generator().manual_seed(seed)
    mixed = torch.randn(inputs // 4, inputs, generator=generator)
    seen = torch.randn(samples, inputs // 4, generator=generator) @ mixed
    seen += 0.3 * torch.randn(samples, inputs, generator=generator)
    return torch.randn(rows, inputs, generator=generator) * 0.05, seen


def curvature(seen: Tensor) -> Curvature:
    return Curvature.of(seen.t() @ seen)


def error(weight: Tensor, made: Quantized, seen: Tensor) -> float:
    """Of what the layer gives, relative L2."""
    wanted = seen @ weight.t()
    return float((seen @ dequantize(made).float().t() - wanted).norm() / wanted.norm())


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.onnx)
@pytest.mark.parametrize("seed", [0, 1])
def test_the_layer_gives_what_it_gave_more_nearly(grid: Grid, seed: int) -> None:
    weight, seen = layer(seed)
    made = gptq(weight, curvature(seen), grid, torch.float32)
    assert error(weight, made, seen) < 0.7 * error(weight, round_to_nearest(weight, grid, torch.float32), seen)
    _, others = layer(seed, samples=100)
    assert error(weight, made, others) < error(weight, round_to_nearest(weight, grid, torch.float32), others)


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.onnx)
def test_inputs_that_know_nothing_of_each_other_are_rounded_to_nearest(grid: Grid) -> None:
    weight, _ = layer()
    made = gptq(weight, Curvature.of(torch.diag(torch.rand(96) + 0.5)), grid, torch.float16)
    nearest = round_to_nearest(weight, grid, torch.float16)
    assert torch.equal(made.values.float(), nearest.values.float())
    assert torch.equal(made.scales, nearest.scales)
    assert made.zeros is None or torch.equal(made.zeros, nearest.zeros)  # type: ignore[arg-type]


@pytest.mark.parametrize("panel", [1, 7, 96, 1000])
def test_carrying_errors_on_in_panels_changes_nothing(panel: int, monkeypatch: pytest.MonkeyPatch) -> None:
    weight, seen = layer()
    wanted = gptq(weight.double().float(), curvature(seen), GRIDS[0], torch.float32)
    monkeypatch.setattr(module, "_PANEL", panel)
    made = gptq(weight, curvature(seen), GRIDS[0], torch.float32)
    # Sums in another order turn a value here and there.
    assert (made.values != wanted.values).float().mean() < 0.01
    assert error(weight, made, seen) == pytest.approx(error(weight, wanted, seen), rel=0.02)


def test_inputs_that_were_never_seen_are_rounded_to_nearest() -> None:
    weight, seen = layer()
    seen[:, 40:50] = 0
    made = gptq(weight, curvature(seen), GRIDS[0], torch.float32)
    nearest = round_to_nearest(weight, GRIDS[0], torch.float32)
    assert torch.equal(made.values[:, 40:50], nearest.values[:, 40:50])
    assert torch.isfinite(dequantize(made)).all()


def test_fewer_samples_than_inputs_are_enough() -> None:
    weight, seen = layer(samples=10)
    made = gptq(weight, curvature(seen), GRIDS[0], torch.float32)
    assert error(weight, made, seen) < error(weight, round_to_nearest(weight, GRIDS[0], torch.float32), seen)


def test_nothing_seen_at_all_is_rounded_to_nearest() -> None:
    weight, _ = layer()
    made = gptq(weight, Curvature.of(torch.zeros(96, 96)), GRIDS[0], torch.float32)
    assert torch.equal(made.values, round_to_nearest(weight, GRIDS[0], torch.float32).values)


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.onnx)
def test_rows_and_blocks_of_zeros_stay_what_they_are(grid: Grid) -> None:
    weight, seen = layer()
    weight[0], weight[1, :32] = 0, 0
    made = dequantize(gptq(weight, curvature(seen), grid, torch.float16)).float()
    assert (made[0] == 0).all()
    assert grid.block is None or (made[1, :32].abs() < 1).all()
    assert torch.isfinite(made).all()
    assert torch.equal(made[2:], dequantize(gptq(weight[2:], curvature(seen), grid, torch.float16)).float())


def test_a_weight_that_is_no_number_shows_in_the_scales() -> None:
    weight, seen = layer()
    weight[3, 3] = float("nan")
    assert not torch.isfinite(gptq(weight, curvature(seen), GRIDS[0], torch.float32).scales[3, 0])


def test_a_hessian_that_is_none_is_refused() -> None:
    weight, _ = layer()
    with pytest.raises(ValueError, match="95 inputs for 96"):
        gptq(weight, Curvature.of(torch.eye(95)), GRIDS[0], torch.float32)
    with pytest.raises(ValueError, match="finite"):
        Curvature.of(torch.full((96, 96), torch.inf))
    with pytest.raises(ValueError, match="not positive"):
        Curvature.of(-torch.eye(96))
