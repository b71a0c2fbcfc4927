"""Checkpoints of a few numbers, and what is planned and stored of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from restore_export.weight_files import list_tensors
from restore_export.weights.plan import WeightPlan, plan_weights
from restore_export.weights.store import Stored, store

Files = Mapping[str, Mapping[str, Tensor]]


def numbers(*shape: int, dtype: torch.dtype = torch.float16, seed: int = 0) -> Tensor:
    """Random ones."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)).to(dtype)


def checkpoint(folder: Path, files: Files) -> Path:
    """Write files of tensors by their names."""
    folder.mkdir(exist_ok=True)
    for name, tensors in files.items():
        save_file(dict(tensors), folder / name, metadata={"format": "pt"})
    return folder


def planned(folder: Path, dtype: str = "fp16", mode: str = "copy", **keys: str) -> WeightPlan:
    """A plan for all tensors of a folder, or for those of ``keys`` (parameter → checkpoint key)."""
    tensors = list_tensors(folder)
    return plan_weights(tensors, keys or {key: key for key in tensors}, dtype, mode)


def stored(plan: WeightPlan, target: Path) -> list[Stored]:
    """Everything of a plan, in ``target``."""
    target.mkdir(exist_ok=True)
    return [store(shard, target) for shard in plan.shards]


def values(plan: WeightPlan, target: Path, dtype: torch.dtype) -> dict[str, Tensor]:
    """Each parameter, read where its place says."""
    found = {}
    for name, place in plan.places.items():
        held = (target / place.location).read_bytes()[place.offset : place.offset + place.length]
        found[name] = torch.frombuffer(bytearray(held), dtype=dtype).reshape(place.shape)
    return found


def everything(folder: Path) -> dict[str, Tensor]:
    """All tensors of a folder, as safetensors reads them."""
    return {key: value for file in sorted(folder.glob("*.safetensors")) for key, value in load_file(file).items()}
