"""What the disk of an output refuses is said in one line; any other error of the system stays what it is."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from restore_export.errors import FULL, ExportError


@contextlib.contextmanager
def disk_errors(output: Path, aside: Path) -> Iterator[None]:
    """ExportError where a disk is full, or an error names ``output``, ``aside``, what is in them or a folder above.

    A checkpoint that cannot be read, or memory that does not suffice, has nothing to do with where is written.
    """
    try:
        yield
    except OSError as error:
        if error.errno not in FULL and not _names(error, output.absolute(), aside.absolute()):
            raise
        file = f" at {Path(error.filename).name}" if isinstance(error.filename, str) else ""
        if error.errno in FULL:
            raise ExportError(
                f"the disk of {output} is full{file}; free some room, or give another --output"
            ) from error
        raise ExportError(
            f"output {output} cannot be written ({error.strerror or error}{file}); check the rights and the disk, or "
            "give another --output"
        ) from error


def _names(error: OSError, *places: Path) -> bool:
    names = [name for name in (error.filename, error.filename2) if isinstance(name, str | bytes)]
    paths = [Path(os.fsdecode(name)).absolute() for name in names]
    return any(path.is_relative_to(place) or place.is_relative_to(path) for path in paths for place in places)
