"""Files of gigabytes, read and written in pieces and hashed meanwhile: memory is bounded, and nothing is read twice."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path

from restore_export.errors import CheckpointError
from restore_export.weights.plan import Shard
from restore_export.weights.state import FileState, unreadable

PIECE = 4 << 20
"""Bytes at once; a multiple of every dtype's width."""
Heard = Callable[[int], None]
"""Told how many bytes each further piece had; it raises where the work is to stop."""


class Source:
    """A file that is read once from its front to its end."""

    def __init__(self, file: FileIO, path: Path, heard: Heard) -> None:
        self._file, self._path, self._heard = file, path, heard
        self._digest = hashlib.sha256()
        self._place = 0
        self._buffer = memoryview(bytearray(PIECE))

    def pieces(self, end: int) -> Iterator[memoryview]:
        """What comes next, up to the offset ``end``; a piece is valid until the next is asked for."""
        while self._place < end:
            piece = self._buffer[: min(PIECE, end - self._place)]
            self._fill(piece)
            self._digest.update(piece)
            self._place += len(piece)
            self._heard(len(piece))
            yield piece

    def skip(self, end: int) -> None:
        """Go on to the offset ``end``."""
        for _ in self.pieces(end):
            pass

    def sha256(self) -> str:
        """Of all that was read."""
        return self._digest.hexdigest()

    def _fill(self, piece: memoryview) -> None:
        filled = 0
        while filled < len(piece):
            try:
                count = self._file.readinto(piece[filled:])
            except OSError as error:
                raise unreadable(self._path, error) from error
            if not count:
                raise changed(self._path)
            filled += count


@contextlib.contextmanager
def opened(shard: Shard, heard: Heard) -> Iterator[Source]:
    """The source of a shard. CheckpointError where it is not the file that was planned for, now or at the end."""
    try:
        file = shard.source.open("rb", buffering=0)
    except OSError as error:
        raise unreadable(shard.file, error) from error
    with file:
        _check_same(shard, os.fstat(file.fileno()))
        yield Source(file, shard.file, heard)
        _check_same(shard, os.fstat(file.fileno()))


def changed(file: Path) -> CheckpointError:
    """What is said where somebody writes a file that is being read."""
    return CheckpointError(f"{file} has changed while it was read; run this again when the checkpoint is whole")


def _check_same(shard: Shard, told: os.stat_result) -> None:
    if not FileState.told(told).has_content_of(shard.state):
        raise changed(shard.file)


class Sink:
    """A new file that is written once from its front to its end."""

    def __init__(self, file: FileIO, path: Path) -> None:
        self._file, self._path = file, path
        self._digest = hashlib.sha256()

    def write(self, piece: bytes | memoryview) -> None:
        """Append. OSError names the file."""
        rest = memoryview(piece)
        self._digest.update(rest)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            error.filename = str(self._path)
            raise

    def sha256(self) -> str:
        """Of all that was written."""
        return self._digest.hexdigest()


@contextlib.contextmanager
def made(path: Path) -> Iterator[Sink]:
    """A file that is not there yet."""
    with path.open("xb", buffering=0) as file:
        yield Sink(file, path)
