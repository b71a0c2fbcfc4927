"""One tensor under two names: it is stored once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from pathlib import Path

from restore_export.weight_files import TensorInfo
from restore_export.weights.state import unreadable

_HEAD, _TABLE = "lm_head.weight", "embed_tokens.weight"
_PIECE = 1 << 20


def stand_ins(keys: Mapping[str, str], used: Mapping[str, TensorInfo], anew: Set[Path]) -> dict[str, str]:
    """Checkpoint key of the head → that of the embeddings, or the other way round, where their bytes are the same.

    Only what lies in a file that is written ``anew`` can be left out there. CheckpointError where a file has gone.
    """
    if _HEAD not in keys or _TABLE not in keys:
        return {}
    pair = (keys[_HEAD], keys[_TABLE])
    for key, other in (pair, pair[::-1]):
        if key != other and used[key].file in anew:
            return {key: other} if _same(used[key], used[other]) else {}
    return {}


def _same(one: TensorInfo, other: TensorInfo) -> bool:
    if (one.dtype, one.shape) != (other.dtype, other.shape):
        return False
    pairs = zip(_pieces(one), _pieces(other), strict=True)
    return all(mine == theirs for mine, theirs in pairs)


def _pieces(info: TensorInfo) -> Iterator[bytes]:
    try:
        with info.file.open("rb") as file:
            file.seek(info.offset)
            for place in range(0, info.length, _PIECE):
                yield file.read(min(_PIECE, info.length - place))
    except OSError as error:
        raise unreadable(info.file, error) from None
