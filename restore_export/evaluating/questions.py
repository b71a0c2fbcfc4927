"""Questions to evaluate on: the bundled ones, or a user's own, in the forms that the field's data sets have."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.errors import UsageError
from restore_export.evaluating.fields import Known, answers_in, identity, kind_in, options_in, place_of, text_in
from restore_export.evaluating.rows import Rows, read_rows
from restore_export.evaluating.wording import letter
from restore_export.reading.wording import named, shown

BUNDLED = "bundled"
_BUNDLED_FILE = Path(__file__).parents[1] / "bundled" / "questions" / "questions.jsonl"


@dataclass(frozen=True)
class Question:
    """One question about one picture."""

    where: str
    """File and line, for messages."""
    id: str
    image: Path
    text: str
    """As it is put to the model, options included."""
    answers: tuple[str, ...]
    """Right ones; of several people, one each."""
    options: tuple[str, ...] = ()
    """Of a multiple choice, A first."""
    kind: str = ""


@dataclass(frozen=True)
class Dataset:
    """Questions with answers."""

    name: str
    questions: tuple[Question, ...]
    sha256: str
    """Of the files that hold questions and answers, one after the other."""

    @property
    def pictures(self) -> int:
        """How many different ones there are."""
        return len({question.image for question in self.questions})


def load_questions(
    file: Path | None = None,
    answers: Sequence[Path] = (),
    image_folder: Path | None = None,
    limit: int | None = None,
) -> Dataset:
    """Read questions; None: the bundled ones.

    ``answers``: files that hold the answers where ``file`` does not; ``image_folder``: where pictures lie, by default
    beside ``file``; ``limit``: the first so many alone. UsageError names the line that is wrong.
    """
    path = file or _BUNDLED_FILE
    rows = read_rows(path, "data")
    known, sources = Known(), [path]
    for source in answers:
        known.add(read_rows(source, "answers"))
        sources.append(source)
    folder = image_folder or path.parent
    if image_folder is not None and not folder.is_dir():
        raise UsageError(f"image folder {named(str(folder))} is not a folder; give where the pictures lie")
    wanted = rows.values[:limit]
    if not wanted:
        raise UsageError(f"{rows.named} holds no question")
    made = tuple(_question(rows, number, row, known, folder) for number, row in enumerate(wanted, 1))
    digest = hashlib.sha256(b"".join(hashlib.sha256(source.read_bytes()).digest() for source in sources))
    return Dataset(BUNDLED if file is None else path.name, made, digest.hexdigest())


def _question(rows: Rows, number: int, row: dict[str, Any], known: Known, folder: Path) -> Question:
    where = rows.where(number)
    text, image = text_in(row, where), place_of(row, where)
    options = options_in(row, where)
    answers = answers_in(row, where) or known.answers(row, text, image)
    if options:
        answers = _of_options(row, answers, options, where)
    if not answers:
        raise UsageError(f"{where} has no answer, and no file of answers has one; give it as answer, or with --answers")
    path = folder / image
    if not os.path.isfile(path):  # which no name is too long for
        raise UsageError(
            f"{where}: image {named(str(path))} does not exist; say where pictures lie with --image-folder"
        )
    return Question(where, identity(row, number), path, _with_options(text, options), answers, options, kind_in(row))


def _of_options(row: dict[str, Any], answers: tuple[str, ...], options: tuple[str, ...], where: str) -> tuple[str, ...]:
    """Letters of the right ones. A number is a place among the options, from 0 on, as ScienceQA has it."""
    place = row.get("answer")
    if isinstance(place, int) and not isinstance(place, bool) and 0 <= place < len(options):
        return (letters(len(options))[place],)
    found = [letter(answer, options) for answer in answers]
    if not all(found):
        wrong = answers[found.index("")]
        raise UsageError(
            f"{where}: answer {shown(wrong)} is none of its options; give a letter, their words, or a number"
        )
    return tuple(found)


def _with_options(text: str, options: Sequence[str]) -> str:
    """As LLaVA's own evaluations ask."""
    if not options:
        return text
    lines = [f"{letter}. {option}" for letter, option in zip(letters(len(options)), options, strict=True)]
    return "\n".join([text, *lines, "Answer with the option's letter from the given choices directly."])


def letters(count: int) -> str:
    """``ABCD…``."""
    return "".join(chr(ord("A") + index) for index in range(count))
