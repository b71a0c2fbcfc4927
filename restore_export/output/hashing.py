"""sha256 of files, several at a time: hashing is done outside of Python's lock, and disks like more than one reader."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor, as_completed
from pathlib import Path
from types import MappingProxyType

_PIECE = 4 << 20
_READERS = 4
NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})
"""No file's sha256."""


def sha256_of(path: Path, read: Callable[[int], None] = lambda count: None) -> str:
    """Hexadecimal sha256 of a file; ``read`` is told how many bytes each further piece had. OSError as it comes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
            read(len(piece))
    return digest.hexdigest()


def sha256_of_all(paths: Sequence[Path], progress: Callable[[float], None] = lambda done: None) -> list[str]:
    """sha256 of each file, in their order; ``progress`` gets the share that is done, 0 to 1."""
    total = max(1, sum(path.stat().st_size for path in paths))
    done = 0
    given_up = threading.Event()

    def count(read: int) -> None:
        nonlocal done
        if given_up.is_set():
            raise CancelledError
        done += read
        progress(min(1.0, done / total))

    with ThreadPoolExecutor(min(_READERS, os.cpu_count() or 1)) as pool:
        try:
            digests = [pool.submit(sha256_of, path, count) for path in paths]
            for digest in as_completed(digests):
                digest.result()  # an error is told at once, whichever file had it
            return [digest.result() for digest in digests]
        except BaseException:  # Ctrl-C as well: the pool waits for its threads, so they end at their next piece
            given_up.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
