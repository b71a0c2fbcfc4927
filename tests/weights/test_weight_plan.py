"""Where weights will lie is known before any is read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import torch
from files import checkpoint, everything, numbers, planned, stored, values
from safetensors import safe_open

from restore_export.errors import CheckpointError
from restore_export.output.manifest import is_inside
from restore_export.weight_files import read_header
from restore_export.weights.names import output_names

F16, BF16, F32 = torch.float16, torch.bfloat16, torch.float32
TWO = {"a.safetensors": {"x": numbers(3, 5), "y": numbers(7)}, "b.safetensors": {"z": numbers(2, 2)}}


def test_headers_tell_where_a_tensor_lies(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "in", TWO)
    data = (folder / "a.safetensors").read_bytes()
    for key, info in read_header(folder / "a.safetensors").tensors.items():
        assert data[info.offset : info.end] == TWO["a.safetensors"][key].numpy().tobytes()


@pytest.mark.parametrize("mode", ["copy", "link"])
def test_files_of_the_same_dtype_are_taken_as_they_are(tmp_path: Path, mode: str) -> None:
    folder = checkpoint(tmp_path / "in", TWO)
    plan = planned(folder, mode=mode)
    assert [(shard.name, shard.how) for shard in plan.shards] == [("a.safetensors", mode), ("b.safetensors", mode)]
    assert plan.new_bytes == (0 if mode == "link" else sum(plan.sizes.values()))


def test_only_files_of_another_dtype_are_rewritten(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "in", {**TWO, "b.safetensors": {"z": numbers(2, 2), "w": numbers(4, dtype=F32)}})
    assert [shard.how for shard in planned(folder).shards] == ["copy", "rewrite"]
    assert [shard.how for shard in planned(folder, mode="pack").shards] == ["rewrite", "rewrite"]


def test_what_no_graph_uses_makes_no_file_be_rewritten_nor_taken(tmp_path: Path) -> None:
    extra = {"x": numbers(3), "unused": numbers(4, dtype=F32)}
    folder = checkpoint(tmp_path / "in", {"a.safetensors": extra, "c.safetensors": {"more": numbers(2)}})
    assert [(shard.name, shard.how) for shard in planned(folder, p="x").shards] == [("a.safetensors", "copy")]
    plan = planned(folder, mode="pack", p="x")
    stored(plan, tmp_path / "out")
    assert everything(tmp_path / "out").keys() == {"x"}


@pytest.mark.parametrize("mode", ["copy", "pack"])
@pytest.mark.parametrize(("before", "name"), [(F32, "fp16"), (BF16, "fp16"), (BF16, "bf16"), (F32, "fp32"),
                                              (F16, "fp32"), (torch.float64, "fp16")])  # fmt: skip
def test_every_tensor_has_its_value_at_its_place(tmp_path: Path, before: torch.dtype, name: str, mode: str) -> None:
    after = {"fp16": F16, "bf16": BF16, "fp32": F32}[name]
    tensors = {"x": numbers(3, 5, dtype=before), "y": numbers(7, dtype=before), "z": numbers(33, dtype=F32)}
    folder = checkpoint(tmp_path / "in", {"model.safetensors": tensors})
    plan = planned(folder, name, mode)
    (result,) = stored(plan, tmp_path / "out")
    assert os.path.getsize(tmp_path / "out" / result.name) == result.bytes == plan.sizes[result.name]
    found = values(plan, tmp_path / "out", after)
    assert found.keys() == tensors.keys()
    for key, tensor in tensors.items():
        assert torch.equal(found[key], tensor.to(after))


def test_a_rewritten_file_is_a_safetensors_file(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"x": numbers(3, 5), "ä": numbers(7, dtype=F32)}})
    stored(planned(folder), tmp_path / "out")
    with safe_open(tmp_path / "out" / "model.safetensors", "pt") as opened:
        assert set(opened.keys()) == {"x", "ä"}
        assert opened.metadata() == {"format": "pt"}


def test_a_head_that_is_the_embeddings_is_stored_once(tmp_path: Path) -> None:
    table = numbers(64, 8, dtype=F32)
    files = {"a.safetensors": {"table": table, "x": numbers(3)}, "b.safetensors": {"head": table.clone()}}
    keys = {"embed_tokens.weight": "table", "lm_head.weight": "head", "norm": "x"}
    folder = checkpoint(tmp_path / "in", files)
    plan = planned(folder, **keys)
    assert plan.places["lm_head.weight"] == plan.places["embed_tokens.weight"]
    assert plan.sizes.keys() == {"a.safetensors"}
    stored(plan, tmp_path / "out")
    assert torch.equal(values(plan, tmp_path / "out", F16)["lm_head.weight"], table.half())


def test_a_head_that_differs_in_one_number_is_its_own(tmp_path: Path) -> None:
    table = numbers(64, 8, dtype=F32)
    head = table.clone()
    head[-1, -1] += 1
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"table": table, "head": head}})
    plan = planned(folder, **{"embed_tokens.weight": "table", "lm_head.weight": "head"})
    stored(plan, tmp_path / "out")
    assert torch.equal(values(plan, tmp_path / "out", F16)["lm_head.weight"], head.half())


def test_a_config_that_ties_them_names_one_tensor(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"table": numbers(4, 2)}})
    for mode in ("copy", "pack"):
        plan = planned(folder, mode=mode, **{"embed_tokens.weight": "table", "lm_head.weight": "table"})
        assert plan.places["lm_head.weight"] == plan.places["embed_tokens.weight"]


def test_values_that_do_not_lie_at_multiples_of_their_width_are_moved(tmp_path: Path) -> None:
    """Headers of older files are not padded."""
    tensor = numbers(6)
    row = {"x": {"dtype": "F16", "shape": [6], "data_offsets": [0, 12]}}
    text = json.dumps(row).encode()
    text += b" " * (1 - len(text) % 2)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "model.safetensors").write_bytes(
        len(text).to_bytes(8, "little") + text + tensor.numpy().tobytes()
    )
    plan = planned(tmp_path / "in")
    assert [shard.how for shard in plan.shards] == ["rewrite"]
    stored(plan, tmp_path / "out")
    assert torch.equal(values(plan, tmp_path / "out", F16)["x"], tensor)


@pytest.mark.parametrize(
    "name", ["decoder_model_merged.onnx", ".hidden.safetensors", "a:b.safetensors", "a\nb.safetensors"]
)
def test_no_file_takes_a_name_that_is_not_one_of_weights(name: str) -> None:
    given = [Path("in") / name, Path("in/weights-00001.safetensors"), Path("in/WEIGHTS-00001.safetensors")]
    names = output_names(given)
    assert len({each.lower() for each in names.values()}) == len(given)
    assert all(
        each.endswith(".safetensors") and is_inside(each) and not each.startswith(".") for each in names.values()
    )


def test_a_file_that_has_gone_is_named(tmp_path: Path) -> None:
    from restore_export.weight_files import list_tensors
    from restore_export.weights.plan import plan_weights

    folder = checkpoint(tmp_path / "in", TWO)
    tensors = list_tensors(folder)
    (folder / "b.safetensors").unlink()
    with pytest.raises(CheckpointError, match=r"b\.safetensors cannot be read"):
        plan_weights(tensors, {key: key for key in tensors}, "fp16", "copy")
