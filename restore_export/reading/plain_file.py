"""Only ordinary files are read: opening a pipe waits for ever, and a device such as /dev/zero has no end."""

from __future__ import annotations

import stat
from pathlib import Path

_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFSOCK: "a socket",
}


def check_plain(path: Path, most: int) -> int:
    """Bytes of a file. OSError where it is missing, no ordinary file, or has more than ``most`` bytes.

    ValueError where the path holds what no path can.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError(f"it is {_KINDS.get(stat.S_IFMT(found.st_mode), 'something else')}, not a file")
    if found.st_size > most:
        raise OSError(f"it has {found.st_size} bytes; allowed: {most}")
    return found.st_size


def check_link(path: Path, folder: Path) -> None:
    """OSError where ``path`` is a link that leads out of ``folder``: what is copied must not take along a private file.

    The hub's cache is made of such links: they lead from ``snapshots/REVISION`` to ``blobs`` beside ``snapshots``.
    """
    inside, target = folder.resolve(), path.resolve()
    blobs = [place.parent / "blobs" for place in inside.parents if place.name == "snapshots"]
    if not any(place in target.parents for place in (inside, *blobs)):
        raise OSError("it leads outside the folder; put the file itself there")
