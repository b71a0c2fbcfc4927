"""Write a shard anew: the tensors that are used, in the dtype of the build or quantized, one after the other."""

from __future__ import annotations

from pathlib import Path

import torch

from restore_export.weights.casting import STORED_AS, largest, overflow, overflows
from restore_export.weights.layout import Moved
from restore_export.weights.plan import Shard
from restore_export.weights.quantized import Quantize, quantize_rows, write_quantized
from restore_export.weights.streams import Heard, Sink, Source, made, opened


def rewrite(shard: Shard, target: Path, heard: Heard, quantize: Quantize = quantize_rows) -> tuple[str, str]:
    """Write it; gives the sha256 of the whole source and of the new file, from one pass over the source.

    Raises CheckpointError, which names the tensor where a value overflows the dtype, or cannot be quantized.
    """
    with opened(shard, heard) as source, made(target) as sink:
        sink.write(shard.header)
        for moved in shard.moved:
            source.skip(moved.source.offset)
            if moved.grid:
                write_quantized(source, moved, STORED_AS[shard.dtype], sink, quantize)
            else:
                _cast(source, moved, STORED_AS[shard.dtype], sink)
        source.skip(shard.state.size)
        return source.sha256(), sink.sha256()


def _cast(source: Source, moved: Moved, dtype: torch.dtype, sink: Sink) -> None:
    """A piece at a time: memory does not know how large a tensor is."""
    given, most = STORED_AS[moved.source.dtype], None
    for piece in source.pieces(moved.source.end):
        if given == dtype:
            sink.write(piece)
            continue
        values = torch.frombuffer(piece, dtype=given)
        cast = values.to(dtype)
        if most is not None or overflows(values, cast):
            # All that came before fits, so the largest is here or behind it.
            most = max(most or 0.0, largest(values))
        else:
            sink.write(cast.view(torch.uint8).numpy().data)
    if most is not None:
        raise overflow(moved.key, dtype, most)
