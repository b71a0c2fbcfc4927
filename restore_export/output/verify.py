"""Whether an exported folder is what its manifest says: nothing changed, missing or added, nothing leads outside."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import FolderError, UsageError
from restore_export.folder import Folder, open_folder
from restore_export.output.hashing import sha256_of, sha256_of_all
from restore_export.output.manifest import DEVICE_MANIFEST, MANIFEST_FILE, Entry, files_of, is_inside, read_manifest
from restore_export.plugin import library
from restore_export.reading.plain_file import check_link
from restore_export.reading.wording import named, shown
from restore_export.runtime.backend_names import check_backend

CHANGED, MISSING, UNKNOWN, OUTSIDE = "changed", "missing", "unknown", "outside"
SAID = {
    CHANGED: "is not the file that the manifest names (sha256 differs)",
    MISSING: "is missing",
    UNKNOWN: "is not in the manifest",
    OUTSIDE: "leads outside of the folder (it is a link, or names weights there)",
}
_FROM_DEVICE = re.compile(rf"[^/]+\.(engine|engine\.json|log)|plugin/{re.escape(library.NAME)}")
"""What the kit's script makes, relative to its folder."""
_NEXT = {
    CHANGED: "fetch or build the folder again",
    MISSING: "fetch or build the folder again",
    UNKNOWN: "take it away, or build the folder again",
    OUTSIDE: "do not use this folder",
}


@dataclass(frozen=True)
class Problem:
    """One file that is not as it should be."""

    path: str
    what: str
    """``changed``, ``missing``, ``unknown`` or ``outside``."""


@dataclass(frozen=True)
class Verification:
    """What was found."""

    folder: Path
    manifest_sha256: str
    """Of ``manifest.json`` itself: who compares it with that of the builder knows that all of the folder is theirs."""
    files: int
    bytes: int
    device_manifest_sha256: str | None
    """Of the manifest of engines that were built on a device, where there is one."""
    provenance: dict[str, Any]
    problems: tuple[Problem, ...]

    @property
    def verified(self) -> bool:
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """Plain values for a JSON object."""
        return {
            "folder": str(self.folder),
            "verified": self.verified,
            "manifest_sha256": self.manifest_sha256,
            "device_manifest_sha256": self.device_manifest_sha256,
            "files": self.files,
            "bytes": self.bytes,
            "problems": [vars(problem) for problem in self.problems],
            "provenance": self.provenance,
        }


def verify(folder: Path, progress: Callable[[float], None] = lambda done: None) -> Verification:
    """Compare every file with the manifest, and look where the graphs say that their weights are.

    FolderError where there is no folder, or no manifest that can be read.
    """
    found = _compare(folder, progress)
    bad = {problem.path for problem in found.problems if problem.what == OUTSIDE}
    graphs = [path for path in files_of(folder) if path.endswith(".onnx") and path not in bad]
    graphs = [path for path in graphs if os.path.isfile(folder / path)]
    outside = [Problem(path, OUTSIDE) for path in graphs if _has_weights_outside(folder / path)]
    return replace(found, problems=tuple(sorted((*found.problems, *outside), key=lambda problem: problem.path)))


def _is_link_outside(path: Path, folder: Path) -> bool:
    try:
        check_link(path, folder)
    except (OSError, RuntimeError):  # the latter of links in a circle
        return True
    return False


def _has_weights_outside(graph: Path) -> bool:
    from restore_export.inspection.onnx_file import inspect_onnx

    try:
        stores = inspect_onnx(graph).weights.stores
    except FolderError:  # no graph at all: it names nothing
        return False
    return any(store.file is not None and not is_inside(store.file) for store in stores)


def _compare(folder: Path, progress: Callable[[float], None]) -> Verification:
    if not os.path.isdir(folder):  # which no name is too long for
        raise FolderError(f"{named(str(folder))} is not a folder; give one that restore-export build has made")
    if not os.path.exists(folder / MANIFEST_FILE):
        raise FolderError(f"{folder} has no {MANIFEST_FILE}; give a folder that restore-export build has made")
    everything = set(files_of(folder))
    outside = {path for path in everything if _is_link_outside(folder / path, folder)}
    manifest, device = read_manifest(folder / MANIFEST_FILE), folder / DEVICE_MANIFEST
    # What both name is as the first says: nobody compares the sha256 of the second.
    listed = _on_device(device) | {entry.path: entry for entry in manifest.files}
    present = everything - outside - {MANIFEST_FILE, DEVICE_MANIFEST}
    problems = [Problem(path, OUTSIDE) for path in outside]
    problems += [*_missing(listed, present | outside), *(Problem(path, UNKNOWN) for path in present - listed.keys())]
    problems += _changed(folder, [listed[path] for path in sorted(present & listed.keys())], progress)
    return Verification(
        folder,
        sha256_of(folder / MANIFEST_FILE),
        len(listed),
        sum(entry.bytes for entry in listed.values()),
        sha256_of(device) if device.is_file() else None,
        manifest.provenance,
        tuple(sorted(problems, key=lambda problem: problem.path)),
    )


def check_verified(folder: Path, progress: Callable[[float], None] = lambda done: None) -> Verification:
    """Every file compared, with FolderError naming the first that is not as it should be.

    Where weights are, the runtimes look themselves.
    """
    found = _compare(folder, progress)
    if found.problems:
        first, more = found.problems[0], len(found.problems) - 1
        others = f" (and {more} more)" if more else ""
        raise FolderError(f"{named(str(folder / first.path))} {SAID[first.what]}{others}; {_NEXT[first.what]}")
    return found


def open_verified(
    path: Path, backend: str = ONNXRUNTIME, verified: bool = True, progress: Callable[[float], None] = lambda done: None
) -> Folder:
    """Open an exported folder that is what its manifest says; ``verified`` False trusts it without looking.

    Raises FolderError; UsageError where engines of a folder that is not to be verified are asked for.
    """
    check_backend(backend)
    if not verified and backend != ONNXRUNTIME:
        raise UsageError(
            f"backend {backend} runs native code of the folder, so it must be verified; leave out --no-verify"
        )
    folder = open_folder(path)
    if verified:
        check_verified(path, progress)
    return replace(folder, verified=verified)


def _on_device(manifest: Path) -> dict[str, Entry]:
    """Rows of the device's manifest, whose paths are relative to it. FolderError where no kit writes such rows."""
    if not manifest.is_file():
        return {}
    home = DEVICE_MANIFEST.rpartition("/")[0]
    entries = read_manifest(manifest).files
    foreign = next((entry.path for entry in entries if not _FROM_DEVICE.fullmatch(entry.path)), None)
    if foreign is not None:
        raise FolderError(
            f"{manifest} is damaged (it names {shown(foreign)}, which no device builds); run the kit again"
        )
    return {f"{home}/{entry.path}": Entry(f"{home}/{entry.path}", entry.bytes, entry.sha256) for entry in entries}


def _missing(listed: dict[str, Entry], present: set[str]) -> Iterator[Problem]:
    for path in sorted(listed.keys() - present):
        if listed[path].previous_sha256 != "":
            yield Problem(path, MISSING)


def _changed(folder: Path, entries: list[Entry], progress: Callable[[float], None]) -> Iterator[Problem]:
    plain = [entry for entry in entries if os.path.isfile(folder / entry.path)]
    odd = {entry.path for entry in entries} - {entry.path for entry in plain}
    yield from (Problem(path, CHANGED) for path in odd)  # a link to a pipe, which never ends, or to nowhere
    try:
        digests = sha256_of_all([folder / entry.path for entry in plain], progress)
    except OSError as error:
        raise FolderError(f"{error.filename or folder} cannot be read ({error.strerror}); fetch it again") from None
    for entry, digest in zip(plain, digests, strict=True):
        if digest not in {entry.sha256, entry.previous_sha256}:
            yield Problem(entry.path, CHANGED)
