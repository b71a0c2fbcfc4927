"""A safetensors file before it is written: its header, and where each tensor will lie."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from math import prod

from restore_export.weight_files import TensorInfo
from restore_export.weights.dtypes import WIDTHS

_LENGTH_BYTES = 8
_ALIGNED = 64
"""Of the first tensor. The format wants no holes, so the others follow one another."""


@dataclass(frozen=True)
class Moved:
    """A tensor that is written anew."""

    key: str
    source: TensorInfo
    offset: int
    """In the new file."""
    length: int


def lay_out(tensors: Mapping[str, TensorInfo], dtype: str) -> tuple[bytes, tuple[Moved, ...], int]:
    """The header, the tensors in the order in which they lie in their old file, and the bytes of the new one.

    ``dtype`` is that of the new file, as safetensors spells it.
    """
    ordered = sorted(tensors.items(), key=lambda item: item[1].offset)
    lengths = [prod(info.shape) * WIDTHS[dtype] for _, info in ordered]
    ends = list(accumulate(lengths))
    rows = {
        key: {"dtype": dtype, "shape": list(info.shape), "data_offsets": [end - length, end]}
        for (key, info), length, end in zip(ordered, lengths, ends, strict=True)
    }
    header = _header(rows)
    moved = tuple(
        Moved(key, info, len(header) + end - length, length)
        for (key, info), length, end in zip(ordered, lengths, ends, strict=True)
    )
    return header, moved, len(header) + (ends[-1] if ends else 0)


def _header(rows: Mapping[str, object]) -> bytes:
    text = json.dumps({"__metadata__": {"format": "pt"}, **rows}, separators=(",", ":")).encode()
    text += b" " * (-(_LENGTH_BYTES + len(text)) % _ALIGNED)
    return len(text).to_bytes(_LENGTH_BYTES, "little") + text
