"""Quantized weights in a file: what lies where, beside what is not quantized."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from files import checkpoint, numbers, stored
from safetensors.torch import load_file
from torch import Tensor

from restore_export.errors import CheckpointError
from restore_export.quantization.blocks import Quantized, dequantize, round_to_nearest
from restore_export.quantization.grid import FP8, Grid
from restore_export.quantization.packing import unpacked
from restore_export.weight_files import list_tensors
from restore_export.weights import quantized
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT
from restore_export.weights.plan import WeightPlan, plan_weights

GRIDS = [Grid(4, 32, True), Grid(4, 32, False), Grid(8, 32, True), Grid(8, 64, False), FP8]
DTYPES = {"fp16": torch.float16, "bf16": torch.bfloat16, "fp32": torch.float32}


def planned(folder: Path, grids: dict[str, Grid], dtype: str = "fp16", mode: str = "copy", **keys: str) -> WeightPlan:
    tensors = list_tensors(folder)
    return plan_weights(tensors, keys or {key: key for key in tensors}, dtype, mode, grids)


def held(plan: WeightPlan, target: Path, name: str) -> Tensor:
    place = plan.places[name]
    data = (target / place.location).read_bytes()[place.offset : place.offset + place.length]
    return torch.frombuffer(bytearray(data), dtype=torch.uint8)


def read(plan: WeightPlan, target: Path, name: str, grid: Grid, dtype: torch.dtype) -> Tensor:
    """Dequantized, from where the plan says."""

    def values(ending: str) -> Tensor:
        rows, columns = plan.places[name + ending].shape
        return unpacked(held(plan, target, name + ending), (rows, columns), grid)

    scales = held(plan, target, name + SCALE).view(dtype).view(-1, plan.places[name + SCALE].shape[-1]).t()
    return dequantize(Quantized(values(VALUES), scales, None if grid.symmetric else values(ZERO_POINT)))


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: f"{grid.onnx} of {grid.block or 'a row'}")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("given", [torch.float16, torch.bfloat16, torch.float32], ids=str)
def test_every_quantized_weight_is_the_nearest(tmp_path: Path, grid: Grid, dtype: str, given: torch.dtype) -> None:
    tensors = {"w": numbers(6, 128, dtype=given), "norm": numbers(5, dtype=given), "z": numbers(3, 64, dtype=given)}
    plan = planned(checkpoint(tmp_path / "in", {"model.safetensors": tensors}), {"w": grid, "z": grid}, dtype)
    stored(plan, tmp_path / "out")
    for name in ("w", "z"):
        wanted = dequantize(round_to_nearest(tensors[name], grid, DTYPES[dtype]))
        assert torch.equal(read(plan, tmp_path / "out", name, grid, DTYPES[dtype]), wanted)
    assert torch.equal(held(plan, tmp_path / "out", "norm").view(DTYPES[dtype]), tensors["norm"].to(DTYPES[dtype]))


def test_rows_that_are_rounded_at_once_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    grid = Grid(4, 32, False)
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"w": numbers(33, 64)}})
    stored(planned(folder, {"w": grid}), tmp_path / "whole")
    monkeypatch.setattr(quantized, "_ROUNDED", 4 * 64 * 5)
    stored(planned(folder, {"w": grid}), tmp_path / "parts")
    assert (tmp_path / "whole" / "model.safetensors").read_bytes() == (
        tmp_path / "parts" / "model.safetensors"
    ).read_bytes()


def test_places_are_what_graphs_want(tmp_path: Path) -> None:
    plan = planned(
        checkpoint(tmp_path / "in", {"model.safetensors": {"w": numbers(6, 128)}}), {"w": Grid(4, 32, False)}
    )
    found = {name: (place.dtype, place.shape, place.length) for name, place in plan.places.items()}
    assert found == {
        "w_quantized": ("uint4", (128, 6), 384),
        "w_scale": ("fp16", (4, 6), 48),
        "w_zero_point": ("uint4", (4, 6), 12),
    }


def test_floats_have_a_scale_for_each_output(tmp_path: Path) -> None:
    plan = planned(checkpoint(tmp_path / "in", {"model.safetensors": {"w": numbers(6, 50)}}), {"w": FP8})
    found = {name: (place.dtype, place.shape, place.length) for name, place in plan.places.items()}
    assert found == {"w_quantized": ("float8e4m3fn", (50, 6), 300), "w_scale": ("fp16", (6,), 12)}
    assert FP8.stored_bytes((6, 50), 2) == 312


def test_odd_numbers_of_integers_leave_the_rest_where_runtimes_want_it(tmp_path: Path) -> None:
    grid = Grid(4, 32, False)
    tensors = {"a": numbers(3, 32), "b": numbers(5, dtype=torch.float32), "c": numbers(1, 32)}
    plan = planned(checkpoint(tmp_path / "in", {"model.safetensors": tensors}), {"a": grid, "c": grid}, "fp32")
    stored(plan, tmp_path / "out")
    for name, place in plan.places.items():
        assert place.offset % 4 == 0, name
    for name in ("a", "c"):
        wanted = dequantize(round_to_nearest(tensors[name], grid, torch.float32))
        assert torch.equal(read(plan, tmp_path / "out", name, grid, torch.float32), wanted)


def test_the_file_is_one_that_safetensors_reads(tmp_path: Path) -> None:
    plan = planned(checkpoint(tmp_path / "in", {"model.safetensors": {"w": numbers(6, 64), "n": numbers(3)}}),
                   {"w": Grid(4, 32, True)})  # fmt: skip
    (made,) = stored(plan, tmp_path / "out")
    found = load_file(tmp_path / "out" / made.name)
    assert {name: value.dtype for name, value in found.items()} == {
        "n": torch.float16, "w_quantized": torch.uint8, "w_scale": torch.float16,
    }  # fmt: skip
    assert (tmp_path / "out" / made.name).stat().st_size == plan.sizes[made.name] == made.bytes


def test_files_without_quantized_weights_stay_the_checkpoints_own(tmp_path: Path) -> None:
    files = {"a.safetensors": {"w": numbers(6, 64)}, "b.safetensors": {"table": numbers(9, 4)}}
    plan = planned(checkpoint(tmp_path / "in", files), {"w": Grid(4, 32, True)}, mode="link")
    assert {shard.name: shard.how for shard in plan.shards} == {"a.safetensors": "rewrite", "b.safetensors": "link"}


@pytest.mark.parametrize("mode", ["copy", "pack"])
def test_a_tied_head_is_quantized_and_the_table_is_not(tmp_path: Path, mode: str) -> None:
    grid, table = Grid(4, 32, True), numbers(10, 64)
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"embed": table}})
    keys = {"embed_tokens.weight": "embed", "lm_head.weight": "embed"}
    tensors = list_tensors(folder)
    plan = plan_weights(tensors, keys, "fp16", mode, {"lm_head.weight": grid})
    stored(plan, tmp_path / "out")
    assert torch.equal(held(plan, tmp_path / "out", "embed_tokens.weight").view(torch.float16).view(10, 64), table)
    wanted = dequantize(round_to_nearest(table, grid, torch.float16))
    assert torch.equal(read(plan, tmp_path / "out", "lm_head.weight", grid, torch.float16), wanted)


def test_a_head_of_the_tables_bytes_is_quantized_all_the_same(tmp_path: Path) -> None:
    grid, table = Grid(8, 32, True), numbers(10, 64)
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"embed": table, "head": table.clone()}})
    keys = {"embed_tokens.weight": "embed", "lm_head.weight": "head"}
    plan = plan_weights(list_tensors(folder), keys, "fp16", "pack", {"lm_head.weight": grid})
    stored(plan, tmp_path / "out")
    assert json.loads((tmp_path / "out" / "model.safetensors").read_bytes()[8:].split(b"}}")[0] + b"}}").keys() == {
        "__metadata__", "embed", "head_quantized", "head_scale",
    }  # fmt: skip


@pytest.mark.parametrize("grid", [Grid(4, 32, True), FP8], ids=["int4", "fp8"])
@pytest.mark.parametrize(("value", "said"), [(float("nan"), "no numbers"), (float("-inf"), "no numbers"),
                                             (6e7, "overflows float16")])  # fmt: skip
def test_a_value_that_cannot_be_quantized_names_its_tensor(tmp_path: Path, value: float, said: str, grid: Grid) -> None:
    weight = numbers(6, 64, dtype=torch.float32)
    weight[4, 7] = value
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"layers.3.w": weight}})
    with pytest.raises(CheckpointError, match=rf"tensor layers\.3\.w.*{said}"):
        stored(planned(folder, {"layers.3.w": grid}), tmp_path / "out")
