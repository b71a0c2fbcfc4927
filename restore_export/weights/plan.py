"""Where every weight of an output will lie. Headers alone tell, so graphs are written while weights are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from restore_export.recipe import LINK, PACK
from restore_export.weight_files import TensorInfo
from restore_export.weights.dtypes import STORED, WIDTHS
from restore_export.weights.layout import Moved, lay_out
from restore_export.weights.names import output_names
from restore_export.weights.state import FileState, state_of
from restore_export.weights.tied import stand_ins

REWRITE = "rewrite"
"""What becomes of a shard that has another dtype, whatever was asked for."""


@dataclass(frozen=True)
class Place:
    """Where a parameter of the graphs lies in the output."""

    key: str
    """Of the checkpoint's tensor."""
    location: str
    """Name of a file beside the graphs."""
    offset: int
    length: int
    """In bytes."""
    dtype: str
    """As a recipe spells it."""
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Shard:
    """One file of the checkpoint, and what becomes of it."""

    file: Path
    """As the checkpoint names it; it may be a link."""
    source: Path
    """The file itself."""
    state: FileState
    """Of the source, as it was planned for."""
    name: str
    """In the output."""
    how: str
    """``copy``, ``link`` or ``rewrite``."""
    size: int
    """Bytes that the file will have in the output."""
    dtype: str
    """Of the output, as safetensors spells it."""
    header: bytes = b""
    """What a rewritten file begins with."""
    moved: tuple[Moved, ...] = ()
    """The tensors of a rewritten file, in the order of both files."""

    @property
    def new_bytes(self) -> int:
        """What it takes on the disk besides the checkpoint."""
        return 0 if self.how == LINK else self.size


@dataclass(frozen=True)
class WeightPlan:
    """All of them."""

    shards: tuple[Shard, ...]
    places: Mapping[str, Place]
    """Of every parameter of the graphs."""

    @property
    def sizes(self) -> dict[str, int]:
        """Bytes of each file by its name."""
        return {shard.name: shard.size for shard in self.shards}

    @property
    def new_bytes(self) -> int:
        """What all of them take on the disk."""
        return sum(shard.new_bytes for shard in self.shards)


def plan_weights(tensors: Mapping[str, TensorInfo], keys: Mapping[str, str], dtype: str, mode: str) -> WeightPlan:
    """Plan for the parameters of ``keys`` (parameter → checkpoint key), in ``dtype`` (``fp16`` …), by ``mode``.

    A file is taken as it is where every tensor that is used has the dtype already; else, or by ``pack``, it is
    written anew with those alone. CheckpointError where a file has gone.
    """
    stored = STORED[dtype]
    used = {key: tensors[key] for key in dict.fromkeys(keys.values())}
    anew = written_anew(used.values(), stored, mode)
    same = stand_ins(keys, used, anew)
    kept = {key: info for key, info in used.items() if key not in same}
    names = output_names(info.file for info in used.values())
    shards = tuple(
        _shard(file, names[file], kept, stored, REWRITE if file in anew else mode) for file in _files(kept.values())
    )
    placed = {key: _as_it_is(key, info, names, dtype) for key, info in kept.items() if info.file not in anew}
    for shard in shards:
        placed |= {
            each.key: Place(each.key, shard.name, each.offset, each.length, dtype, each.source.shape)
            for each in shard.moved
        }
    return WeightPlan(shards, {name: placed[same.get(key, key)] for name, key in keys.items()})


def written_anew(used: Iterable[TensorInfo], stored: str, mode: str) -> set[Path]:
    """Files that are not taken as they are. ``stored`` is the build's dtype as safetensors spells it."""
    return {info.file for info in used if mode == PACK or not _fits(info, stored)}


def _fits(info: TensorInfo, stored: str) -> bool:
    """Whether a tensor can be referred to where it lies: runtimes want values at multiples of their width."""
    return info.dtype == stored and info.offset % WIDTHS[stored] == 0


def _files(infos: Iterable[TensorInfo]) -> list[Path]:
    return sorted({info.file for info in infos})


def _as_it_is(key: str, info: TensorInfo, names: Mapping[Path, str], dtype: str) -> Place:
    return Place(key, names[info.file], info.offset, info.length, dtype, info.shape)


def _shard(file: Path, name: str, kept: Mapping[str, TensorInfo], stored: str, how: str) -> Shard:
    source, state = file.resolve(), state_of(file)
    if how != REWRITE:
        return Shard(file, source, state, name, how, state.size, stored)
    header, moved, size = lay_out({key: info for key, info in kept.items() if info.file == file}, stored)
    return Shard(file, source, state, name, how, size, stored, header, moved)
