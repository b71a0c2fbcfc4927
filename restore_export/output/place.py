"""Whether an output can be made at its place: told before the work, and looked at once more behind it."""

from __future__ import annotations

import os
from pathlib import Path

from restore_export.checkpoint import SIDE_FILES
from restore_export.errors import UsageError
from restore_export.output.locking import is_locked
from restore_export.reading.wording import named, reason

_OURS = {
    *SIDE_FILES, "restore.json", "recipe.toml", "manifest.json", "report.html",
    "onnx", "engines", "parity", "page", "evaluation", "bench", "logs",
}  # fmt: skip
"""What an output folder can hold."""


def check_output(output: Path, force: bool) -> None:
    """UsageError where ``output`` cannot be made, or holds something and ``force`` does not allow to replace it."""
    _look(output, output)
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise UsageError(f"output {output} is not a folder; give another --output")
    if output.is_mount():
        raise UsageError(f"output {output} is a mount point, which cannot be replaced; give a folder inside of it")
    if holds_something(output):
        check_replaceable(output, force)
    parent = output.absolute().parent
    existing = next(folder for folder in (parent, *parent.parents) if folder.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        raise UsageError(f"output {output} cannot be made: {existing} is not a writable folder; give another --output")
    for name in (*output.absolute().relative_to(existing).parts, aside_of(output).name):
        _look(existing / name, output)
    if is_locked(aside_of(output)) or is_locked(output):
        raise busy(output)


def _look(path: Path, output: Path) -> None:
    """UsageError where there can be no such path: a name is too long, a folder on the way may not be entered."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError) as error:
        said = (error.strerror if isinstance(error, OSError) else None) or reason(error)
        raise UsageError(f"output {named(str(output))} cannot be made ({said}); give another --output") from None


def check_replaceable(output: Path, force: bool) -> None:
    """UsageError where what ``output`` holds is none of ours, or is not to be replaced."""
    if not force:
        raise UsageError(f"output {output} is not empty; give another --output, or --force to replace it")
    foreign = sorted(path.name for path in output.iterdir() if path.name not in _OURS and not _is_temporary(path))
    if foreign or not (output / "restore.json").is_file():
        example = f" (it holds {foreign[0]})" if foreign else ""
        raise UsageError(
            f"output {output} was not made by restore-export{example}, so --force does not replace it; move it away"
        )


def aside_of(output: Path) -> Path:
    """Where a build of ``output`` works."""
    place = output.absolute()
    return place.with_name(f".{place.name}.partial")


def _is_temporary(path: Path) -> bool:
    return path.name.startswith(".") and path.name.endswith(".partial")


def holds_something(output: Path) -> bool:
    """Whether there is a folder with anything in it."""
    return output.is_dir() and any(output.iterdir())


def busy(output: Path) -> UsageError:
    """What is said to the second of two."""
    return UsageError(f"another restore-export is writing {output}; wait until it is done, or give another --output")
