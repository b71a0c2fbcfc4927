"""An output folder appears whole or not at all.

A build writes into ``.NAME.partial`` beside its place, which is locked while it works, and moves the folder there in
one step when it is done. What a killed build leaves in ``.NAME.partial``, the next one removes. An output that is to be
replaced is locked as well, so that nobody changes it meanwhile.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from restore_export.checkpoint import SIDE_FILES
from restore_export.errors import UsageError
from restore_export.output.disk_errors import disk_errors
from restore_export.output.locking import exchange, is_locked, lock
from restore_export.output.signals import held_back
from restore_export.reading.wording import named, reason

_OURS = {*SIDE_FILES, "restore.json", "recipe.toml", "manifest.json", "onnx", "engines", "parity", "logs"}
"""What an output folder can hold."""
_NEW, _OLD, _SCRATCH = "new", "old", ".scratch.partial"


def check_output(output: Path, force: bool) -> None:
    """UsageError where ``output`` cannot be made, or holds something and ``force`` does not allow to replace it."""
    _look(output, output)
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise UsageError(f"output {output} is not a folder; give another --output")
    if output.is_mount():
        raise UsageError(f"output {output} is a mount point, which cannot be replaced; give a folder inside of it")
    if _holds_something(output):
        _check_replaceable(output, force)
    parent = output.absolute().parent
    existing = next(folder for folder in (parent, *parent.parents) if folder.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        raise UsageError(f"output {output} cannot be made: {existing} is not a writable folder; give another --output")
    for name in (*output.absolute().relative_to(existing).parts, _aside(output).name):
        _look(existing / name, output)
    if is_locked(_aside(output)) or is_locked(output):
        raise _busy(output)


def _look(path: Path, output: Path) -> None:
    """UsageError where there can be no such path: a name is too long, a folder on the way may not be entered."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError) as error:
        said = (error.strerror if isinstance(error, OSError) else None) or reason(error)
        raise UsageError(f"output {named(str(output))} cannot be made ({said}); give another --output") from None


def _check_replaceable(output: Path, force: bool) -> None:
    if not force:
        raise UsageError(f"output {output} is not empty; give another --output, or --force to replace it")
    foreign = sorted(path.name for path in output.iterdir() if path.name not in _OURS and not _is_temporary(path))
    if foreign or not (output / "restore.json").is_file():
        example = f" (it holds {foreign[0]})" if foreign else ""
        raise UsageError(
            f"output {output} was not made by restore-export{example}, so --force does not replace it; move it away"
        )


@contextlib.contextmanager
def workplace(output: Path) -> Iterator[Path]:
    """The empty folder ``.NAME.partial`` beside ``output``, for this process alone; removed at the end, come what may.

    UsageError where another process has it.
    """
    aside = _aside(output)
    missing = [folder for folder in (aside.parent, *aside.parent.parents) if not folder.exists()]
    mine = False
    with contextlib.ExitStack() as locked:
        try:
            with held_back():
                aside.parent.mkdir(parents=True, exist_ok=True)
                mine = locked.enter_context(lock(aside))
            if not mine:
                raise _busy(output)
            _take_back(aside, output.absolute())
            yield aside
        finally:
            with held_back():
                if mine:
                    _put_back(aside, output.absolute())
                    shutil.rmtree(aside, ignore_errors=True)
                for folder in missing:
                    with contextlib.suppress(OSError):  # it holds the output
                        folder.rmdir()


@contextlib.contextmanager
def staged(output: Path, replace: bool = True) -> Iterator[Path]:
    """A folder to write into; it takes the place of ``output`` at the end, or goes on an error.

    UsageError where something lies at ``output`` that is not to be replaced, now or by then, or is being changed.
    """
    output = output.absolute()
    with disk_errors(output, _aside(output)), workplace(output) as place, contextlib.ExitStack() as locked:
        replaces = _holds_something(output)
        if replaces:
            _check_replaceable(output, replace)
            locked.enter_context(_locked(output))
        new = place / _NEW
        new.mkdir()
        yield new
        if replaces:
            _check_replaceable(output, force=True)  # something may have been put there meanwhile
            with held_back():
                _replace(new, output)
        else:
            _put(new, output)


@contextlib.contextmanager
def updating(folder: Path) -> Iterator[Path]:
    """A scratch folder inside an exported ``folder`` that is about to be changed, which nobody else may change now.

    UsageError where somebody does, or where it cannot be written into.
    """
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(f"folder {folder} is not writable, and the result belongs into it; copy it to where it is")
    scratch = folder / _SCRATCH
    with disk_errors(folder, scratch), _locked(folder):
        try:
            shutil.rmtree(scratch, ignore_errors=True)
            scratch.mkdir()
            yield scratch
        finally:
            with held_back():
                shutil.rmtree(scratch, ignore_errors=True)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    with lock(folder) as mine:
        if not mine:
            raise _busy(folder)
        yield


def _put(new: Path, output: Path) -> None:
    if output.exists():
        try:
            output.rmdir()
        except OSError:
            raise UsageError(f"output {output} has come to hold something while it was built; move it away") from None
    new.rename(output)


def _replace(new: Path, output: Path) -> None:
    if exchange(new, output):
        return
    # Where the system cannot swap two folders there is a moment without an output: see _take_back.
    old = new.with_name(_OLD)
    output.rename(old)
    try:
        new.rename(output)
    except BaseException:
        old.rename(output)
        raise


def _take_back(aside: Path, output: Path) -> None:
    """Empty what a killed build has left, but put an output back that it had moved away."""
    _put_back(aside, output)
    for left in aside.iterdir():
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        else:
            left.unlink()


def _put_back(aside: Path, output: Path) -> None:
    """What was moved away comes back, unless something lies in its place. OSError where it cannot: then it stays."""
    old = aside / _OLD
    if old.is_dir() and not _holds_something(output):
        with contextlib.suppress(OSError):  # Windows moves nothing to where an empty folder is
            output.rmdir()
        old.rename(output)


def _aside(output: Path) -> Path:
    place = output.absolute()
    return place.with_name(f".{place.name}.partial")


def _is_temporary(path: Path) -> bool:
    return path.name.startswith(".") and path.name.endswith(".partial")


def _holds_something(output: Path) -> bool:
    return output.is_dir() and any(output.iterdir())


def _busy(output: Path) -> UsageError:
    return UsageError(f"another restore-export is writing {output}; wait until it is done, or give another --output")
