"""What a journal calls done stays as long as it is whole; everything else goes."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from restore_export.compare.report import CaseReport, ParityReport, TensorReport
from restore_export.engines.report import EngineReport
from restore_export.json_text import json_text
from restore_export.output.journal import JOURNAL_FILE, Journal
from restore_export.output.stages import KeptStages, Made, Stages, plain
from restore_export.output.staging import staged
from restore_export.progress import Progress, silent
from restore_export.reading.rebuilt import rebuilt


@dataclass(frozen=True)
class Result:
    """What comes of a stage."""

    text: str


def build(new: Path, text: str = "a", name: str = "first", key: str = "key", progress: Progress = silent) -> bool:
    """One stage that writes one file; gives whether it was taken over."""
    stages = KeptStages(Journal(new), {"version": 1})

    def write(heard: Progress) -> Made[Result]:
        heard("writing", 0.0)
        heard("written", 1.0)
        (new / "onnx").mkdir(exist_ok=True)
        (new / "onnx" / name).write_text(text)
        return Result(text), [new / "onnx" / name]

    assert stages.stage(name, {"key": key}, Result, progress, write) == Result(text)
    return stages.reused == [name]


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """A folder in which one stage is done."""
    (tmp_path / "place" / "new").mkdir(parents=True)
    assert not build(tmp_path / "place" / "new")
    return tmp_path / "place" / "new"


def files(new: Path) -> list[str]:
    return sorted(path.name for path in new.rglob("*") if path.is_file())


def test_a_stage_that_is_done_is_taken_over_and_says_what_it_said(new: Path) -> None:
    heard: list[str] = []
    assert build(new, progress=lambda stage, done: heard.append(stage))
    assert heard == ["writing", "written"]


def test_what_was_made_from_something_else_goes(new: Path) -> None:
    journal = Journal(new)
    assert KeptStages(journal, {"version": 1}).taken("first", {"key": "another"}, Result) is None
    assert files(new) == []
    assert len(Journal(new)) == 0


def test_another_version_takes_nothing_over(new: Path) -> None:
    assert KeptStages(Journal(new), {"version": 2}).taken("first", {"key": "key"}, Result) is None


def test_a_damaged_result_is_made_again(new: Path) -> None:
    journal = new.parent / JOURNAL_FILE
    journal.write_text(journal.read_text().replace('"text"', '"other"'))
    assert not build(new)
    assert build(new)


@pytest.mark.parametrize("change", ["written", "gone", "link", "folder"])
def test_a_stage_whose_file_has_changed_counts_for_nothing(new: Path, change: str) -> None:
    file = new / "onnx" / "first"
    if change == "written":
        file.write_text("b")
    else:
        file.unlink()
    if change == "link":
        (new.parent / "elsewhere").write_text("a")
        file.symlink_to(new.parent / "elsewhere")
    if change == "folder":
        file.mkdir()
    assert Journal(new).sweep() == 0
    assert list(new.iterdir()) == []
    assert not build(new)


def test_what_is_half_made_goes_and_what_is_whole_stays(new: Path) -> None:
    (new / "onnx" / ".aside").mkdir()
    (new / "onnx" / ".aside" / "half").write_text("x")
    (new / "empty").mkdir()
    (new / "half").write_text("x")
    assert Journal(new).sweep() == 1
    assert [path.relative_to(new).as_posix() for path in sorted(new.rglob("*"))] == ["onnx", "onnx/first"]


def test_a_stage_that_is_not_wanted_goes(new: Path) -> None:
    assert not build(new, name="second")
    Journal(new).sweep({"second"}.__contains__)
    assert files(new) == ["second"]
    assert len(Journal(new)) == 1


def test_linked_files_take_no_room(new: Path) -> None:
    os.link(new / "onnx" / "first", new.parent / "another")
    assert Journal(new).sweep() == 0
    assert files(new) == ["first"]


DAMAGED = {
    "no JSON": "{", "a list": "[]", "no stages": '{"schema_version": 1}',
    "another schema": '{"schema_version": 0, "stages": {}}',
    "a row of other things": '{"schema_version": 1, "stages": {"first": {"key": 1}}}',
    "a path outside": json.dumps({"schema_version": 1, "stages": {"first": {
        "key": "", "files": {"../elsewhere": [1, 1]}, "told": [], "value": None}}}),
}  # fmt: skip


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_journal_counts_for_nothing_and_harms_nothing_outside(new: Path, case: str) -> None:
    (new.parent / "elsewhere").write_text("precious")
    (new.parent / JOURNAL_FILE).write_text(DAMAGED[case])
    assert Journal(new).sweep() == 0
    assert files(new) == []
    assert (new.parent / "elsewhere").read_text() == "precious"


def test_stages_of_which_nothing_is_kept_are_made(tmp_path: Path) -> None:
    assert Stages().stage("any", {}, str, silent, lambda heard: ("made", [tmp_path])) == "made"


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_a_signal_keeps_what_is_done_and_an_error_keeps_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    output = tmp_path / "out"

    def begin() -> None:
        with staged(output) as new:
            build(new)
            (new / "half").write_text("x")
            raise error

    with pytest.raises(error) as raised:
        begin()
    if error is ValueError:
        assert list(tmp_path.iterdir()) == []
        return
    (note,) = raised.value.__notes__
    assert str(tmp_path / ".out.partial") in note
    assert "the same command goes on from there" in note
    assert files(tmp_path) == ["first", JOURNAL_FILE]
    with staged(output) as new:
        assert build(new)
    assert files(tmp_path) == ["first"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_reports_come_back_as_they_were() -> None:
    tensor = TensorReport("x", "passed", max_abs=0.5, argmax_agreement=1.0)
    case = CaseReport("one", ("what ?",), ("a",), ("b",), 1, 0, (tensor, tensor))
    engine = EngineReport("rtx", "x.onnx", True, "not_run", "equal", sms=("8.9",), layer_count=4)
    report = ParityReport("passed", "", "fp16", "fp16", 6, 16, "t", "o", None, "x", (case,), engines=(engine,))
    assert rebuilt(json.loads(json_text({"it": plain(report)}))["it"], ParityReport) == report
    assert rebuilt(plain((engine, engine)), tuple[EngineReport, ...]) == (engine, engine)
