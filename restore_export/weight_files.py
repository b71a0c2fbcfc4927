"""The weights of a checkpoint folder: which safetensors files there are and what is in them, by their headers alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.errors import CheckpointError
from restore_export.reading.json_file import read_object
from restore_export.reading.plain_file import check_plain
from restore_export.reading.rust import panics_as_errors
from restore_export.reading.wording import named, reason, shown

_INDEX = "model.safetensors.index.json"
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt")
_LENGTH_BYTES = 8
_LARGEST_FILE = 1 << 44
_LARGEST_HEADER = 16 << 20
"""Bytes of a file's list of tensors: enough for 100,000 of them."""
_AGAIN = "fetch this file again"


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies and what it is."""

    file: Path
    dtype: str
    """As safetensors spells it: ``F16``, ``BF16``, ``F32`` …"""
    shape: tuple[int, ...]
    offset: int
    """Of its first byte in the file."""
    length: int
    """In bytes."""

    @property
    def end(self) -> int:
        """Where the bytes behind it begin."""
        return self.offset + self.length


@dataclass(frozen=True)
class WeightFile:
    """What the header of one safetensors file says."""

    tensors: dict[str, TensorInfo]
    metadata: dict[str, str]


def list_tensors(folder: Path) -> dict[str, TensorInfo]:
    """Every tensor of a folder by its key. CheckpointError names the file that is missing, damaged or refused."""
    index, whole = folder / _INDEX, folder / "model.safetensors"
    if whole.exists():  # transformers takes it before an index, too
        return read_header(whole).tensors
    if index.exists():
        return _list_indexed(index, folder)
    files = sorted(folder.glob("*.safetensors"))
    if files:
        return _joined([read_header(file).tensors for file in files])
    pickles = [path.name for pattern in _PICKLES for path in sorted(folder.glob(pattern))]
    if pickles:
        raise CheckpointError(
            f"{folder} holds only pickle weights ({named(pickles[0])}), which can run code and are refused; "
            "convert them with transformers' save_pretrained(..., safe_serialization=True)"
        )
    raise CheckpointError(f"{folder} holds no *.safetensors file; a checkpoint folder needs its weights")


def read_header(file: Path) -> WeightFile:
    """The header of a safetensors file. CheckpointError where the file is not whole."""
    from safetensors import safe_open

    try:
        _check_header(file)
        with panics_as_errors(), safe_open(file, framework="np") as opened:
            slices = {key: opened.get_slice(key) for key in opened.keys()}  # noqa: SIM118 - not a dict
            start, rows = _rows(file)
            infos = {
                key: _info(file, part.get_dtype(), part.get_shape(), start, rows[key]) for key, part in slices.items()
            }
            return WeightFile(infos, dict(opened.metadata() or {}))
    except Exception as error:  # the library's own, and what the system says
        raise CheckpointError(f"{file} is not a whole safetensors file ({reason(error)}); {_AGAIN}") from error


def _rows(file: Path) -> tuple[int, dict[str, Any]]:
    """Where the tensors of a file begin, and the rows of its header, which safetensors has found to be right."""
    with file.open("rb") as opened:
        length = int.from_bytes(opened.read(_LENGTH_BYTES), "little")
        return _LENGTH_BYTES + length, json.loads(opened.read(length))


def _info(file: Path, dtype: str, shape: list[int], start: int, row: dict[str, Any]) -> TensorInfo:
    begin, end = row["data_offsets"]
    return TensorInfo(file, dtype, tuple(shape), start + begin, end - begin)


def _list_indexed(index: Path, folder: Path) -> dict[str, TensorInfo]:
    places = read_object(index, CheckpointError, _AGAIN).get("weight_map")
    if not isinstance(places, dict) or not places or not all(isinstance(file, str) for file in places.values()):
        raise CheckpointError(f"{index} has no weight_map of names to files; {_AGAIN}")
    files = {file: read_header(_shard(folder, file, index)).tensors for file in sorted(set(places.values()))}
    for key, file in places.items():
        if key not in files[file]:
            raise CheckpointError(
                f"{index} says that tensor {named(key)} is in {named(file)}, which does not hold it; fetch both again"
            )
    return _joined(list(files.values()))


def _shard(folder: Path, name: str, index: Path) -> Path:
    if Path(name).name != name:
        raise CheckpointError(f"{index} names {shown(name)}, which is outside the folder; {_AGAIN}")
    try:
        found = (folder / name).exists()
    except (OSError, ValueError):  # a name that no file can have
        found = False
    if not found:
        raise CheckpointError(f"{index} names {shown(name)}, which is missing; fetch that file")
    return folder / name


def _joined(files: list[dict[str, TensorInfo]]) -> dict[str, TensorInfo]:
    found: dict[str, TensorInfo] = {}
    for tensors in files:
        for key, info in tensors.items():
            if key in found:
                raise CheckpointError(
                    f"tensor {named(key)} is in {found[key].file} and in {info.file.name}; fetch the checkpoint again"
                )
            found[key] = info
    return found


def _check_header(file: Path) -> None:
    """OSError where the header cannot be one, before anything is allocated for it."""
    size = check_plain(file, _LARGEST_FILE)
    with file.open("rb") as opened:
        length = int.from_bytes(opened.read(_LENGTH_BYTES), "little")
    if size < _LENGTH_BYTES or length > min(size - _LENGTH_BYTES, _LARGEST_HEADER):
        raise OSError(f"the file has {size} bytes, its header says that it has {length} itself")
