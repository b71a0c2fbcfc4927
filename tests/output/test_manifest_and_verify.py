"""The manifest names every file; verify finds what changed, is missing or was added, and nothing leads outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest

from restore_export.errors import FolderError
from restore_export.output import manifest as manifests
from restore_export.output.manifest import MANIFEST_FILE, make_manifest, read_manifest, replace_file
from restore_export.output.verify import CHANGED, MISSING, OUTSIDE, UNKNOWN, check_verified, verify
from restore_export.runtime.embeddings import EmbeddingTable


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three files with its manifest."""
    home = tmp_path / "folder"
    (home / "onnx").mkdir(parents=True)
    for name in ("restore.json", "onnx/a.safetensors", "onnx/b.safetensors"):
        (home / name).write_text(name)
    make_manifest(home, {"versions": {"torch": "2"}}).write(home)
    return home


def found(folder: Path) -> set[tuple[str, str]]:
    return {(problem.path, problem.what) for problem in verify(folder).problems}


def test_a_folder_as_it_was_built_is_verified(folder: Path) -> None:
    result = check_verified(folder)
    assert (result.verified, result.files, result.bytes) == (
        True,
        3,
        len("restore.jsononnx/a.safetensorsonnx/b.safetensors"),
    )
    assert result.provenance == {"versions": {"torch": "2"}}


def test_everything_that_differs_is_found(folder: Path) -> None:
    (folder / "onnx" / "a.safetensors").write_text("onnx/a.safetensorz")
    (folder / "onnx" / "b.safetensors").unlink()
    (folder / "more").write_text("x")
    assert found(folder) == {("onnx/a.safetensors", CHANGED), ("onnx/b.safetensors", MISSING), ("more", UNKNOWN)}
    with pytest.raises(FolderError, match=r"more is not in the manifest \(and 2 more\); take it away"):
        check_verified(folder)


def test_temporary_files_of_a_killed_update_do_no_harm(folder: Path) -> None:
    (folder / ".manifest.json.partial").write_text("{")
    assert not found(folder)


LEADING_OUTSIDE = ("../x", "/etc/passwd", "a/../../x", "..", "C:/x", "a\\..\\x", "")


@pytest.mark.parametrize("path", LEADING_OUTSIDE)
def test_a_path_that_leads_outside_is_refused(folder: Path, path: str) -> None:
    data = json.loads((folder / MANIFEST_FILE).read_text())
    data["files"][0]["path"] = path
    (folder / MANIFEST_FILE).write_text(json.dumps(data))
    with pytest.raises(FolderError, match="outside of its folder"):
        verify(folder)


def row(path: str, size: int = 1) -> dict[str, object]:
    """A row of a manifest."""
    return {"path": path, "bytes": size, "sha256": ""}


DAMAGED: dict[str, Callable[[dict[str, object]], object]] = {
    "no JSON": lambda data: "{",
    "a list": lambda data: "[]",
    "of the future": lambda data: json.dumps(data | {"schema_version": 9}),
    "no files": lambda data: json.dumps({"schema_version": 1}),
    "files are a number": lambda data: json.dumps(data | {"files": 3}),
    "a row is a text": lambda data: json.dumps(data | {"files": ["x"]}),
    "a row has a key too many": lambda data: json.dumps(
        data | {"files": [{"path": "a", "bytes": 1, "sha256": "", "x": 1}]}
    ),
    "a path is a number": lambda data: json.dumps(data | {"files": [{"path": 1, "bytes": 1, "sha256": ""}]}),
    "a line break in a path": lambda data: json.dumps(data | {"files": [row("a\nverified")]}),
    "an escape in a path": lambda data: json.dumps(data | {"files": [row("\x1b[2Ja")]}),
    "half a character in a path": lambda data: json.dumps(data | {"files": [row("\udc80")]}),
    "a size below nothing": lambda data: json.dumps(data | {"files": [row("a", -1)]}),
    "a size beyond all disks": lambda data: json.dumps(data | {"files": [row("a", 10**400)]}),
    "a size is a text": lambda data: json.dumps(data | {"files": [{"path": "a", "bytes": "1", "sha256": ""}]}),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_manifest_is_an_error(folder: Path, case: str) -> None:
    data = json.loads((folder / MANIFEST_FILE).read_text())
    (folder / MANIFEST_FILE).write_text(str(DAMAGED[case](data)))
    with pytest.raises(FolderError) as raised:
        verify(folder)
    assert str(raised.value).isprintable()


def test_no_manifest_is_an_error(folder: Path) -> None:
    (folder / MANIFEST_FILE).unlink()
    with pytest.raises(FolderError, match=r"has no manifest\.json; give a folder"):
        verify(folder)


@pytest.mark.parametrize("name", ["onnx/a.safetensors", "parity/new.json"])
@pytest.mark.parametrize("writes", [0, 1, 2, 3])
def test_a_replacement_that_is_cut_off_leaves_a_valid_folder(
    folder: Path, name: str, writes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file and its row are three writes: killed before any of them, the folder verifies, with the old or new file."""
    done = 0
    real = manifests.write_whole

    def limited(path: Path, data: bytes) -> None:
        nonlocal done
        if done == writes:
            raise KeyboardInterrupt
        done += 1
        real(path, data)

    monkeypatch.setattr(manifests, "write_whole", limited)
    if writes < 3:
        with pytest.raises(KeyboardInterrupt):
            replace_file(folder, name, b"new")
    else:
        replace_file(folder, name, b"new")
        assert all(entry.previous_sha256 is None for entry in read_manifest(folder / MANIFEST_FILE).files)
    assert not found(folder)
    monkeypatch.undo()
    replace_file(folder, name, b"newer")
    assert not found(folder)
    assert (folder / name).read_bytes() == b"newer"


class Killed(BaseException):
    """In place of kill -9."""


def killed_before(write: int, folder: Path, name: str, data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace a file, and be killed before one of the three writes, counted from 0."""
    left = iter([*range(write), -1])
    real = manifests.write_whole

    def limited(path: Path, data: bytes) -> None:
        if next(left) < 0:
            raise Killed
        real(path, data)

    monkeypatch.setattr(manifests, "write_whole", limited)
    with pytest.raises(Killed):
        replace_file(folder, name, data)
    monkeypatch.setattr(manifests, "write_whole", real)


@pytest.mark.parametrize("name", ["onnx/a.safetensors", "parity/new.json"])
@pytest.mark.parametrize("first", [0, 1, 2])
@pytest.mark.parametrize("second", [0, 1, 2])
def test_a_replacement_that_is_cut_off_twice_leaves_a_valid_folder(
    folder: Path, name: str, first: int, second: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed_before(first, folder, name, b"one", monkeypatch)
    killed_before(second, folder, name, b"another", monkeypatch)
    assert not found(folder)
    replace_file(folder, name, b"the last")
    assert not found(folder)


def test_the_manifest_does_not_depend_on_where_the_folder_lies(folder: Path, tmp_path: Path) -> None:
    before = (folder / MANIFEST_FILE).read_bytes()
    moved = folder.rename(tmp_path / "moved")
    make_manifest(moved, {"versions": {"torch": "2"}}).write(moved)
    assert (moved / MANIFEST_FILE).read_bytes() == before


def test_a_graph_with_weights_outside_is_found_though_its_bytes_are_listed(folder: Path) -> None:
    weight = onnx.TensorProto(name="w", data_type=1, dims=[1], data_location=onnx.TensorProto.EXTERNAL)
    weight.external_data.add(key="location", value="../../secret")
    graph = onnx.helper.make_graph([], "g", [], [], [weight])
    onnx.save(onnx.helper.make_model(graph), folder / "onnx" / "a.onnx")
    make_manifest(folder, {}).write(folder)
    assert found(folder) == {("onnx/a.onnx", OUTSIDE)}
    with pytest.raises(FolderError):
        EmbeddingTable(folder / "onnx" / "a.onnx")
