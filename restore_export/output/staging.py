"""An output folder appears whole or not at all.

A build writes into ``.NAME.partial`` beside its place, which is locked while it works, and moves the folder there in
one step when it is done. Where it is ended by a signal, or killed, what its journal calls done stays there for the next
one, which removes everything else; a build that fails leaves nothing. An output that is to be replaced is locked as
well, so that nobody changes it meanwhile.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from restore_export.errors import UsageError
from restore_export.output.disk_errors import disk_errors
from restore_export.output.journal import JOURNAL_FILE, Journal, empty
from restore_export.output.locking import exchange, lock
from restore_export.output.place import BUILD, Kind, aside_of, busy, check_replaceable, holds_something
from restore_export.output.signals import held_back

_NEW, _OLD, _SCRATCH = "new", "old", ".scratch.partial"


@contextlib.contextmanager
def workplace(output: Path) -> Iterator[Path]:
    """The folder ``.NAME.partial`` beside ``output``, for this process alone, with the stages that are done in it.

    It is removed at the end, unless that is a signal and stages are done: a note on the exception says so then.
    UsageError where another process has it.
    """
    aside = aside_of(output)
    missing = [folder for folder in (aside.parent, *aside.parent.parents) if not folder.exists()]
    mine = kept = False
    with contextlib.ExitStack() as locked:
        try:
            with held_back():
                aside.parent.mkdir(parents=True, exist_ok=True)
                mine = locked.enter_context(lock(aside))
            if not mine:
                raise busy(output)
            _take_back(aside, output.absolute())
            yield aside
        except Exception:
            raise
        except BaseException as ended:
            with held_back(), contextlib.suppress(OSError):
                kept = mine and _keep(aside, ended)
            raise
        finally:
            with held_back():
                if mine:
                    _put_back(aside, output.absolute())
                if mine and not kept:
                    shutil.rmtree(aside, ignore_errors=True)
                for folder in missing:
                    with contextlib.suppress(OSError):  # it holds the output
                        folder.rmdir()


@contextlib.contextmanager
def staged(output: Path, replace: bool = True, kind: Kind = BUILD) -> Iterator[Path]:
    """A folder to write into; it takes the place of ``output`` at the end, or goes on an error.

    What a journal calls done is in it already: :class:`restore_export.output.journal.Journal` of it tells.

    UsageError where something lies at ``output`` that is not to be replaced, now or by then, or is being changed.
    """
    output = output.absolute()
    with disk_errors(output, aside_of(output)), workplace(output) as place, contextlib.ExitStack() as locked:
        replaces = holds_something(output)
        if replaces:
            check_replaceable(output, replace, kind)
            locked.enter_context(_locked(output))
        new = place / _NEW
        new.mkdir(exist_ok=True)
        yield new
        Journal(new).close()
        if replaces:
            check_replaceable(output, True, kind)  # something may have been put there meanwhile
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
            raise busy(folder)
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
    """Put an output back that a killed build had moved away; of what else it left stays what its journal calls done."""
    _put_back(aside, output)
    new = aside / _NEW
    if new.is_dir() and not new.is_symlink():
        Journal(new).sweep()
        empty(aside, (_NEW, JOURNAL_FILE))
    else:
        empty(aside, ())


def _keep(aside: Path, ended: BaseException) -> bool:
    """Whether any stage is done; then it stays, alone, and ``ended`` says where."""
    journal = Journal(aside / _NEW)
    size = journal.sweep()
    if len(journal):
        empty(aside, (_NEW, _OLD, JOURNAL_FILE))
        ended.add_note(
            f"what was finished is kept in {aside} ({size / 1e6:.1f} MB): the same command goes on from there, or "
            "remove that folder"
        )
    return len(journal) > 0


def _put_back(aside: Path, output: Path) -> None:
    """What was moved away comes back, unless something lies in its place. OSError where it cannot: then it stays."""
    old = aside / _OLD
    if old.is_dir() and not holds_something(output):
        with contextlib.suppress(OSError):  # Windows moves nothing to where an empty folder is
            output.rmdir()
        old.rename(output)
