"""Hashing many files at once gives their sha256 in order, and ends soon when it is interrupted."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from restore_export.output import hashing
from restore_export.output.hashing import sha256_of_all

_PIECES = 300


class SlowDigest:
    """A sha256 that takes 20 ms a piece and counts the pieces of all files."""

    taken = 0

    def update(self, piece: bytes) -> None:
        """Take a piece."""
        type(self).taken += 1
        time.sleep(0.02)

    def hexdigest(self) -> str:
        """No digest."""
        return ""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three files of many pieces."""
    paths = [tmp_path / name for name in "abc"]
    for path in paths:
        path.write_bytes(path.name.encode() * _PIECES)
    return paths


def test_digests_come_in_the_order_of_the_files(files: list[Path]) -> None:
    shares: list[float] = []
    expected = [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
    assert sha256_of_all(files, shares.append) == expected
    assert max(shares) == 1.0


def ctrl_c() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def fail() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("interrupt", [ctrl_c, fail])
def test_an_interrupt_does_not_wait_for_whole_files(
    files: list[Path], interrupt: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hashing, "_PIECE", 1)
    monkeypatch.setattr(hashing.hashlib, "sha256", SlowDigest)
    monkeypatch.setattr(SlowDigest, "taken", 0)
    told: list[float] = []

    def progress(done: float) -> None:
        told.append(done)
        if len(told) == 1:
            interrupt()

    with pytest.raises(KeyboardInterrupt):
        sha256_of_all(files, progress)
    assert SlowDigest.taken < _PIECES
