"""Whether an output will fit on its disk: better known before the work than in the middle of it."""

from __future__ import annotations

import shutil
from pathlib import Path

from restore_export.errors import ExportError


def check_room(output: Path, needed: int) -> None:
    """ExportError where the disk of ``output`` has fewer than ``needed`` bytes free."""
    place = output.absolute()
    existing = next(folder for folder in (place, *place.parents) if folder.is_dir())
    free = shutil.disk_usage(existing).free
    if free < needed:
        raise ExportError(
            f"output {output} needs about {needed / 1e9:.2f} GB, and its disk has {free / 1e9:.2f} GB free; free some "
            "room, or give another --output"
        )
