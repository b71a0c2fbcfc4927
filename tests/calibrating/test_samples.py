"""What a model is calibrated on is read before anything heavy is done."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from restore_export.calibrating import samples
from restore_export.calibrating.samples import load_samples
from restore_export.errors import UsageError
from restore_export.examples import FOLDER


@pytest.fixture
def file(tmp_path: Path) -> Path:
    shutil.copyfile(FOLDER / "shapes-0.png", tmp_path / "a picture.png")
    return tmp_path / "data.jsonl"


def test_the_bundled_ones_are_the_default() -> None:
    found = load_samples(None)
    assert len(found) > 40
    assert all(each.image.is_file() and each.question and each.answer for each in found)


def test_pictures_are_found_from_the_files_folder_and_an_answer_may_lack(file: Path) -> None:
    rows = [{"image": "a picture.png", "question": "what ?", "answer": "that", "more": 1}, {"image": "a picture.png",
            "question": "and ?"}]  # fmt: skip
    file.write_text("\n\n".join(map(json.dumps, rows)) + "\n")
    found = load_samples(file)
    assert [(each.image, each.question, each.answer) for each in found] == [
        (file.parent / "a picture.png", "what ?", "that"), (file.parent / "a picture.png", "and ?", ""),
    ]  # fmt: skip
    assert [each.where for each in found] == [f"calibration data {file}, line {number}" for number in (1, 3)]


def test_of_a_long_file_the_first_are_used(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(samples, "MOST", 2)
    line = json.dumps({"image": "a picture.png", "question": "what ?"})
    file.write_text(f"{line}\n{line}\nnot read\n")
    assert len(load_samples(file)) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty; give one JSON object a line"),
        ("\n \n", "is empty"),
        ("{", "line 1 is no JSON"),
        ("\n[1]", "line 2 is [1]; give one JSON object a line"),
        ("[" * 100_000, "line 1 is no JSON"),
        ('{"question": "what ?"}', "line 1: image is None"),
        ('{"image": "a picture.png"}', "line 1: question is None"),
        ('{"image": "a picture.png", "question": 3}', "line 1: question is 3"),
        ('{"image": "a picture.png", "question": "what ?", "answer": 3}', "line 1: answer is 3; allowed: text"),
        ('{"image": "none.png", "question": "what ?"}', "none.png does not exist; give a path from the file's folder"),
        (json.dumps({"image": "x" * 5000, "question": "what ?"}), "line 1: image"),
        ('{"image": "a\\u0000b", "question": "what ?"}', "line 1: image"),
    ],
    ids=str,
)
def test_a_wrong_line_is_named(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(UsageError, match=re.escape(said)):
        load_samples(file)


def test_a_line_ends_where_a_line_ends(file: Path) -> None:
    file.write_text(json.dumps({"image": "a picture.png", "question": "a\u2028b"}, ensure_ascii=False))
    assert load_samples(file)[0].question == "a\u2028b"


def test_a_file_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        load_samples(tmp_path / "none.jsonl")
    with pytest.raises(UsageError, match="cannot be read"):
        load_samples(tmp_path)
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="cannot be read"):
        load_samples(tmp_path / "binary")
