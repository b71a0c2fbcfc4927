"""Links of an exported folder stay inside of it; only the hub's cache, whose blobs lie beside it, is made of others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from restore_export.console.verify import verify as command
from restore_export.errors import FolderError
from restore_export.folder import open_folder
from restore_export.output.manifest import DEVICE_MANIFEST, MANIFEST_FILE, make_manifest
from restore_export.output.verify import CHANGED, OUTSIDE, UNKNOWN, verify


def filled(folder: Path) -> Path:
    """A folder with a manifest."""
    (folder / "onnx").mkdir(parents=True)
    for name in ("restore.json", "onnx/a.onnx"):
        (folder / name).write_text(name)
    make_manifest(folder, {}).write(folder)
    return folder


def move(file: Path, target: Path) -> None:
    """Put a file elsewhere, and a link in its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    file.rename(target)
    file.symlink_to(os.path.relpath(target, file.parent))


def found(folder: Path) -> list[tuple[str, str]]:
    return [(problem.path, problem.what) for problem in verify(folder).problems]


@pytest.mark.parametrize("name", ["restore.json", "onnx/a.onnx", MANIFEST_FILE])
def test_a_link_that_leads_outside_does_not_verify(tmp_path: Path, name: str) -> None:
    folder = filled(tmp_path / "folder")
    move(folder / name, tmp_path / "elsewhere")
    assert found(folder) == [(name, OUTSIDE)]


def test_nor_does_the_manifest_of_a_device(tmp_path: Path) -> None:
    folder = filled(tmp_path / "folder")
    (folder / DEVICE_MANIFEST).parent.mkdir(parents=True)
    (folder / DEVICE_MANIFEST).write_text('{"schema_version": 1, "files": []}')
    move(folder / DEVICE_MANIFEST, tmp_path / "elsewhere")
    assert found(folder) == [(DEVICE_MANIFEST, OUTSIDE)]


def test_a_folder_in_the_cache_of_the_hub_verifies(tmp_path: Path) -> None:
    folder = filled(tmp_path / "models--a--b" / "snapshots" / "0123")
    for number, name in enumerate(("restore.json", "onnx/a.onnx", MANIFEST_FILE)):
        move(folder / name, tmp_path / "models--a--b" / "blobs" / str(number))
    assert found(folder) == []


def test_a_link_to_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    """A pipe would be waited for for ever; pipes themselves count as missing."""
    folder = filled(tmp_path / "folder")
    os.mkfifo(folder / "pipe")
    (folder / "onnx" / "a.onnx").unlink()
    (folder / "onnx" / "a.onnx").symlink_to("../pipe")
    (folder / "more.onnx").symlink_to("more.onnx")
    circle, pipe = found(folder)
    assert circle[0] == "more.onnx"
    assert pipe == ("onnx/a.onnx", CHANGED)


def test_a_name_that_would_spoil_the_terminal_is_escaped(tmp_path: Path) -> None:
    folder = filled(tmp_path / "folder")
    (folder / "a\x1b[2J\nverified").write_text("x")
    assert [what for _, what in found(folder)] == [UNKNOWN]
    said = CliRunner().invoke(command, [str(folder)])
    assert said.exit_code == 5
    assert said.output.splitlines()[0] == "'a\\x1b[2J\\nverified' is not in the manifest"


@pytest.mark.parametrize("name", ["x" * 300, "a/" * 3000 + "b"])
def test_a_name_too_long_is_no_folder(name: str, tmp_path: Path) -> None:
    for opens in (verify, open_folder):
        with pytest.raises(FolderError, match="is not a folder; give one"):
            opens(tmp_path / name)
