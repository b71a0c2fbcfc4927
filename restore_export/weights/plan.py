"""Where every weight of an output will lie. Headers alone tell, so graphs are written while weights are stored."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from restore_export.quantization.grid import Grid
from restore_export.recipe import LINK, PACK
from restore_export.weight_files import TensorInfo
from restore_export.weights.dtypes import STORED, WIDTHS
from restore_export.weights.layout import Moved, Wanted, lay_out
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT, output_names
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
    """As a recipe spells it, or ONNX in lower case."""
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
    """Of every parameter of the graphs; a quantized one has several, with endings to its name."""

    @property
    def sizes(self) -> dict[str, int]:
        """Bytes of each file by its name."""
        return {shard.name: shard.size for shard in self.shards}

    @property
    def new_bytes(self) -> int:
        """What all of them take on the disk."""
        return sum(shard.new_bytes for shard in self.shards)


def plan_weights(
    tensors: Mapping[str, TensorInfo],
    keys: Mapping[str, str],
    dtype: str,
    mode: str,
    grids: Mapping[str, Grid] | None = None,
) -> WeightPlan:
    """Plan for the parameters of ``keys`` (parameter → checkpoint key), in ``dtype`` (``fp16`` …), by ``mode``.

    A file is taken as it is where every tensor that is used has the dtype already; else, or by ``pack``, or where a
    parameter in it is among those of ``grids``, which are quantized, it is written anew with what is used alone.
    CheckpointError where a file has gone.
    """
    stored, grids = STORED[dtype], grids or {}
    used = {key: tensors[key] for key in dict.fromkeys(keys.values())}
    quantized = {keys[name]: grid for name, grid in grids.items()}
    anew = written_anew(used, stored, mode, quantized)
    plain = {name: key for name, key in keys.items() if name not in grids}
    same = stand_ins(plain, used, anew)
    as_is = set(plain.values()) - same.keys()
    wanted = {
        key: Wanted(info, key in as_is, quantized.get(key))
        for key, info in used.items()
        if key in as_is or key in quantized
    }
    names = output_names(info.file for info in used.values())
    shards = tuple(
        _shard(file, names[file], wanted, dtype, REWRITE if file in anew else mode)
        for file in sorted({each.source.file for each in wanted.values()})
    )
    placed = {key: _as_it_is(key, used[key], names, dtype) for key in as_is if used[key].file not in anew}
    for shard in shards:
        placed |= {
            moved.key + part.ending: Place(moved.key, shard.name, part.offset, part.length, part.dtype, part.shape)
            for moved in shard.moved
            for part in moved.parts
        }
    places = {name: placed[same.get(key, key)] for name, key in plain.items()}
    for name in grids:
        endings = (ending for ending in (VALUES, SCALE, ZERO_POINT) if keys[name] + ending in placed)
        places |= {name + ending: placed[keys[name] + ending] for ending in endings}
    return WeightPlan(shards, places)


def written_anew(used: Mapping[str, TensorInfo], stored: str, mode: str, quantized: Collection[str]) -> set[Path]:
    """Files that are not taken as they are. ``stored`` is the build's dtype as safetensors spells it; ``quantized``
    are keys of ``used``."""
    return {info.file for key, info in used.items() if mode == PACK or key in quantized or not _fits(info, stored)}


def _fits(info: TensorInfo, stored: str) -> bool:
    """Whether a tensor can be referred to where it lies: runtimes want values at multiples of their width."""
    return info.dtype == stored and info.offset % WIDTHS[stored] == 0


def _as_it_is(key: str, info: TensorInfo, names: Mapping[Path, str], dtype: str) -> Place:
    return Place(key, names[info.file], info.offset, info.length, dtype, info.shape)


def _shard(file: Path, name: str, wanted: Mapping[str, Wanted], dtype: str, how: str) -> Shard:
    source, state, stored = file.resolve(), state_of(file), STORED[dtype]
    if how != REWRITE:
        return Shard(file, source, state, name, how, state.size, stored)
    held = {key: each for key, each in wanted.items() if each.source.file == file}
    header, moved, size = lay_out(held, dtype, stored)
    return Shard(file, source, state, name, how, size, stored, header, moved)
