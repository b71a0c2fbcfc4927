"""A LLaVA on the disk in the format of published ones: shards, index, config, tokenizer; written in little memory.

Weights are random numbers, one block of them repeated, or holes in sparse files, which read as zeros and take no room.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from math import prod
from pathlib import Path
from typing import BinaryIO

import numpy as np

from llava_layout import NEWER, Llava, config, tensors, text_config, text_name
from restore_export.checkpoint import BUNDLED

Tensor = tuple[str, tuple[int, ...]]

_KINDS = {"fp32": ("F32", "float32", 4), "fp16": ("F16", "float16", 2), "bf16": ("BF16", "bfloat16", 2)}
"""Of a dtype: its name in safetensors and in a config, its bytes."""
_BLOCK = 2_097_143
"""Numbers that repeat: a prime, so that rows of a matrix do not."""
_DEVIATION = 0.02
"""Small enough that activations of deep models stay within float16."""


def write_checkpoint(
    folder: Path,
    model: Llava,
    *,
    dtype: str = "fp16",
    layout: str = NEWER,
    sparse: bool = False,
    shard_bytes: int = 5 * 10**9,
) -> int:
    """Write a checkpoint and give its bytes of weights."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config(model, _KINDS[dtype][1])))
    _tokenizer(folder)
    width = _KINDS[dtype][2]
    shards = list(_shards(tensors(model, layout), width, shard_bytes))
    placed: dict[str, str] = {}
    total = 0
    for number, shard in enumerate(shards, 1):
        file = f"model-{number:05d}-of-{len(shards):05d}.safetensors"
        total += _write(folder / file, shard, dtype, sparse)
        placed |= dict.fromkeys((name for name, _ in shard), file)
    index = {"metadata": {"total_size": total}, "weight_map": placed}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return total


def write_text_model(folder: Path, model: Llava, *, dtype: str = "fp16") -> int:
    """The Llama of :func:`write_checkpoint`'s LLaVA as a model of its own, with the same values."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(text_config(model) | {"dtype": _KINDS[dtype][1]}))
    _tokenizer(folder)
    renamed = ((text_name(name), name, shape) for name, shape in tensors(model, NEWER))
    named = [(new, old, shape) for new, old, shape in renamed if new]
    sources = {new: old for new, old, _ in named}
    return _write(folder / "model.safetensors", [(new, shape) for new, _, shape in named], dtype, False, sources)


def _shards(named: Iterable[Tensor], width: int, most: int) -> Iterator[list[Tensor]]:
    shard: list[Tensor] = []
    size = 0
    for name, shape in named:
        if shard and size + prod(shape) * width > most:
            yield shard
            shard, size = [], 0
        shard.append((name, shape))
        size += prod(shape) * width
    yield shard


def _write(path: Path, named: list[Tensor], dtype: str, sparse: bool, sources: dict[str, str] | None = None) -> int:
    kind, _, width = _KINDS[dtype]
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, shape in named:
        start, end = end, end + prod(shape) * width
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        if sparse:
            file.truncate(8 + len(text) + end)
        else:
            blocks = _Blocks(dtype)
            for name, shape in named:
                blocks.write(file, (sources or {}).get(name, name), prod(shape))
    return end


class _Blocks:
    """Values of tensors: one block over and over, begun at a place that the tensor's name gives."""

    def __init__(self, dtype: str) -> None:
        numbers = np.random.default_rng(0).standard_normal(_BLOCK, dtype=np.float32) * _DEVIATION
        self._plain, self._near_one = _bytes(numbers, dtype), _bytes(1 + numbers, dtype)
        self._width = _KINDS[dtype][2]

    def write(self, file: BinaryIO, name: str, count: int) -> None:
        block = memoryview(self._near_one if "norm" in name and name.endswith("weight") else self._plain)
        left, at = count * self._width, sum(name.encode()) * 977 % _BLOCK * self._width
        while left:
            part = block[at : at + left]
            file.write(part)
            left, at = left - len(part), 0


def _bytes(numbers: np.ndarray, dtype: str) -> bytes:
    if dtype == "bf16":
        return (numbers.view(np.uint32) >> 16).astype(np.uint16).tobytes()
    return numbers.astype(np.float16 if dtype == "fp16" else np.float32).tobytes()


def _tokenizer(folder: Path) -> None:
    """The bundled model's tokenizer and processor, for pictures of 336 pixels."""
    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copyfile(BUNDLED / name, folder / name)
    data = json.loads((BUNDLED / "processor_config.json").read_text())
    data["image_processor"]["size"] = {"shortest_edge": 336}
    data["image_processor"]["crop_size"] = {"height": 336, "width": 336}
    data["patch_size"] = 14
    (folder / "processor_config.json").write_text(json.dumps(data))
