"""sha256 of files, several at a time: hashing is done outside of Python's lock, and disks like more than one reader."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_PIECE = 4 << 20
_READERS = 4


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

    def count(read: int) -> None:
        nonlocal done
        done += read
        progress(min(1.0, done / total))

    with ThreadPoolExecutor(min(_READERS, os.cpu_count() or 1)) as pool:
        return list(pool.map(lambda path: sha256_of(path, count), paths))
