"""Questions and answers are read in the forms that the field's data sets have, and a wrong line is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from restore_export.errors import UsageError
from restore_export.evaluating.questions import load_questions


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("cat.png", "dog.png"):
        Image.new("RGB", (8, 8)).save(folder / name)
    return folder


def _lines(path: Path, *rows: Any) -> Path:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows) + "\n")
    return path


def test_bundled_questions_are_as_many_of_each_kind() -> None:
    data = load_questions()
    kinds = [question.kind for question in data.questions]
    assert (len(kinds), data.pictures, data.name) == (1120, 280, "bundled")
    assert {kinds.count(kind) for kind in kinds} == {160}
    assert all(question.image.is_file() for question in data.questions)


def test_own_form_has_pictures_beside_the_file(pictures: Path) -> None:
    rows = [
        {"image": "cat.png", "question": "what ?", "answer": "cat"},
        {"image": "dog.png", "question": "what ?", "answers": ["dog", "puppy"], "kind": "animal", "id": "x"},
    ]
    cat, dog = load_questions(_lines(pictures / "own.jsonl", *rows)).questions
    assert (cat.answers, cat.id, cat.image) == (("cat",), "1", pictures / "cat.png")
    assert (dog.answers, dog.kind, dog.id) == (("dog", "puppy"), "animal", "x")


def test_options_are_asked_by_letters(pictures: Path) -> None:
    row = {"image": "cat.png", "question": "what ?", "options": ["a dog", "a cat"], "answer": "B"}
    (question,) = load_questions(_lines(pictures / "own.jsonl", row)).questions
    assert question.text.split("\n")[1:3] == ["A. a dog", "B. a cat"]
    assert question.options == ("a dog", "a cat")


def test_llava_questions_find_pope_labels_by_picture_and_first_line(tmp_path: Path, pictures: Path) -> None:
    asked = [{"question_id": 7, "image": "cat.png", "text": "Is there a cat?\nAnswer shortly.", "category": "random"},
             {"question_id": 8, "image": "cat.png", "text": "Is there a dog?\nAnswer shortly."}]  # fmt: skip
    # Ids of the label file are others: it counts from 1 in each category.
    labels = [{"question_id": 1, "image": "cat.png", "text": "Is there a dog?", "label": "no"},
              {"question_id": 2, "image": "cat.png", "text": "Is there a cat?", "label": "yes"}]  # fmt: skip
    data = load_questions(
        _lines(tmp_path / "q.jsonl", *asked), [_lines(tmp_path / "labels.json", *labels)], pictures
    )  # fmt: skip
    assert [question.answers for question in data.questions] == [("yes",), ("no",)]
    assert data.questions[0].kind == "random"


def test_answers_are_found_by_id_in_vqav2_and_gqa_forms(tmp_path: Path, pictures: Path) -> None:
    asked = _lines(tmp_path / "q.jsonl", {"question_id": 7, "image": "cat.png", "text": "What?"})
    vqa = tmp_path / "vqa.json"
    vqa.write_text(
        json.dumps({"annotations": [{"question_id": 7, "image_id": 3, "answers": [{"answer": "cat"}] * 10}]})
    )
    gqa = tmp_path / "gqa.json"
    gqa.write_text(json.dumps({"7": {"question": "What?", "imageId": "cat", "answer": "kitten"}}))
    assert load_questions(asked, [vqa], pictures).questions[0].answers == ("cat",) * 10
    assert load_questions(asked, [gqa], pictures).questions[0].answers == ("kitten",)


def test_textvqa_answers_are_found_by_picture_and_question(tmp_path: Path, pictures: Path) -> None:
    text = "what brand?\nReference OCR token: ACME\nAnswer with one word."
    asked = _lines(tmp_path / "q.jsonl", {"question_id": "cat", "image": "cat.png", "text": text})
    known = tmp_path / "val.json"
    known.write_text(json.dumps({"data": [{"question_id": 1, "image_id": "cat", "question": "What brand?",
                                           "answers": ["acme"] * 10}]}))  # fmt: skip
    assert load_questions(asked, [known], pictures).questions[0].answers == ("acme",) * 10


def test_conversations_are_questions_too(pictures: Path) -> None:
    turns = [{"from": "human", "value": "<image>\nWhat is it?"}, {"from": "gpt", "value": "A cat."}]
    file = pictures / "conversations.json"
    file.write_text(json.dumps([{"id": "1", "image": "cat.png", "conversations": turns}]))
    (question,) = load_questions(file).questions
    assert (question.text, question.answers) == ("What is it?", ("A cat.",))


_CAT = {"image": "cat.png", "question": "what ?", "answer": "cat"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{", "line 2 is no JSON"),
        ("[1]", "line 2 is [1]"),
        ({**_CAT, "image": 3}, "line 2: image is 3"),
        ({**_CAT, "image": "none.png"}, "none.png' does not exist"),
        ({**_CAT, "question": " "}, "line 2: question is"),
        ({**_CAT, "answer": {"a": 1}}, "line 2: answer is"),
        ({"image": "cat.png", "question": "what ?"}, "line 2 has no answer"),
        ({**_CAT, "options": ["one"]}, "line 2: options has 1 texts"),
        ({**_CAT, "options": "ab"}, "line 2: options is 'ab'"),
    ],
)
def test_a_wrong_line_is_named(pictures: Path, row: Any, said: str) -> None:
    file = _lines(pictures / "own.jsonl", _CAT, row)
    with pytest.raises(UsageError) as caught:
        load_questions(file)
    assert said.replace("'", "") in str(caught.value).replace("'", "")


@pytest.mark.parametrize("name", ["missing.jsonl", "folder", "empty.jsonl"])
def test_a_file_that_holds_no_questions_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.jsonl").write_text("\n")
    with pytest.raises(UsageError, match=name):
        load_questions(tmp_path / name)


def test_the_right_option_is_a_letter_its_words_or_a_number(pictures: Path) -> None:
    row = {"image": "cat.png", "question": "what ?", "choices": ["a dog", "a cat"]}
    rows = [row | {"answer": answer} for answer in ("B", "a cat", 1)]
    assert [each.answers for each in load_questions(_lines(pictures / "own.jsonl", *rows)).questions] == [("B",)] * 3
    with pytest.raises(UsageError, match="line 1: answer 'bird' is none of its options"):
        load_questions(_lines(pictures / "own.jsonl", row | {"answer": "bird"}))


def test_an_empty_answer_is_none(tmp_path: Path, pictures: Path) -> None:
    asked = _lines(tmp_path / "q.jsonl", {"question_id": 7, "image": "cat.png", "text": "What?", "answer": ""})
    known = _lines(tmp_path / "a.jsonl", {"question_id": 7, "answer": "a cat"})
    assert load_questions(asked, [known], pictures).questions[0].answers == ("a cat",)
    with pytest.raises(UsageError, match="has no answer"):
        load_questions(asked, [], pictures)
