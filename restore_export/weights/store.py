"""Put one shard into an output: copied, linked or rewritten, with the sha256 of what was read and what was written."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from restore_export.recipe import COPY, LINK
from restore_export.weights.links import no_link
from restore_export.weights.plan import Shard
from restore_export.weights.quantized import Quantize, quantize_rows
from restore_export.weights.rewrite import rewrite
from restore_export.weights.state import unreadable
from restore_export.weights.streams import Heard, made, opened

_NO_LINKS = (errno.EXDEV, errno.EPERM, errno.EMLINK, errno.ENOSYS, errno.EOPNOTSUPP)


@dataclass(frozen=True)
class Stored:
    """A shard that is in the output."""

    name: str
    """Of its file there."""
    bytes: int
    sha256: str
    source: str
    """Name of the checkpoint's file."""
    source_bytes: int
    source_sha256: str
    new_bytes: int
    """That it takes on the disk besides the checkpoint."""


def store(shard: Shard, folder: Path, heard: Heard = lambda count: None, quantize: Quantize = quantize_rows) -> Stored:
    """Put a shard into ``folder``; its source is read once, in pieces.

    ``quantize`` makes quantized weights; by default they are rounded to nearest.

    Raises CheckpointError where the source has changed or gone, or does not fit the dtype; ExportError where it cannot
    be linked; OSError as the disk of ``folder`` says it.
    """
    target = folder / shard.name
    if shard.how == LINK:
        read = written = _link(shard, target, heard)
    elif shard.how == COPY:
        read = written = _copy(shard, target, heard)
    else:
        read, written = rewrite(shard, target, heard, quantize)
    return Stored(shard.name, shard.size, written, shard.file.name, shard.state.size, read, shard.new_bytes)


def _copy(shard: Shard, target: Path, heard: Heard) -> str:
    with opened(shard, heard) as source, made(target) as sink:
        for piece in source.pieces(shard.state.size):
            sink.write(piece)
        return source.sha256()


def _link(shard: Shard, target: Path, heard: Heard) -> str:
    try:
        os.link(shard.source, target)
    except FileNotFoundError as error:
        raise unreadable(shard.file, error) from error
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        raise no_link(shard, str(error.strerror)) from error
    with opened(shard, heard) as source:
        source.skip(shard.state.size)
        return source.sha256()
