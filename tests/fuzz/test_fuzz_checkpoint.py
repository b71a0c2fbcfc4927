"""Whatever a checkpoint's JSON files and headers hold: planning a build succeeds, or ends with one line, soon."""

from __future__ import annotations

import json
import shutil
import struct
from pathlib import Path
from typing import Any

import pytest
from hostile import damaged, fixed, mutated, refused_or_read, values
from hypothesis import given
from hypothesis import strategies as st
from small_llava import make_checkpoint

from restore_export.checkpoint import BUNDLED, open_checkpoint
from restore_export.planning import plan_build
from restore_export.precheck import precheck
from restore_export.recipe import Recipe

INDEX = "model.safetensors.index.json"


def plan(folder: Path) -> None:
    """What a build does before it traces anything."""
    recipe, output = Recipe(checkpoint=str(folder), tokens=6), folder.parent / "never made"
    plan_build(recipe, output, precheck(recipe, output, False))


@pytest.fixture(scope="module")
def small(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(checkpoint, tmp_path_factory.mktemp("fuzz") / "checkpoint"))


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(BUNDLED, tmp_path_factory.mktemp("fuzz") / "bundled"))


@pytest.fixture(scope="module")
def sharded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("fuzz") / "sharded", shards=2)


def original(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_text())


class Replaced:
    """A file with other content for as long as an example runs."""

    def __init__(self, path: Path, content: Any) -> None:
        self.path = path
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()

    def __enter__(self) -> None:
        self.before = self.path.read_bytes() if self.path.exists() else None
        self.path.write_bytes(self.content)

    def __exit__(self, *error: object) -> None:
        if self.before is None:
            self.path.unlink()
        else:
            self.path.write_bytes(self.before)


def test_what_is_not_damaged_is_planned(small: Path, bundled: Path, sharded: Path) -> None:
    for folder in (small, bundled, sharded):
        plan(folder)


@fixed(120)
@given(st.data())
def test_config_of_a_random_checkpoint(small: Path, data: st.DataObject) -> None:
    with Replaced(small / "config.json", data.draw(mutated(original(small, "config.json")))), refused_or_read():
        plan(small)


@fixed(80)
@given(st.data())
def test_config_of_the_bundled_model(bundled: Path, data: st.DataObject) -> None:
    with Replaced(bundled / "config.json", data.draw(mutated(original(bundled, "config.json")))), refused_or_read():
        plan(bundled)


@fixed(60)
@given(st.data())
def test_config_of_any_bytes(small: Path, data: st.DataObject) -> None:
    with Replaced(small / "config.json", data.draw(damaged((small / "config.json").read_bytes()))), refused_or_read():
        plan(small)


@fixed(25)
@given(content=st.dictionaries(st.sampled_from(("eos_token_id", "bos_token_id", "max_length")), values))
def test_generation_config(small: Path, content: dict[str, Any]) -> None:
    with Replaced(small / "generation_config.json", content), refused_or_read():
        plan(small)


@fixed(60)
@given(st.data())
def test_index(sharded: Path, data: st.DataObject) -> None:
    with Replaced(sharded / INDEX, data.draw(mutated(original(sharded, INDEX)))), refused_or_read():
        open_checkpoint(str(sharded))


def header_of(path: Path) -> tuple[dict[str, Any], bytes]:
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    return json.loads(data[8 : 8 + length]), data[8 + length :]


@fixed(120)
@given(st.data())
def test_safetensors_header(small: Path, data: st.DataObject) -> None:
    header, body = header_of(small / "model.safetensors")
    text = json.dumps(data.draw(mutated(header))).encode()
    length = data.draw(st.sampled_from((len(text), len(text), len(text), 0, 2**40, 2**63, len(text) + 1)))
    with Replaced(small / "model.safetensors", struct.pack("<Q", length) + text + body), refused_or_read():
        plan(small)


@fixed(40)
@given(st.data())
def test_safetensors_of_any_bytes(small: Path, data: st.DataObject) -> None:
    whole = (small / "model.safetensors").read_bytes()
    head = data.draw(damaged(whole[:6000]))
    with Replaced(small / "model.safetensors", head + whole[6000:]), refused_or_read():
        plan(small)
