"""Traced graphs, kept in the user's cache: they hold no weights, so every checkpoint of an architecture shares them.

A file is named by all that decides what is in it: settings, code, versions of the libraries. A cache that cannot be
read or written costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import time
import zipfile
import zlib
from dataclasses import asdict
from pathlib import Path

import onnx
import onnx_ir as ir

from restore_export.cache import cache_folder
from restore_export.graphs.contract import FILES
from restore_export.graphs.export import traced_graphs
from restore_export.graphs.settings import GraphSettings
from restore_export.own_code import code_digest
from restore_export.versions import installed_versions

FOLDER = "graphs"
_MOST = 64
"""Files that are kept, those that were used last; one has some ten kilobytes."""
_SCRATCH = "tmp"
_ABANDONED = 3600
"""Seconds after which nobody is at a scratch folder any more: a build that was killed has left it."""


def kept_graphs(settings: GraphSettings) -> dict[str, ir.Model]:
    """:func:`restore_export.graphs.export.traced_graphs`, traced once for all builds of the same settings."""
    name = _name(settings)
    graphs = _read(name)
    if graphs is None:
        graphs = {file: ir.to_proto(model).SerializeToString() for file, model in traced_graphs(settings).items()}
        _write(name, graphs)
    # Also those that were traced just now are read from their bytes: all builds of the same get the same.
    return {file: ir.from_proto(onnx.load_model_from_string(data)) for file, data in graphs.items()}


def _name(settings: GraphSettings) -> str:
    about = [asdict(settings), code_digest(), installed_versions()]
    return hashlib.sha256(json.dumps(about, sort_keys=True, default=str).encode()).hexdigest()[:32] + ".zip"


def _read(name: str) -> dict[str, bytes] | None:
    """None where it is not there, or damaged (an archive has a checksum of each of its files)."""
    try:
        path = cache_folder() / FOLDER / name
        with zipfile.ZipFile(path) as archive:
            graphs = {file: archive.read(file) for file in archive.namelist()}
        os.utime(path)
    except (OSError, RuntimeError, EOFError, ValueError, NotImplementedError, zipfile.BadZipFile, zlib.error):
        return None
    return graphs if set(graphs) == set(FILES) else None


def _write(name: str, graphs: dict[str, bytes]) -> None:
    with contextlib.suppress(OSError, RuntimeError):
        folder = cache_folder() / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        # In a folder of its own and moved to its place when whole: two builds may be at it at once.
        with tempfile.TemporaryDirectory(dir=folder, prefix=_SCRATCH) as scratch:
            made = Path(scratch) / name
            with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
                for file, data in graphs.items():
                    archive.writestr(file, data)
            made.replace(folder / name)
        _drop_oldest(folder)


def _drop_oldest(folder: Path) -> None:
    files = sorted((path for path in folder.glob("*.zip")), key=lambda path: path.stat().st_mtime_ns)
    for path in files[:-_MOST]:
        path.unlink(missing_ok=True)
    for path in folder.glob(f"{_SCRATCH}*"):
        if path.stat().st_mtime < time.time() - _ABANDONED:
            shutil.rmtree(path, ignore_errors=True)
