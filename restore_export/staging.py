"""An output folder appears whole or not at all: it is written beside its place and moved there when done."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from restore_export.checkpoint import SIDE_FILES
from restore_export.errors import UsageError

_OURS = {*SIDE_FILES, "restore.json", "onnx", "engines", "parity"}
"""What an output folder can hold."""


def check_output(output: Path, force: bool) -> None:
    """UsageError where ``output`` cannot be made, or holds something and ``force`` does not allow to replace it."""
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise UsageError(f"output {output} is not a folder; give another --output")
    if output.is_dir() and any(output.iterdir()) and not force:
        raise UsageError(f"output {output} is not empty; give another --output, or --force to replace it")
    if force and output.is_dir() and any(output.iterdir()):
        foreign = sorted(path.name for path in output.iterdir() if path.name not in _OURS)
        if foreign or not (output / "restore.json").is_file():
            example = f" (it holds {foreign[0]})" if foreign else ""
            raise UsageError(
                f"output {output} was not made by restore-export{example}, so --force does not replace it; move it away"
            )
    parent = output.absolute().parent
    existing = next(folder for folder in (parent, *parent.parents) if folder.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        raise UsageError(f"output {output} cannot be made: {existing} is not a writable folder; give another --output")


@contextlib.contextmanager
def staged(output: Path) -> Iterator[Path]:
    """A folder beside ``output`` to write into; it takes the place of ``output`` at the end, or goes on an error."""
    output = output.absolute()
    output.parent.mkdir(parents=True, exist_ok=True)
    aside = output.with_name(f".{output.name}.partial-{os.getpid()}")
    shutil.rmtree(aside, ignore_errors=True)
    try:
        aside.mkdir()
        yield aside
        _replace(aside, output)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _replace(new: Path, place: Path) -> None:
    if not place.exists():
        new.rename(place)
        return
    old = place.with_name(f".{place.name}.old-{os.getpid()}")
    place.rename(old)
    try:
        new.rename(place)
    except BaseException:
        old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)
