"""What of an output is done: its stages, with the files that each made, so that a build that was ended can go on.

It lies beside the folder that is being made, in ``.NAME.partial``. A stage counts only while its files are as they were
when it was done; everything else in the folder is half-made and goes.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from restore_export.errors import FolderError
from restore_export.json_text import json_text
from restore_export.output.manifest import is_inside
from restore_export.reading.json_file import read_object
from restore_export.reading.typed import wrong_types

JOURNAL_FILE = "journal.json"
SCHEMA = 1


@dataclass(frozen=True)
class Entry:
    """One stage that is done."""

    key: str
    """sha256 of everything that decided what came of it."""
    files: dict[str, list[int]]
    """Path in the folder → bytes and time of the last change in nanoseconds."""
    told: list[str]
    """What it said of its progress, in its order."""
    value: Any
    """What came of it, as JSON."""


class Journal:
    """Of the folder ``new``, kept beside it; several threads may use it."""

    def __init__(self, new: Path) -> None:
        """Read what an earlier build has left; what is damaged counts as nothing."""
        self._new, self._file = new, new.parent / JOURNAL_FILE
        self._entries = _read(self._file)
        self._lock = threading.Lock()

    def sweep(self, wanted: Callable[[str], bool] = lambda name: True) -> int:
        """Remove every file that is not of a whole, ``wanted`` stage; gives the bytes that stay, links aside."""
        kept = {name: entry for name, entry in self._entries.items() if wanted(name) and self._is_whole(entry)}
        if kept.keys() != self._entries.keys():
            self._entries = kept
            self._write()
        files = {self._new / path for entry in kept.values() for path in entry.files}
        _remove_others(self._new, files)
        return sum(told.st_size for told in map(os.stat, files) if told.st_nlink == 1)

    def __len__(self) -> int:
        return len(self._entries)

    def taken(self, name: str, key: str) -> Entry | None:
        """What is there of a stage. Where that was made from something else, its files go."""
        with self._lock:
            entry = self._entries.get(name)
            if entry is None or (entry.key == key and self._is_whole(entry)):
                return entry
        self.drop(name)
        return None

    def drop(self, *names: str) -> None:
        """Stages count no more, and their files go."""
        with self._lock:
            dropped = [self._entries.pop(name) for name in names if name in self._entries]
            if dropped:
                self._write()
            for path in (path for entry in dropped for path in entry.files):
                (self._new / path).unlink(missing_ok=True)

    def record(self, name: str, key: str, files: Iterable[Path], told: Iterable[str], value: Any) -> None:
        """A stage is done, and its files are on the disk for good: also where power is lost from now on."""
        states = {}
        for file in files:
            if file.stat().st_nlink == 1:  # else it is the checkpoint's own
                _flush(file)
            states[file.relative_to(self._new).as_posix()] = _state(file)
        for folder in {(self._new / path).parent for path in states}:
            with contextlib.suppress(OSError):  # not every system flushes folders
                _flush(folder)
        with self._lock:
            self._entries[name] = Entry(key, states, list(told), value)
            self._write()

    def close(self) -> None:
        """The folder is about to be an output."""
        self._file.unlink(missing_ok=True)

    def _is_whole(self, entry: Entry) -> bool:
        with contextlib.suppress(OSError):
            return all(_state(self._new / path) == state for path, state in entry.files.items())
        return False

    def _write(self) -> None:
        data = {"schema_version": SCHEMA, "stages": {name: asdict(entry) for name, entry in self._entries.items()}}
        aside = self._file.with_suffix(".new")
        aside.write_bytes(json_text(data).encode())
        _flush(aside)
        aside.replace(self._file)


def _read(file: Path) -> dict[str, Entry]:
    """Nothing where there is none, or one that no build of ours has written."""
    if not file.is_file():
        return {}
    try:
        data = read_object(file, FolderError, "")
        if data["schema_version"] != SCHEMA:
            return {}
        entries = {name: Entry(**row) for name, row in data["stages"].items()}
    except (FolderError, KeyError, TypeError, AttributeError):
        return {}
    damaged = any(wrong_types(entry) or not all(map(is_inside, entry.files)) for entry in entries.values())
    return {} if damaged else entries


def _state(file: Path) -> list[int]:
    told = file.lstat()
    return [told.st_size, told.st_mtime_ns]


def _flush(path: Path) -> None:
    """Have the disk write what it has of a file or a folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove_others(folder: Path, kept: set[Path]) -> None:
    for path in _below(folder):
        if path.is_dir() and not path.is_symlink():
            with contextlib.suppress(OSError):  # it holds something
                path.rmdir()
        elif path not in kept:
            path.unlink()


def _below(folder: Path) -> Iterator[Path]:
    """Everything in a folder, what is deepest first."""
    for parent, folders, files in os.walk(folder, topdown=False):
        yield from (Path(parent) / name for name in (*files, *folders))


def empty(place: Path, kept: Iterable[str]) -> None:
    """Remove all of a folder but what is named so."""
    for left in place.iterdir():
        if left.name in kept:
            continue
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        else:
            left.unlink()
