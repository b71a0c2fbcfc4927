"""Run an evaluation: row after row, a few questions at a time, so that one that was ended goes on from there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from restore_export.checkpoint import SIDE_FILES, Checkpoint
from restore_export.eager.weights import HeldWeights
from restore_export.evaluating.answering import check_questions
from restore_export.evaluating.cells import BLANK, Cell
from restore_export.evaluating.questions import Question
from restore_export.evaluating.report import Data, Evaluation, Row
from restore_export.evaluating.request import Asked
from restore_export.evaluating.running import Running, runtime_of
from restore_export.evaluating.summary import Marks, best_of, summarize
from restore_export.folder import Folder
from restore_export.output.hashing import sha256_of
from restore_export.output.journal import Journal
from restore_export.output.stages import KeptStages, Made
from restore_export.own_code import code_digest
from restore_export.planning import Plan
from restore_export.progress import Progress, part, silent, split
from restore_export.replanning import replanned
from restore_export.runtime.backend_names import PYTORCH
from restore_export.runtime.frontend import Frontend
from restore_export.versions import installed_versions
from restore_export.weights.state import state_of
from restore_export.writing import describe_folder

_AT_ONCE = 64
"""Questions whose answers are kept together."""


@dataclass(frozen=True)
class Work:
    """An evaluation with its model looked at."""

    asked: Asked
    plan: Plan
    cells: tuple[Cell, ...]
    folder: Folder | None = None
    """An exported folder, where that is what is evaluated."""


def answer_all(work: Work, new: Path, progress: Progress) -> dict[str, list[str]]:
    """Answers of every row by its name; those of an evaluation of the same that was ended are taken over.

    ``new`` is the folder that is being made: what is done is kept beside it.
    """
    new.mkdir(exist_ok=True)
    journal = Journal(new)
    # A build that was ended may have left something in the same place.
    journal.sweep(
        {_stage(cell, start) for cell in work.cells for start, _ in _parts(work.asked.data.questions)}.__contains__
    )
    steps = split(progress, check=0.02 * len(work.cells), ask=float(len(work.cells)))
    frontend = Frontend(work.plan.checkpoint.folder, work.plan.model.image_token_id)
    _check(work, frontend, part(steps["check"], "read pictures", 0.0, 1.0))
    running = Running(
        work.plan, work.asked.backend, work.asked.most_tokens, new, HeldWeights(work.plan), frontend, work.folder
    )
    kept = KeptStages(journal, {"versions": installed_versions(), "code": code_digest(), **_about(work)})
    shares = split(steps["ask"], **{str(place): 1.0 for place, _ in enumerate(work.cells)})
    return {cell.name: _answers(cell, work, running, kept, shares[str(place)]) for place, cell in enumerate(work.cells)}


def _check(work: Work, frontend: Frontend, heard: Callable[[float], None]) -> None:
    """Every question against the row that takes most room, which is the first."""
    folder = describe_folder(replanned(work.plan, work.cells[0].recipe), work.plan.output)
    check_questions(work.asked.data.questions, frontend, folder, work.asked.most_tokens, heard)


def _answers(cell: Cell, work: Work, running: Running, kept: KeptStages, progress: Progress) -> list[str]:
    """The model of a row is opened when the first of its questions is not answered yet."""
    questions, batch = work.asked.data.questions, work.asked.batch
    key = {"reduction": cell.recipe.reduction, "calibration": cell.recipe.calibration, "blank": cell.group == BLANK}
    made: list[str] = []
    with ExitStack() as held:
        asking: list[Any] = []

        def ask(some: Sequence[Question], _: Progress) -> Made[tuple[str, ...]]:
            if not asking:
                asking.append(held.enter_context(running.opened(cell, lambda *_: None)))
            return tuple(asking[0].answers(some, batch)), ()

        for start, some in _parts(questions):
            progress(cell.name, start / len(questions))
            asked = key | {"questions": [(question.id, question.text, str(question.image)) for question in some]}
            made += kept.stage(_stage(cell, start), asked, tuple[str, ...], silent, partial(ask, some))
    return made


def _stage(cell: Cell, start: int) -> str:
    """What the answers of a row to the questions from ``start`` on are called."""
    return f"{cell.name}, questions from {start + 1} on"


def _parts(questions: Sequence[Question]) -> Iterator[tuple[int, Sequence[Question]]]:
    for start in range(0, len(questions), _AT_ONCE):
        yield start, questions[start : start + _AT_ONCE]


def _about(work: Work) -> dict[str, Any]:
    """What decides every answer."""
    asked, checkpoint = work.asked, work.plan.checkpoint
    return {
        "data": asked.data.sha256,
        "images": {str(image): _content(image) for image in {question.image for question in asked.data.questions}},
        "backend": asked.backend,
        "batch": asked.batch,
        "tokens": asked.most_tokens,
        "dtype": work.plan.recipe.dtype,
        "folder": work.folder.to_json() if work.folder else None,
        "checkpoint": _state(checkpoint),
    }


def _state(checkpoint: Checkpoint) -> dict[str, Any]:
    files = sorted({info.file for info in checkpoint.tensors.values()})
    sides = [path for path in (checkpoint.folder / name for name in SIDE_FILES) if path.is_file()]
    return {file.name: _content(file) for file in files} | {path.name: sha256_of(path) for path in sides}


def _content(file: Path) -> list[int]:
    """What changes when it is written, but not when it is linked."""
    state = state_of(file)
    return [state.size, state.mtime_ns, state.inode]


def evaluation_of(work: Work, answers: Mapping[str, Sequence[str]]) -> Evaluation:
    """The report of what was answered."""
    asked, recipe = work.asked, work.plan.recipe
    total = work.plan.model.tower.tokens
    marks = Marks(work.cells, answers, asked.data.questions, asked.metric)
    return Evaluation(
        model=recipe.model,
        checkpoint=recipe.checkpoint,
        backend=asked.backend,
        runtime=runtime_of(asked.backend),
        dtype="fp32" if asked.backend == PYTORCH else str(recipe.dtype),
        data=Data(asked.data.name, len(asked.data.questions), asked.data.pictures, asked.data.sha256),
        metric=asked.metric.name,
        title=asked.metric.title,
        rows=_with_own(summarize(work.cells, marks, total), work),
        best=best_of(work.cells, marks),
    )


def _with_own(rows: tuple[Row, ...], work: Work) -> tuple[Row, ...]:
    """Of a folder's rows the last is the folder itself, where its own files have run."""
    if work.folder is None or work.asked.backend == PYTORCH:
        return rows
    return (*rows[:-1], replace(rows[-1], own=True))


def answer_lines(questions: Sequence[Question], answers: Mapping[str, Sequence[str]]) -> str:
    """A JSON line for each question: what was asked, what is right, what each row said."""
    made = []
    for place, question in enumerate(questions):
        given = {name: said[place] for name, said in answers.items()}
        row = {"id": question.id, "image": question.image.name, "question": question.text,
               "answers": question.answers, "kind": question.kind, "given": given}  # fmt: skip
        made.append(json.dumps(row, ensure_ascii=False))
    return "\n".join(made) + "\n"
