"""Block-wise quantization: the nearest values of a grid, as ONNX itself understands them."""

from __future__ import annotations

import itertools

import ml_dtypes
import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from restore_export.quantization.blocks import Quantized, dequantize, round_to_nearest, value_dtype
from restore_export.quantization.grid import FP8, Grid
from restore_export.quantization.packing import packed, unpacked

GRIDS = [Grid(bits, block, symmetric) for bits, block, symmetric in itertools.product((4, 8), (32, 64), (True, False))]
EVERY = [*GRIDS, FP8]
F16, F32 = torch.float16, torch.float32


def name(grid: Grid) -> str:
    return f"{grid.onnx} of {grid.block or 'a row'}"


def blocks(weight: Tensor, grid: Grid) -> Tensor:
    """``[out, blocks, inputs of each]``."""
    return weight.unflatten(1, (grid.blocks(weight.shape[1]), -1))


def numbers(rows: int, columns: int, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(rows, columns, generator=generator) * torch.rand(rows, 1, generator=generator)


@pytest.mark.parametrize("grid", GRIDS, ids=name)
@pytest.mark.parametrize("dtype", [F16, F32], ids=["fp16", "fp32"])
def test_no_value_is_farther_than_half_a_step(grid: Grid, dtype: torch.dtype) -> None:
    weight = numbers(7, 128)
    made = round_to_nearest(weight, grid, dtype)
    error = (dequantize(made).float() - weight).abs().unflatten(1, (-1, grid.block)).amax(-1)
    # Rounding a scale to float16 moves the ends of the grid by up to half a thousandth.
    slack = 2.0**-11 * (grid.highest if dtype == F16 else 1) + 1e-4
    assert (error <= made.scales.float() * (0.5 + slack)).all()


@pytest.mark.parametrize("grid", GRIDS, ids=name)
def test_integers_keep_to_the_grid(grid: Grid) -> None:
    made = round_to_nearest(numbers(5, 128), grid, F16)
    assert grid.lowest <= int(made.values.min()) <= int(made.values.max()) <= grid.highest
    assert (made.scales > 0).all()
    if grid.symmetric:
        assert made.zeros is None
        assert int(made.values.min()) > grid.lowest  # the two ends are alike
    else:
        assert made.zeros is not None


@pytest.mark.parametrize("dtype", [F16, F32, torch.bfloat16], ids=["fp16", "fp32", "bf16"])
def test_floats_are_those_of_ml_dtypes_and_come_back_within_half_a_step(dtype: torch.dtype) -> None:
    weight = numbers(7, 129)
    made = round_to_nearest(weight, FP8, dtype)
    assert made.scales.shape == (7, 1)
    assert made.zeros is None
    scaled = (weight / made.scales.float()).clamp(-448, 448).numpy().astype(ml_dtypes.float8_e4m3fn)
    assert made.values.view(torch.uint8).numpy().tobytes() == scaled.tobytes()
    # Four bits of precision, and below the smallest normal value (2 ** -6) steps of 2 ** -9; a scale of 8 bits of its
    # own may put the end of a row off.
    half_step = torch.maximum(weight.abs() * (2.0**-4 + 2.0**-8), made.scales.float() * 2.0**-10)
    assert ((dequantize(made).float() - weight).abs() <= half_step).all()


@pytest.mark.parametrize("grid", EVERY, ids=name)
@pytest.mark.parametrize("dtype", [F16, F32], ids=["fp16", "fp32"])
def test_onnx_dequantizes_it_to_the_same_values(grid: Grid, dtype: torch.dtype) -> None:
    made = round_to_nearest(numbers(6, 128), grid, dtype)
    assert torch.equal(torch.from_numpy(by_onnx(made, grid)), dequantize(made).t())


def by_onnx(made: Quantized, grid: Grid) -> np.ndarray:
    """What ONNX Runtime makes of the bytes as they are written, ``[in, out]``."""
    kind = {"int4": TensorProto.INT4, "uint4": TensorProto.UINT4, "int8": TensorProto.INT8, "uint8": TensorProto.UINT8,
            "float8e4m3fn": TensorProto.FLOAT8E4M3FN}  # fmt: skip
    scales = made.scales.t().contiguous().view(grid.scale_shape(*made.values.shape)).numpy()
    along = {"axis": 0, "block_size": grid.block} if grid.block else {"axis": 1}

    def held_as(name: str, values: Tensor) -> TensorProto:
        data = packed(values, grid.bits).numpy().tobytes()
        return helper.make_tensor(name, kind[grid.onnx], tuple(values.t().shape), data, raw=True)

    held = [held_as("values", made.values), numpy_helper.from_array(scales, "scales")]
    held += [] if made.zeros is None else [held_as("zeros", made.zeros)]
    node = helper.make_node("DequantizeLinear", [each.name for each in held], ["weight"], **along)
    output = helper.make_tensor_value_info("weight", helper.np_dtype_to_tensor_dtype(scales.dtype), ["in", "out"])
    graph = helper.make_graph([node], "dequantize", [], [output], held)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)], ir_version=10)
    onnx.checker.check_model(model)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {})[0])


@pytest.mark.parametrize("grid", EVERY, ids=name)
def test_blocks_of_zeros_and_of_nearly_nothing_are_zeros(grid: Grid) -> None:
    weight = numbers(3, 128)
    weight[0] = 0
    blocks(weight, grid)[1, 0] = 1e-12
    made = round_to_nearest(weight, grid, F16)
    assert (made.scales[0] == 1).all()
    assert made.scales[1, 0] > 0
    found = blocks(dequantize(made), grid)
    assert (found[0] == 0).all()
    assert (found[1, 0] == 0).all()
    assert torch.isfinite(found).all()


@pytest.mark.parametrize("grid", EVERY, ids=name)
def test_what_float16_has_no_scale_for_is_kept_as_well_as_it_can_be(grid: Grid) -> None:
    """Float16 has these values, but the scale that brings them to the end of the grid would be 0 in it."""
    weight = torch.full((2, 128), 2.0**-23)
    weight[1] *= -2
    made = round_to_nearest(weight, grid, F16)
    assert (made.scales == 2.0**-24).all()
    assert torch.equal(dequantize(made).float(), weight)


@pytest.mark.parametrize("grid", EVERY, ids=name)
def test_a_scale_that_float16_does_not_have_is_infinite(grid: Grid) -> None:
    weight = numbers(3, 128)
    weight[1, 5] = 65536.0 * grid.highest
    scales = round_to_nearest(weight, grid, F16).scales
    assert torch.isinf(scales[1, 0])
    assert torch.isfinite(scales[0]).all()


@pytest.mark.parametrize("grid", EVERY, ids=name)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_shows_in_the_scales(grid: Grid, value: float) -> None:
    weight = numbers(3, 128)
    weight[1, 5] = value
    scales = round_to_nearest(weight, grid, F16).scales
    assert not torch.isfinite(scales[1, 0])
    assert torch.isfinite(scales[0]).all()


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("grid", GRIDS, ids=name)
def test_blocks_of_one_sign_reach_their_end(grid: Grid, sign: int) -> None:
    weight = sign * numbers(2, 128).abs()
    found = dequantize(round_to_nearest(weight, grid, F32))
    ends = weight.abs().unflatten(1, (-1, grid.block)).amax(-1)
    assert torch.allclose(
        found.abs().unflatten(1, (-1, grid.block)).amax(-1), ends, rtol=0.04 if grid.bits == 4 else 3e-3
    )


@given(rows=st.integers(1, 9), columns=st.integers(1, 9), bits=st.sampled_from([4, 8]), signed=st.booleans())
@settings(deadline=None, max_examples=60)
def test_packing_is_onnxs_own_and_comes_undone(rows: int, columns: int, bits: int, signed: bool) -> None:
    grid = Grid(bits, 32, signed)
    generator = torch.Generator().manual_seed(rows * 10 + columns)
    values = torch.randint(grid.lowest, grid.highest + 1, (rows, columns), generator=generator)
    values = values.to(torch.int8 if signed else torch.uint8)
    data = packed(values, bits)
    held = values.t().contiguous().numpy().astype(getattr(ml_dtypes, grid.onnx, None) or grid.onnx)
    assert data.numpy().tobytes() == numpy_helper.from_array(held).raw_data
    assert len(data) == grid.packed_bytes(rows * columns)
    assert torch.equal(unpacked(data, (columns, rows), grid), values)


def test_floats_come_undone() -> None:
    values = round_to_nearest(numbers(5, 9), FP8, F16).values
    assert values.dtype == value_dtype(FP8)
    assert torch.equal(unpacked(packed(values, FP8.bits), (9, 5), FP8).float(), values.float())
