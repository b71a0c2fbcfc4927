"""A bench says what it measured, in a folder that stays whole; what cannot be measured is one line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import onnx
import pytest
from click.testing import CliRunner

import restore_export
from restore_export.benching.asked import of_length
from restore_export.benching.report import REPORT, BenchReport, report_bytes
from restore_export.benching.settings import make_bench_settings
from restore_export.benching.spread import ratios
from restore_export.benching.twin import weight_places
from restore_export.cli import main
from restore_export.errors import CheckpointError, FolderError, RestoreExportError, RuntimeFailure, UsageError
from restore_export.folder import open_folder
from restore_export.graphs.contract import VISION_FILE
from restore_export.page.measured import read_bench

QUICK = {"rounds": 2, "threads": 1, "text_tokens": 9, "generate": 3}


@pytest.fixture(scope="module")
def folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(built, tmp_path_factory.mktemp("benched") / "folder"))


@pytest.fixture(scope="module")
def report(folder: Path) -> BenchReport:
    return restore_export.bench(folder, backends=("onnxruntime", "pytorch"), **QUICK)  # type: ignore[arg-type]


def test_both_sides_of_every_backend_are_measured(report: BenchReport) -> None:
    for each in report.comparisons:
        phases = {phase.name: phase for phase in each.phases}
        assert list(phases) == ["vision", "reduction", "prefill", "decode_token", "first_token", "total"]
        for phase in (phases[name] for name in phases if name != "reduction"):
            assert phase.full
            assert phase.reduced
            assert phase.ratio
            assert phase.limit
            assert 0 < phase.ratio.low <= phase.ratio.median <= phase.ratio.high
        assert phases["reduction"].ratio is None
        assert each.tokens == {"full": 16, "reduced": 6, "text": 9, "generated": 3}
        assert each.peak_bytes
        assert min(each.peak_bytes.full, each.peak_bytes.reduced) > 0
        assert each.note == ""
    assert [each.backend for each in report.comparisons] == ["onnxruntime", "pytorch"]
    assert report.comparisons[1].phases[0].over_first


def test_keys_and_values_and_operations_are_those_of_the_tokens(report: BenchReport) -> None:
    for each in report.comparisons:
        assert each.kv_cache_bytes
        full, reduced = each.kv_cache_bytes.full, each.kv_cache_bytes.reduced
        assert full * (6 + 9 + 2) == reduced * (16 + 9 + 2)
        # Gemms grow with the tokens, attention faster; logits are of one place whatever the tokens.
        assert 1.2 < each.flops["prefill"].full / each.flops["prefill"].reduced < (25 / 15) ** 2
        assert each.flops["vision"].full < each.flops["vision"].reduced


def test_parts_of_the_graphs_are_named_with_their_shares(report: BenchReport) -> None:
    first, second = report.comparisons
    names = [overhead.name for overhead in first.overheads]
    assert names == ["calibration, prefill", "calibration, decode", "anchor merge", "reducer holov"]
    assert all(0 < each.low <= each.share <= each.high < 1 for each in first.overheads)
    assert first.phases[1].reduced
    assert second.overheads == ()


def test_the_report_lies_in_a_folder_that_is_still_whole(folder: Path, report: BenchReport) -> None:
    told = json.loads((folder / REPORT).read_text())
    assert [each["backend"] for each in told["comparisons"]] == ["onnxruntime", "pytorch"]
    assert restore_export.verify(folder).verified
    page = read_bench(folder)
    assert page
    assert page == report
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_the_full_model_has_the_folder_s_own_weights(built: Path) -> None:
    places = weight_places(open_folder(built))
    graph = onnx.load(built / "onnx" / VISION_FILE, load_external_data=False).graph
    external = {tensor.name: tensor for tensor in graph.initializer if tensor.external_data}
    assert external.keys() <= places.keys()
    assert all(places[name].shape == tuple(tensor.dims) for name, tensor in external.items())


def test_ratios_are_of_the_same_round() -> None:
    assert ratios([2.0, 9.0, 4.0], [1.0, 3.0, 4.0]).median == 2.0


@pytest.mark.parametrize("count", [1, 2, 5, 12])
def test_a_prompt_has_as_many_text_tokens_as_asked_for(count: int) -> None:
    ids = of_length([1, 2, 4, 7, 8], image_token=4, count=count)
    assert ids.count(4) == 1
    assert len(ids) == count + 1


def test_a_terminal_sees_ratios_alone(folder: Path, report: BenchReport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("restore_export.api.bench", lambda *_, **__: report)
    said = CliRunner().invoke(main, ["bench", str(folder)]).stdout
    assert "full / reduced" in said
    assert "calibration, prefill" in said
    assert "pytorch over onnxruntime" in said
    assert json.loads(CliRunner().invoke(main, ["bench", str(folder), "--json"]).stdout) == json.loads(
        report_bytes(report)
    )


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"backends": "onyx"}, UsageError, "allowed: pytorch, onnxruntime, rtx, tensorrt"),
        ({"rounds": 0}, UsageError, "rounds is 0; allowed: 1 or more"),
        ({"threads": 0}, UsageError, "threads is 0"),
        ({"generate": 1}, UsageError, "generate is 1; allowed: 2 or more"),
        ({"text_tokens": 100_000}, UsageError, "lower --text-tokens"),
        ({"checkpoint": "/nowhere/model"}, CheckpointError, "/nowhere/model"),
        ({"image": "nowhere.png"}, UsageError, "nowhere.png"),
        ({"backends": "rtx"}, (FolderError, RuntimeFailure), "rtx"),
    ],
)
def test_what_cannot_be_measured_is_one_line(folder: Path, options: dict, kind: type, words: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(kind, match=words) as caught:
        restore_export.bench(folder, **options)
    assert isinstance(caught.value, RestoreExportError)
    assert "\n" not in str(caught.value)


def test_there_is_nothing_to_compare_in_a_folder_of_all_tokens(copied: Path) -> None:
    told = json.loads((copied / "restore.json").read_text())
    told["reduction"] |= {"reducer": "none", "merge": False, "tokens": 16}
    (copied / "restore.json").write_text(json.dumps(told))
    with pytest.raises(UsageError, match="nothing to"):
        restore_export.bench(copied)


def test_no_folder_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="is not a folder"):
        restore_export.bench(tmp_path / "gone")


def test_an_error_of_a_side_s_process_is_told_as_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(*_: object) -> None:
        raise RuntimeFailure("a graph is damaged")

    before = (folder / REPORT).read_bytes() if (folder / REPORT).exists() else None
    monkeypatch.setattr("restore_export.benching.run.take_turns", damaged)
    with pytest.raises(RuntimeFailure, match="damaged"):
        restore_export.bench(folder, **QUICK)  # type: ignore[arg-type]
    assert ((folder / REPORT).read_bytes() if (folder / REPORT).exists() else None) == before
    assert restore_export.verify(folder).verified


def test_threads_are_all_unless_told_otherwise() -> None:
    assert make_bench_settings((), 5, None, 64, 16).threads >= 1
