"""Whether an output will fit on its disk: better known before the work than in the middle of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from pathlib import Path

from restore_export.errors import ExportError
from restore_export.output.place import aside_of


def check_room(output: Path, needed: int) -> None:
    """ExportError where the disk of ``output`` has fewer than ``needed`` bytes free.

    What a build of it has left that was ended counts as free: it is taken over, or goes.
    """
    place = output.absolute()
    existing = next(folder for folder in (place, *place.parents) if folder.is_dir())
    free = shutil.disk_usage(existing).free + _left(aside_of(output))
    if free < needed:
        raise ExportError(
            f"output {output} needs about {needed / 1e9:.2f} GB, and its disk has {free / 1e9:.2f} GB free; free some "
            "room, or give another --output"
        )


def _left(aside: Path) -> int:
    """Bytes of the files in a folder that are in no other."""
    told: list[os.stat_result] = []
    for path in aside.rglob("*"):
        with contextlib.suppress(OSError):  # it has just gone
            told.append(path.lstat())
    return sum(each.st_size for each in told if stat.S_ISREG(each.st_mode) and each.st_nlink == 1)
