"""Write a shard anew: the tensors that are used, in the dtype of the build, a piece at a time."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from restore_export.errors import CheckpointError
from restore_export.weights.layout import Moved
from restore_export.weights.plan import Shard
from restore_export.weights.streams import Heard, Sink, Source, made, opened

_TORCH = {"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}


def rewrite(shard: Shard, target: Path, heard: Heard) -> tuple[str, str]:
    """Write it; gives the sha256 of the whole source and of the new file, from one pass over the source.

    Raises CheckpointError, which names the tensor where a value overflows the dtype.
    """
    with opened(shard, heard) as source, made(target) as sink:
        sink.write(shard.header)
        for moved in shard.moved:
            source.skip(moved.source.offset)
            _cast(source, moved, shard.dtype, sink)
        source.skip(shard.state.size)
        return source.sha256(), sink.sha256()


def _cast(source: Source, moved: Moved, dtype: str, sink: Sink) -> None:
    largest = None
    for piece in source.pieces(moved.source.end):
        if moved.source.dtype == dtype:
            sink.write(piece)
            continue
        values = torch.frombuffer(piece, dtype=_TORCH[moved.source.dtype])
        cast = values.to(_TORCH[dtype])
        if largest is not None or _overflows(values, cast):
            # All that came before fits, so the largest is here or behind it.
            largest = max(largest or 0.0, _largest(values))
        else:
            sink.write(cast.view(torch.uint8).numpy().data)
    if largest is not None:
        raise CheckpointError(
            f"tensor {moved.key} overflows {str(_TORCH[dtype]).removeprefix('torch.')}: its largest value is "
            f"{largest:.3g}; build with --dtype bf16 or fp32"
        )


def _overflows(values: Tensor, cast: Tensor) -> bool:
    """Whether a finite value is none any more."""
    least, most = torch.aminmax(cast)
    if bool(torch.isfinite(least) & torch.isfinite(most)):  # what nearly all are, and quickly told
        return False
    return bool((torch.isfinite(values) & ~torch.isfinite(cast)).any())


def _largest(values: Tensor) -> float:
    finite = values[torch.isfinite(values)]
    return float(finite.abs().max()) if finite.numel() else 0.0
