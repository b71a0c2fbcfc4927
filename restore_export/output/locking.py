"""What the operating system gives for outputs that are whole: a lock that dies with its process, and a swap."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_TRIES, _PAUSE = 3, 0.05


@contextlib.contextmanager
def lock(folder: Path) -> Iterator[bool]:
    """Make ``folder`` where it is missing and lock it; yields whether it is ours. The lock needs no file of its own.

    The system lets go of it when the process ends, however it ends. Everybody gets it where there is no such lock:
    on Windows, on a disk that knows no ``flock`` (some network disks), and for a folder that may not be read.
    """
    while True:
        folder.mkdir(exist_ok=True)
        try:
            handle = os.open(folder, os.O_RDONLY)
        except FileNotFoundError:
            continue  # its owner has just finished and removed it
        except PermissionError:  # all that Windows says of a folder
            handle = None
        if handle is None:
            yield True
            return
        try:
            mine = _flock(handle)
            if mine and not _is_still(handle, folder):
                continue
            yield mine
            return
        finally:
            os.close(handle)


def is_locked(folder: Path) -> bool:
    """Whether another process holds the lock at this moment."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return False
    try:
        return not _flock(handle)
    finally:
        os.close(handle)


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders of one disk in one step; False where the system cannot."""
    swap = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if swap is None:
        return False
    return int(swap(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)) == 0


def _flock(handle: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return True
    for _ in range(_TRIES):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(_PAUSE)  # somebody may only be looking, see is_locked
        except OSError:
            return True
        else:
            return True
    return False


def _is_still(handle: int, folder: Path) -> bool:
    """Whether the folder at this path is the one that was locked."""
    with contextlib.suppress(OSError):
        return os.path.samestat(os.fstat(handle), folder.stat())
    return False
