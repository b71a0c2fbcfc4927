"""The files of a folder, whatever they are."""

from __future__ import annotations

import os
from pathlib import Path

from restore_export.inspection.result import StoredFile


def list_files(folder: Path) -> tuple[StoredFile, ...]:
    """All files below ``folder`` with their sizes, sorted; folders that are links are not entered."""
    found = []
    for where, _, names in os.walk(folder):
        for name in names:
            path = Path(where, name)
            if path.is_file():
                found.append(StoredFile(path.relative_to(folder).as_posix(), path.stat().st_size))
    return tuple(sorted(found, key=lambda file: file.name))


def total_bytes(files: tuple[StoredFile, ...]) -> int:
    """What they add up to."""
    return sum(file.bytes for file in files)
