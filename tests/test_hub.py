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
from restore_export.folder import open_folder
from restore_export.provenance import built_from
from restore_export.writing import lasting_name

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
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    return home


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hub that must not be asked."""

    def asked() -> None:
        pytest.fail("the hub was asked")

    monkeypatch.setattr(huggingface_hub, "HfApi", asked)


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


def test_a_commit_that_is_whole_in_the_cache_needs_no_network(cache: Path, unasked: None) -> None:
    opened = open_checkpoint(NAME, COMMIT)
    assert (opened.folder, opened.commit) == (cache / "snapshots" / COMMIT, COMMIT)


@pytest.mark.parametrize(
    ("gone", "says"),
    [
        ("tokenizer*", "no tokenizer (tokenizer.json or tokenizer.model or vocab.json)"),
        ("*processor*", "no picture processor (processor_config.json or preprocessor_config.json)"),
        ("model.safetensors", "holds no *.safetensors file"),
    ],
)
@pytest.mark.parametrize("revision", [None, COMMIT])
def test_a_part_of_a_checkpoint_in_the_cache_is_named_where_the_hub_is_out_of_reach(
    gone: str, says: str, revision: str | None, cache: Path
) -> None:
    """As ``Model.from_pretrained`` leaves it."""
    for file in (cache / "snapshots" / COMMIT).glob(gone):
        file.unlink()
    with pytest.raises(CheckpointError, match="is no folder here and only in part in the local hub cache") as caught:
        open_checkpoint(NAME, revision)
    assert says in str(caught.value)


def test_a_part_in_the_cache_is_completed_by_the_hub(
    cache: Path, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot = cache / "snapshots" / COMMIT
    (snapshot / "tokenizer.json").unlink()
    fetched: list[str] = []
    fake_hub(monkeypatch, snapshot / "config.json", fetched)
    opened = open_checkpoint(NAME)
    assert (opened.commit, fetched) == (COMMIT, ["config.json", "weights"])


def test_a_folder_of_the_cache_given_as_a_path_has_no_revision(cache: Path, tmp_path: Path) -> None:
    folder, out = cache / "snapshots" / COMMIT, tmp_path / "out"
    restore_export.build(
        checkpoint=str(folder), reducer="uniform", tokens=4, output=out, targets=["onnx"], parity=False
    )
    recipe = tomllib.loads((out / "recipe.toml").read_text())
    assert (recipe["checkpoint"], recipe.get("revision")) == (str(folder), None)
    assert built_from(open_folder(out)).folder == folder


def test_a_folder_at_home_is_recorded_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "models" / "x").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert lasting_name("~/models/x") == str(tmp_path / "models" / "x")
    assert lasting_name(NAME) == NAME
    assert lasting_name(None) is None


def fake_hub(monkeypatch: pytest.MonkeyPatch, config: Path, fetched: list[str]) -> None:
    def snapshot_download(name: str, **_: object) -> str:
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


@pytest.mark.parametrize("name", ["~nosuchuser/x", "x/" + "y" * 5000, " "])
def test_a_name_that_names_nothing_is_told_with_a_revision_too(name: str) -> None:
    with pytest.raises(CheckpointError, match="hub id such as llava-hf"):
        open_checkpoint(name, "main")


NO_MEMORY = (MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"))


@pytest.mark.parametrize("error", NO_MEMORY, ids=["python", "torch"])
def test_memory_that_does_not_suffice_is_no_damaged_file(
    error: Exception, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reader(file: Path) -> SimpleNamespace:
        def get_tensor(key: str) -> None:
            raise error

        return SimpleNamespace(get_tensor=get_tensor)

    opened = open_checkpoint(str(checkpoint))
    monkeypatch.setattr("restore_export.checkpoint._reader", reader)
    with pytest.raises(type(error)) as caught:
        opened.read(next(iter(opened.tensors)))
    assert caught.value is error
