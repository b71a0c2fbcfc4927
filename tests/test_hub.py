"""Checkpoints of the hub: a cached one is taken at its commit; of a wrong one no weights are fetched."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path
from types import SimpleNamespace

import huggingface_hub
import pytest

import restore_export
from restore_export.checkpoint import open_checkpoint
from restore_export.errors import CheckpointError, UsageError

NAME, COMMIT = "org/llava-small", "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def cache(checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hub cache that holds ``checkpoint`` as the hub's library lays it out: links from a snapshot to blobs."""
    home = tmp_path / "hub" / "models--org--llava-small"
    snapshot = home / "snapshots" / COMMIT
    for folder in (home / "blobs", home / "refs", snapshot):
        folder.mkdir(parents=True)
    for number, file in enumerate(sorted(checkpoint.iterdir())):
        shutil.copyfile(file, home / "blobs" / str(number))
        (snapshot / file.name).symlink_to(Path("../../blobs") / str(number))
    (home / "refs" / "main").write_text(COMMIT)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(home.parent))
    return home


def test_a_cached_checkpoint_is_built_and_its_commit_recorded(cache: Path, tmp_path: Path) -> None:
    built = restore_export.build(
        checkpoint=NAME, reducer="uniform", tokens=4, output=tmp_path / "out", targets=["onnx"], parity=False
    )
    recipe = tomllib.loads((tmp_path / "out" / "recipe.toml").read_text())
    assert (recipe["checkpoint"], recipe["revision"]) == (NAME, COMMIT)
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert (manifest["checkpoint"]["name"], manifest["checkpoint"]["revision"]) == (NAME, COMMIT)
    (cache / "refs" / "main").write_text("f" * 40)  # the branch has moved on; the recipe has not
    again = restore_export.build(recipe=tmp_path / "out" / "recipe.toml", output=tmp_path / "again", parity=False)
    assert again.manifest_sha256 == built.manifest_sha256
    assert restore_export.parity(tmp_path / "out").verdict == "passed"


def fake_hub(monkeypatch: pytest.MonkeyPatch, config: Path, fetched: list[str]) -> None:
    def snapshot_download(name: str, *, local_files_only: bool = False, **_: object) -> str:
        if local_files_only:
            raise FileNotFoundError
        fetched.append("weights")
        return str(config.parent)

    def hf_hub_download(name: str, file: str, **_: object) -> str:
        fetched.append(file)
        return str(config)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", snapshot_download)
    monkeypatch.setattr(huggingface_hub, "hf_hub_download", hf_hub_download)
    monkeypatch.setattr(huggingface_hub, "HfApi", lambda: SimpleNamespace(model_info=lambda *_, **__: None))


@pytest.mark.parametrize(("architecture", "expected"), [("Other", ["config.json"]), (None, ["config.json", "weights"])])
def test_weights_of_another_architecture_are_not_fetched(
    architecture: str | None, expected: list[str], checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(checkpoint, tmp_path / "fetched"))
    if architecture:
        config = json.loads((folder / "config.json").read_text()) | {"architectures": [architecture]}
        (folder / "config.json").write_text(json.dumps(config))
    fetched: list[str] = []
    fake_hub(monkeypatch, folder / "config.json", fetched)
    try:
        restore_export.build(checkpoint=NAME, tokens=900, output=tmp_path / "out", targets=["onnx"])
    except (CheckpointError, UsageError) as error:
        said = str(error)
    assert ("names architecture Other" in said) == bool(architecture)
    assert fetched == expected


def test_a_revision_of_a_folder_is_refused(checkpoint: Path) -> None:
    with pytest.raises(UsageError, match="revision 'main' is of a hub id"):
        open_checkpoint(str(checkpoint), "main")
