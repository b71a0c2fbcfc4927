"""Whole evaluations: of a checkpoint, of a folder, and one that was ended."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import restore_export
from restore_export.cli import main
from restore_export.errors import UsageError
from restore_export.evaluating import running
from restore_export.evaluating.answering import Answering
from restore_export.evaluating.questions import load_questions
from restore_export.examples import FOLDER as EXAMPLES
from restore_export.output.journal import Journal

DATA = EXAMPLES / "examples.jsonl"


@pytest.fixture
def ended_after(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """Ctrl-C in place of the answers behind so many; gives how many were asked at once, 0 for the Ctrl-C."""

    def end(behind: int) -> list[int]:
        asked: list[int] = []
        own = Answering.answers

        def counted(self: Answering, questions, batch: int):  # type: ignore[no-untyped-def]
            if len(asked) == behind:
                asked.append(0)
                raise KeyboardInterrupt
            asked.append(len(questions))
            return own(self, questions, batch)

        monkeypatch.setattr(Answering, "answers", counted)
        return asked

    return end


@pytest.fixture(scope="module")
def evaluated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model on its examples, in PyTorch."""
    output = tmp_path_factory.mktemp("evaluated") / "evaluation"
    restore_export.evaluate(tokens=[24], backend="pytorch", data=DATA, output=output, max_new_tokens=3)
    return output


def test_a_report_holds_every_row_with_paired_differences(evaluated: Path) -> None:
    report = json.loads((evaluated / "report.json").read_text())
    full, plain, restore = report["rows"]
    assert [row["group"] for row in report["rows"]] == ["full", "plain", "restore"]
    assert full["score"] > 0.8 > plain["score"]  # the model knows its own examples
    assert restore["against_plain"]["difference"] == pytest.approx(restore["score"] - plain["score"])
    assert restore["relative"] == pytest.approx(restore["score"] / full["score"])
    assert restore["against_plain"]["low"] <= restore["against_plain"]["difference"] <= restore["against_plain"]["high"]
    questions = sum(kind["questions"] for kind in full["kinds"].values())
    assert questions == report["data"]["questions"] == len(load_questions(DATA).questions)


def test_answers_can_be_counted_again(evaluated: Path) -> None:
    report = json.loads((evaluated / "report.json").read_text())
    lines = [json.loads(line) for line in (evaluated / "answers.jsonl").read_text().splitlines()]
    for row in report["rows"]:
        right = [line["given"][row["name"]] in line["answers"] for line in lines]
        assert sum(right) / len(right) == pytest.approx(row["score"])


def test_a_folder_is_evaluated_beside_its_checkpoint_and_stays_whole(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported: list[Path] = []
    own = running.export_folder

    def seen(plan, target: Path, *given):  # type: ignore[no-untyped-def]
        exported.append(target)
        return own(plan, target, *given)

    monkeypatch.setattr(running, "export_folder", seen)
    result = restore_export.evaluate(copied, data=DATA, limit=6, max_new_tokens=2)
    assert len(exported) == 2  # every token, and plain; the folder's own row is the folder itself
    assert not any(path.exists() for path in exported)
    assert not list(copied.glob(".*"))
    assert [(row.group, row.own) for row in result.rows] == [("full", False), ("plain", False), ("restore", True)]
    assert (copied / "evaluation" / "report.json").is_file()
    assert restore_export.verify(copied).verified


def test_an_evaluation_that_was_ended_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ended_after: Callable[[int], list[int]]
) -> None:
    monkeypatch.setattr("restore_export.evaluating.run._AT_ONCE", 2)
    asked = ended_after(2)
    given = {"tokens": [24], "backend": "pytorch", "data": DATA, "limit": 4, "max_new_tokens": 1}
    with pytest.raises(KeyboardInterrupt):
        restore_export.evaluate(**given, output=tmp_path / "ended")
    assert not (tmp_path / "ended").exists()
    restore_export.evaluate(**given, output=tmp_path / "ended")
    assert asked == [2, 2, 0, 2, 2, 2, 2]
    restore_export.evaluate(**given, output=tmp_path / "at-once")
    for name in ("report.json", "answers.jsonl", "table.md"):
        assert (tmp_path / "ended" / name).read_bytes() == (tmp_path / "at-once" / name).read_bytes()


def test_a_picture_that_cannot_be_read_is_named_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad.png").write_bytes((EXAMPLES / "shapes-2.png").read_bytes()[:600])
    rows = [{"image": str(EXAMPLES / "shapes-0.png"), "question": "what ?", "answer": "red"},
            {"image": "bad.png", "question": "what ?", "answer": "red"}]  # fmt: skip
    (tmp_path / "two.jsonl").write_text("\n".join(map(json.dumps, rows)))
    monkeypatch.setattr(Answering, "answers", None)
    with pytest.raises(UsageError, match=r"bad\.png cannot be read"):
        restore_export.evaluate(data=tmp_path / "two.jsonl", backend="pytorch", output=tmp_path / "out")


def test_more_questions_after_an_end_are_asked_and_a_build_s_leftovers_go(
    tmp_path: Path, ended_after: Callable[[int], list[int]]
) -> None:
    asked = ended_after(1)
    given = {"tokens": [24], "backend": "pytorch", "data": DATA, "max_new_tokens": 1}
    with pytest.raises(KeyboardInterrupt):
        restore_export.evaluate(**given, limit=2, output=tmp_path / "out")
    new = tmp_path / ".out.partial" / "new"
    (new / "onnx").mkdir()
    (new / "onnx" / "graph.onnx").write_text("of a build")
    Journal(new).record("graphs", "key", [new / "onnx" / "graph.onnx"], [], None)
    restore_export.evaluate(**given, limit=3, output=tmp_path / "out")
    assert asked == [2, 0, 3, 3, 3]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["answers.jsonl", "report.json", "table.md"]


def test_half_a_letter_in_the_data_spoils_nothing(tmp_path: Path) -> None:
    row = '{"image": "%s", "question": "what ?", "answer": "red \\ud83d", "kind": "\\ud83d"}'
    (tmp_path / "odd.jsonl").write_text(row % (EXAMPLES / "shapes-0.png"))
    result = restore_export.evaluate(
        data=tmp_path / "odd.jsonl", tokens=[24], backend="pytorch", max_new_tokens=1, output=tmp_path / "out"
    )
    assert result.rows[0].score == 0


def test_a_question_that_does_not_fit_is_named(tmp_path: Path) -> None:
    row = {"image": str(EXAMPLES / "shapes-0.png"), "question": "what " * 3000, "answer": "red"}
    (tmp_path / "long.jsonl").write_text(json.dumps(row))
    with pytest.raises(UsageError, match=r"line 1 takes \d+ places with its answer"):
        restore_export.evaluate(data=tmp_path / "long.jsonl", backend="pytorch", output=tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--backend", "rtx"], "give that folder"),
        (["--tokens", "0"], "tokens is 0"),
        (["--limit", "0"], "limit is 0"),
        (["--batch-size", "0"], "batch_size is 0"),
        (["--ablation", "merg"], "merge"),
        (["--metric", "choice"], "has no options"),
        (["--data", "missing.jsonl"], "missing.jsonl does not exist"),
        (["--answers", "a.json"], "give that as data"),
        (["--tokens", "500"], "the model has 144"),
        (["--dtype", "bf16"], "no kernels in ONNX Runtime"),
        (["missing-folder"], "missing-folder"),
        (["missing-folder", "--tokens", "3"], "a folder holds its own settings"),
    ],
)
def test_what_cannot_be_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["evaluate", *arguments])
    assert result.exit_code in (2, 5)
    assert said in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_is_there_is_kept_unless_it_is_an_evaluation(evaluated: Path, tmp_path: Path) -> None:
    given = {"tokens": [24], "data": DATA, "limit": 2, "max_new_tokens": 1, "backend": "pytorch"}
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    for force in (False, True):
        with pytest.raises(UsageError):
            restore_export.evaluate(**given, output=tmp_path / "mine", force=force)
    assert (tmp_path / "mine" / "notes.txt").read_text() == "mine"
    with pytest.raises(UsageError, match="--force"):
        restore_export.evaluate(**given, output=evaluated)
