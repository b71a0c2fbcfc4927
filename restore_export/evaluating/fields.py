"""What a row says, under the names that data sets use.

Ours: ``image``, ``question``, ``answer`` or ``answers``, and where wanted ``options``, ``kind``, ``id``. LLaVA's
questions: ``question_id``, ``image``, ``text``, ``category``, with answers in files of their own (``label``,
``answer``, ``answers``, as POPE, GQA, VQAv2 and TextVQA have them). LLaVA's conversations: ``id``, ``image``,
``conversations``.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from restore_export.errors import UsageError
from restore_export.evaluating.rows import Rows
from restore_export.reading.wording import shown

_PICTURE = "<image>"
_MOST_OPTIONS = 26


def text_in(row: dict[str, Any], where: str) -> str:
    """The question, without a mark for the picture."""
    said = _said(row, "human")
    text = next((row[key] for key in ("question", "text") if row.get(key)), said)
    if not isinstance(text, str) or not text.replace(_PICTURE, "").strip():
        raise UsageError(f"{where}: question is {shown(text)}; give text as question (or text, or conversations)")
    return text.replace(_PICTURE, "").strip()


def place_of(row: dict[str, Any], where: str) -> str:
    """Path of the picture, relative to their folder."""
    image = row.get("image")
    if not isinstance(image, str) or not image:
        raise UsageError(f"{where}: image is {shown(image)}; give the path of a picture as image")
    return image


def answers_in(row: dict[str, Any], where: str) -> tuple[str, ...]:
    """Right answers; none where the row holds none."""
    given = next((row[key] for key in ("answers", "answer", "label") if row.get(key) not in (None, "", [])), None)
    if given is None:
        given = _said(row, "gpt")
    values = given if isinstance(given, list) else [] if given is None else [given]
    texts = tuple(each.get("answer") if isinstance(each, dict) else each for each in values)
    numbers = tuple(str(each) if isinstance(each, int) and not isinstance(each, bool) else each for each in texts)
    if not all(isinstance(each, str) for each in numbers):
        raise UsageError(f"{where}: answer is {shown(given)}; allowed: text, or a list of texts")
    return tuple(filter(None, (str(each).strip() for each in numbers)))


def options_in(row: dict[str, Any], where: str) -> tuple[str, ...]:
    """Of a multiple choice, in the order of their letters."""
    given = row.get("options", row.get("choices"))
    values = list(given.values()) if isinstance(given, dict) else given
    if values is None:
        return ()
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise UsageError(f"{where}: options is {shown(given)}; allowed: a list of texts")
    if not 2 <= len(values) <= _MOST_OPTIONS:
        raise UsageError(f"{where}: options has {len(values)} texts; allowed: 2 to {_MOST_OPTIONS}")
    return tuple(values)


def kind_in(row: dict[str, Any]) -> str:
    """What sort of question it is; empty: it does not say."""
    given = row.get("kind", row.get("category"))
    return given if isinstance(given, str) else ""


def identity(row: dict[str, Any], number: int) -> str:
    """Its own id, else its number in the file."""
    return str(next((row[key] for key in _IDS if row.get(key) is not None), number))


_IDS = ("id", "question_id", "questionId")


class Known:
    """Answers that lie in files of their own: found by picture and question, else by the question's id."""

    def __init__(self) -> None:
        self._of_text: dict[tuple[str, str], tuple[str, ...]] = {}
        self._of_id: dict[str, tuple[str, ...]] = {}

    def add(self, rows: Rows) -> None:
        """Take the answers of a file. UsageError names the row that is wrong."""
        for number, row in enumerate(rows.values, 1):
            answers = answers_in(row, rows.where(number))
            image, text = row.get("image", row.get("image_id")), row.get("question", row.get("text"))
            if isinstance(image, str) and isinstance(text, str):
                self._of_text[_key(image, text)] = answers
            elif any(row.get(key) is not None for key in _IDS):
                self._of_id[identity(row, number)] = answers

    def answers(self, row: dict[str, Any], text: str, image: str) -> tuple[str, ...]:
        """Those of a question; none where none are known."""
        return self._of_text.get(_key(image, text)) or self._of_id.get(identity(row, 0), ())


def _key(image: str, text: str) -> tuple[str, str]:
    """LLaVA adds instructions behind the first line."""
    return PurePath(image).stem, text.strip().split("\n")[0].strip().lower()


def _said(row: dict[str, Any], who: str) -> str | None:
    """The first thing that one of the two says in LLaVA's conversations."""
    turns = row.get("conversations")
    if not isinstance(turns, list):
        return None
    said = (turn.get("value") for turn in turns if isinstance(turn, dict) and turn.get("from") == who)
    return next((value for value in said if isinstance(value, str)), None)
