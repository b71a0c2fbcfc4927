"""Traced graphs are kept: once for all that asks for the same, and never for what asks for another thing."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import onnx_ir as ir
import pytest
import torch

from restore_export import traced
from restore_export.cache import VARIABLE
from restore_export.checkpoint import open_checkpoint
from restore_export.families import find_family
from restore_export.graphs.contract import VISION_FILE
from restore_export.graphs.settings import GraphSettings
from restore_export.planning import graph_settings
from restore_export.recipe import make_recipe
from restore_export.traced import kept_graphs, traced_graphs


@pytest.fixture(scope="module")
def settings(checkpoint: Path) -> GraphSettings:
    opened = open_checkpoint(str(checkpoint))
    model = find_family("llava").describe(opened)
    recipe = make_recipe(model="llava", checkpoint=str(checkpoint), tokens=6).settled(model.tower.tokens, opened.dtype)
    return graph_settings(model, recipe)


@pytest.fixture(scope="module")
def graphs(settings: GraphSettings) -> dict[str, bytes]:
    return content(traced_graphs(settings))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache" / traced.FOLDER


@pytest.fixture
def runs(graphs: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> list[GraphSettings]:
    """What was traced; the graphs are those of ``settings`` in any case."""
    asked: list[GraphSettings] = []

    def trace(settings: GraphSettings) -> dict[str, ir.Model]:
        asked.append(settings)
        return {name: ir.from_proto(traced.onnx.load_model_from_string(data)) for name, data in graphs.items()}

    monkeypatch.setattr(traced, "traced_graphs", trace)
    return asked


def content(graphs: dict[str, ir.Model]) -> dict[str, bytes]:
    return {name: ir.to_proto(model).SerializeToString() for name, model in graphs.items()}


def test_tracing_twice_makes_the_same_bytes(settings: GraphSettings, graphs: dict[str, bytes]) -> None:
    assert content(traced_graphs(settings)) == graphs


def test_graphs_are_traced_once_and_stay_what_they_were(
    folder: Path, settings: GraphSettings, graphs: dict[str, bytes], runs: list[GraphSettings]
) -> None:
    assert [content(kept_graphs(settings)) for _ in range(3)] == [graphs] * 3
    assert runs == [settings]
    assert len(list(folder.iterdir())) == 1


def test_what_is_done_with_a_graph_does_not_reach_the_next(
    folder: Path, settings: GraphSettings, graphs: dict[str, bytes], runs: list[GraphSettings]
) -> None:
    for model in kept_graphs(settings).values():
        model.graph.inputs.clear()
    assert content(kept_graphs(settings)) == graphs


@pytest.mark.parametrize(
    "change",
    [
        lambda it: replace(it, dtype=torch.float16),
        lambda it: replace(it, all_logits=True),
        lambda it: replace(it, decoder=replace(it.decoder, layers=3)),
        lambda it: replace(it, reduction=replace(it.reduction, tokens=7)),
        lambda it: replace(it, calibration=replace(it.calibration, c=0.125)),
    ],
    ids=["dtype", "logits", "layers", "tokens", "calibration"],
)
def test_other_settings_are_traced(
    folder: Path, settings: GraphSettings, runs: list[GraphSettings], change: object
) -> None:
    assert callable(change)
    kept_graphs(settings)
    kept_graphs(change(settings))
    assert runs == [settings, change(settings)]


@pytest.mark.parametrize("about", ["code_digest", "installed_versions"])
def test_other_code_or_libraries_trace(
    folder: Path, settings: GraphSettings, runs: list[GraphSettings], about: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_graphs(settings)
    monkeypatch.setattr(traced, about, lambda: "another")
    kept_graphs(settings)
    assert len(runs) == 2


@pytest.mark.parametrize("damage", [b"", b"PK", None], ids=["empty", "no archive", "a byte flipped"])
def test_a_damaged_file_is_made_again(
    folder: Path, settings: GraphSettings, graphs: dict[str, bytes], runs: list[GraphSettings], damage: bytes | None
) -> None:
    kept_graphs(settings)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    middle = len(whole) // 2
    file.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :] if damage is None else damage)
    assert content(kept_graphs(settings)) == graphs
    assert len(runs) == 2
    assert content(kept_graphs(settings)) == graphs
    assert len(runs) == 2


def test_an_archive_without_one_of_the_graphs_is_made_again(
    folder: Path, settings: GraphSettings, graphs: dict[str, bytes], runs: list[GraphSettings]
) -> None:
    kept_graphs(settings)
    (file,) = folder.iterdir()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(VISION_FILE, graphs[VISION_FILE])
    assert content(kept_graphs(settings)) == graphs
    assert len(runs) == 2


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, settings: GraphSettings, graphs: dict[str, bytes], runs: list[GraphSettings],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "file").touch()
    monkeypatch.setenv(VARIABLE, str(tmp_path / "file" / "cache"))
    assert [content(kept_graphs(settings)) for _ in range(2)] == [graphs] * 2
    assert len(runs) == 2


def test_what_a_killed_build_has_left_goes_when_it_is_old(
    folder: Path, settings: GraphSettings, runs: list[GraphSettings]
) -> None:
    for name in ("tmpold", "tmpnew"):
        (folder / name).mkdir(parents=True)
        (folder / name / "graphs.zip").touch()
    old = (folder / "tmpold").stat().st_mtime - 2 * traced._ABANDONED
    os.utime(folder / "tmpold", (old, old))
    kept_graphs(settings)
    assert {path.name for path in folder.iterdir() if path.is_dir()} == {"tmpnew"}


def test_those_that_nobody_asked_for_lately_go(
    folder: Path, settings: GraphSettings, runs: list[GraphSettings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(traced, "_MOST", 2)
    others = [replace(settings, reduction=replace(settings.reduction, tokens=tokens)) for tokens in (1, 2)]
    for age, each in zip((300, 200), (settings, others[0]), strict=True):
        kept_graphs(each)
        newest = max(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (newest.stat().st_mtime - age,) * 2)
    kept_graphs(settings)  # used again, it is the newest
    kept_graphs(others[1])
    kept_graphs(settings)
    assert runs == [settings, *others]
    kept_graphs(others[0])
    assert runs[3:] == [others[0]]
