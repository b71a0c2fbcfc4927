"""A safetensors file before it is written: its header, and where each tensor will lie."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import prod

from restore_export.quantization.grid import Grid
from restore_export.weight_files import TensorInfo
from restore_export.weights.dtypes import WIDTHS
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT

_LENGTH_BYTES = 8
_ALIGNED = 64
"""Of the first tensor. The format wants no holes, so the others follow one another."""
_PADDED = 8
"""Values are filled up to so many bytes: what follows them lies at a multiple of its width, too."""


@dataclass(frozen=True)
class Wanted:
    """What is made of one tensor of the checkpoint."""

    source: TensorInfo
    plain: bool = True
    """Whether it is wanted as it is, in the dtype of the build."""
    grid: Grid | None = None
    """Where it is wanted quantized."""


@dataclass(frozen=True)
class Part:
    """A tensor of the new file."""

    ending: str
    """What its name has behind that of the checkpoint's tensor: none, or one of a quantized weight's."""
    dtype: str
    """As ONNX spells it, in lower case, or a recipe."""
    shape: tuple[int, ...]
    """Of the values; packed ones lie flat in the file."""
    length: int
    """In bytes, without what fills them up."""
    offset: int = 0
    """In the new file."""

    @property
    def packed(self) -> bool:
        """Whether it holds values of a grid, as bytes."""
        return self.ending in (VALUES, ZERO_POINT)

    @property
    def held(self) -> int:
        """Bytes that it takes in the file."""
        return self.length + (-self.length % _PADDED if self.packed else 0)


@dataclass(frozen=True)
class Moved:
    """A tensor that is written anew, in one or more parts, in their order."""

    key: str
    source: TensorInfo
    grid: Grid | None
    parts: tuple[Part, ...]


def lay_out(tensors: Mapping[str, Wanted], dtype: str, stored: str) -> tuple[bytes, tuple[Moved, ...], int]:
    """The header, the tensors in the order in which they lie in their old file, and the bytes of the new one.

    ``dtype`` is that of the build, ``stored`` the same as safetensors spells it.
    """
    rows: dict[str, object] = {}
    end, moved = 0, []
    for key, wanted in sorted(tensors.items(), key=lambda item: item[1].source.offset):
        parts = []
        for part in _parts(wanted, dtype, stored):
            shape = [part.held] if part.packed else list(part.shape)
            kind = "U8" if part.packed else stored
            rows[key + part.ending] = {"dtype": kind, "shape": shape, "data_offsets": [end, end + part.held]}
            parts.append(replace(part, offset=end))
            end += part.held
        moved.append(Moved(key, wanted.source, wanted.grid, tuple(parts)))
    header = _header(rows)
    return header, tuple(_behind(len(header), each) for each in moved), len(header) + end


def _behind(header: int, moved: Moved) -> Moved:
    return replace(moved, parts=tuple(replace(part, offset=part.offset + header) for part in moved.parts))


def _parts(wanted: Wanted, dtype: str, stored: str) -> Iterator[Part]:
    shape, width = wanted.source.shape, WIDTHS[stored]
    if wanted.plain:
        yield Part("", dtype, shape, prod(shape) * width)
    if wanted.grid:
        grid, flipped = wanted.grid, (shape[1], shape[0])
        blocks = grid.scale_shape(*shape)
        yield Part(VALUES, grid.onnx, flipped, grid.packed_bytes(prod(flipped)))
        yield Part(SCALE, dtype, blocks, prod(blocks) * width)
        if not grid.symmetric:
            yield Part(ZERO_POINT, grid.onnx, blocks, grid.packed_bytes(prod(blocks)))


def _header(rows: Mapping[str, object]) -> bytes:
    text = json.dumps({"__metadata__": {"format": "pt"}, **rows}, separators=(",", ":")).encode()
    text += b" " * (-(_LENGTH_BYTES + len(text)) % _ALIGNED)
    return len(text).to_bytes(_LENGTH_BYTES, "little") + text
