"""The manifest that a device writes vouches for its engines, and for nothing else."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from restore_export.errors import FolderError
from restore_export.output.manifest import DEVICE_MANIFEST, make_manifest
from restore_export.output.verify import CHANGED, verify
from restore_export.plugin import library

MADE = ("decoder.engine", "decoder.engine.json", "decoder.log", f"plugin/{library.NAME}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a kit that has not run."""
    kit = tmp_path / "folder" / "engines" / "tensorrt"
    (kit / "plugin").mkdir(parents=True)
    (kit / "build_on_device.sh").write_text("#!/bin/sh")
    make_manifest(tmp_path / "folder", {}).write(tmp_path / "folder")
    return tmp_path / "folder"


def vouch(folder: Path, *names: str) -> None:
    """Write the device's manifest of files that lie there."""
    home = (folder / DEVICE_MANIFEST).parent
    digests = {name: hashlib.sha256((home / name).read_bytes()).hexdigest() for name in names}
    rows = [{"path": name, "bytes": 1, "sha256": digest} for name, digest in digests.items()]
    (folder / DEVICE_MANIFEST).write_text(json.dumps({"schema_version": 1, "files": rows}))


def test_engines_of_the_device_are_verified(folder: Path) -> None:
    for name in MADE:
        ((folder / DEVICE_MANIFEST).parent / name).write_text(name)
    vouch(folder, *MADE)
    assert verify(folder).verified
    ((folder / DEVICE_MANIFEST).parent / MADE[0]).write_text("other code")
    assert [problem.what for problem in verify(folder).problems] == [CHANGED]


PLANTED = (
    "evil.py", "restore.json", ".engine/x.py", "deep/x.engine", "plugin/other.so", "plugin/x.engine", ".engine",
    f"{library.NAME}",
)  # fmt: skip


@pytest.mark.parametrize("name", PLANTED)
def test_whatever_else_it_names_is_an_error(folder: Path, name: str) -> None:
    path = (folder / DEVICE_MANIFEST).parent / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("planted")
    vouch(folder, name)
    with pytest.raises(FolderError, match=r"manifest\.json is damaged \(it names .*, which no device builds\)"):
        verify(folder)


def test_it_does_not_outvote_the_manifest_of_the_folder(folder: Path) -> None:
    engine = (folder / DEVICE_MANIFEST).parent / "decoder.engine"
    engine.write_text("as it was built")
    make_manifest(folder, {}).write(folder)
    engine.write_text("other code")
    vouch(folder, "decoder.engine")
    assert [(problem.path, problem.what) for problem in verify(folder).problems] == [
        ("engines/tensorrt/decoder.engine", CHANGED)
    ]
