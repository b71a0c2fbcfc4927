"""``manifest.json``: sha256 of every file of an exported folder, and what it was made from.

It holds no time and no place, so that the same build has the same manifest. Files that a device adds when it builds
engines are in a manifest of their own beside them, which its script writes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from restore_export.errors import FolderError
from restore_export.json_text import json_text
from restore_export.output.hashing import NOTHING_KNOWN, sha256_of, sha256_of_all
from restore_export.output.signals import held_back
from restore_export.reading.json_file import read_object
from restore_export.reading.wording import reason, shown
from restore_export.version import __version__

SCHEMA = 1
MANIFEST_FILE = "manifest.json"
DEVICE_MANIFEST = "engines/tensorrt/manifest.json"
_AGAIN = "build the folder again"
_MOST_BYTES = 1 << 62


@dataclass(frozen=True)
class Entry:
    """One file: what it must be."""

    path: str
    """Relative to the folder, with slashes."""
    bytes: int
    sha256: str
    previous_sha256: str | None = None
    """What it may be as well while it is being replaced; empty: it may be missing as well."""

    def to_json(self) -> dict[str, Any]:
        """A row of the file; what says nothing is left out."""
        return {name: value for name, value in vars(self).items() if value is not None}


@dataclass(frozen=True)
class Manifest:
    """What a folder must hold, and where it came from."""

    provenance: dict[str, Any]
    """checkpoint (name, files with sha256), recipe, versions."""
    files: tuple[Entry, ...]

    def to_json(self) -> dict[str, Any]:
        """What the file holds."""
        about = {"schema_version": SCHEMA, "restore_export": __version__}
        return about | self.provenance | {"files": [entry.to_json() for entry in self.files]}

    def write(self, folder: Path) -> None:
        """Write ``manifest.json``, whole or not at all."""
        write_whole(folder / MANIFEST_FILE, json_text(self.to_json()).encode())


def make_manifest(
    folder: Path,
    provenance: Mapping[str, Any],
    progress: Callable[[float], None] = lambda done: None,
    known: Mapping[str, str] = NOTHING_KNOWN,
) -> Manifest:
    """The manifest of all files that ``folder`` holds now, in the order of their paths.

    ``known``: sha256 of those that were hashed when they were written.
    """
    names = [name for name in files_of(folder) if name != MANIFEST_FILE]
    left = [name for name in names if name not in known]
    digests = {**known, **dict(zip(left, sha256_of_all([folder / name for name in left], progress), strict=True))}
    rows = tuple(Entry(name, (folder / name).stat().st_size, digests[name]) for name in names)
    return Manifest(dict(provenance), rows)


def read_manifest(file: Path) -> Manifest:
    """Read a manifest. FolderError where it is missing, damaged, or names a file outside of its folder."""
    data = read_object(file, FolderError, _AGAIN)
    if data.get("schema_version") != SCHEMA:
        raise FolderError(
            f"{file} has schema version {shown(data.get('schema_version'))}, this restore-export reads {SCHEMA}; "
            f"{_AGAIN}"
        )
    try:
        entries = tuple(Entry(**row) for row in data["files"])
    except (KeyError, TypeError) as error:
        raise FolderError(f"{file} is damaged ({type(error).__name__}: {reason(error)}); {_AGAIN}") from None
    for entry in entries:
        _check(entry, file)
    about = {name: value for name, value in data.items() if name not in {"schema_version", "restore_export", "files"}}
    return Manifest(about, entries)


def _check(entry: Entry, file: Path) -> None:
    texts = (entry.path, entry.sha256, entry.previous_sha256 or "")
    if not all(isinstance(text, str) for text in texts) or not isinstance(entry.bytes, int):
        raise FolderError(f"{file} is damaged (a row of files has values of the wrong type); {_AGAIN}")
    if not entry.path.isprintable():
        raise FolderError(f"{file} is damaged (it names {shown(entry.path)}, which no build writes); {_AGAIN}")
    if not 0 <= entry.bytes <= _MOST_BYTES:
        raise FolderError(f"{file} is damaged (bytes of {shown(entry.path)} is {shown(entry.bytes)}); {_AGAIN}")
    if not is_inside(entry.path):
        raise FolderError(f"{file} names {shown(entry.path)}, which is outside of its folder; do not use this folder")


def is_inside(name: str) -> bool:
    """Whether a relative path, as files of a folder spell it, stays inside the folder."""
    parts = PurePosixPath(name).parts
    plain = bool(parts) and not name.startswith("/") and "\\" not in name and "\0" not in name and ":" not in parts[0]
    return plain and ".." not in parts


def files_of(folder: Path) -> Iterator[str]:
    """Relative paths of all files, sorted; hidden ones are none of ours."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    yield from sorted(
        str(PurePosixPath(path)) for path in found if not any(part.startswith(".") for part in path.parts)
    )


def replace_file(folder: Path, name: str, data: bytes) -> None:
    """Write a file of a folder anew, and its row in the manifest.

    Whenever this is cut off, and however often, the folder is valid.

    FolderError where the folder has no manifest.
    """
    import hashlib

    manifest = read_manifest(folder / MANIFEST_FILE)
    others = [entry for entry in manifest.files if entry.path != name]
    # Not what its row says: where this was cut off before, that is a file which was never written.
    before = sha256_of(folder / name) if (folder / name).is_file() else ""
    new = Entry(name, len(data), hashlib.sha256(data).hexdigest(), before)
    for entry in (new, Entry(name, new.bytes, new.sha256)):
        files = tuple(sorted([*others, entry], key=lambda each: each.path))
        Manifest(manifest.provenance, files).write(folder)
        if entry is new:
            write_whole(folder / name, data)


def put_file(folder: Path, name: str, data: bytes) -> None:
    """:func:`replace_file` where the folder has a manifest; one without is written into all the same."""
    if (folder / MANIFEST_FILE).is_file():
        replace_file(folder, name, data)
    else:
        write_whole(folder / name, data)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all; its folder is made, where it is missing."""
    is_new = not path.parent.exists()
    aside = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(exist_ok=True)
        aside.write_bytes(data)
        aside.replace(path)
    except BaseException:
        with held_back():
            aside.unlink(missing_ok=True)
            if is_new:
                with contextlib.suppress(OSError):  # the file is in it after all
                    path.parent.rmdir()
        raise
