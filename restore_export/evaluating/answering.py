"""Questions through a model, in batches, greedily."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from restore_export.errors import UsageError
from restore_export.evaluating.questions import Question
from restore_export.folder import Folder
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays

_GREY = (238, 238, 238)


class Answering:
    """A model that is asked."""

    def __init__(self, model: ExportedModel, frontend: Frontend, most_tokens: int, blank: bool = False) -> None:
        """``most_tokens`` of an answer; ``blank``: an empty picture in the place of each."""
        self._model, self._frontend, self._most, self._blank = model, frontend, most_tokens, blank
        self._ends = np.array(model.folder.eos_token_ids)

    def answers(self, questions: Sequence[Question], batch: int) -> list[str]:
        """What is answered to each. UsageError names a question that does not fit."""
        limits = self._model.decoder.limits
        rows = min(batch, limits.rows) if limits else batch
        parts = [questions[start : start + rows] for start in range(0, len(questions), rows)]
        return [answer for part in parts for answer in self._batch(part)]

    def _batch(self, questions: Sequence[Question]) -> list[str]:
        prompts = [self._prompt(question) for question in questions]
        encoded = self._encoded(questions)
        placed = self._model.place(prompts, encoded)
        ended = np.zeros(len(questions), bool)
        tokens: list[list[int]] = [[] for _ in questions]
        for step in self._model.generate(placed, encoded["image_features"], self._most):
            ended |= np.isin(step, self._ends)
            for row in np.flatnonzero(~ended):
                tokens[row].append(int(step[row]))
            if ended.all():
                break
        return [self._frontend.text(row) for row in tokens]

    def _prompt(self, question: Question) -> list[int]:
        limits = self._model.decoder.limits
        return prompt_of(question, self._frontend, self._model.folder, self._most, limits.cache if limits else None)

    def _encoded(self, questions: Sequence[Question]) -> Arrays:
        """Of each question's picture; one that several ask about is encoded once."""
        places = {image: index for index, image in enumerate(dict.fromkeys(each.image for each in questions))}
        encoded = self._model.encode(self._frontend.pixels([self._picture(image) for image in places]))
        rows = [places[question.image] for question in questions]
        return {name: value[rows] for name, value in encoded.items()}

    def _picture(self, path: Path) -> Image.Image:
        picture = open_image(path)
        return Image.new("RGB", picture.size, _GREY) if self._blank else picture


def prompt_of(
    question: Question, frontend: Frontend, folder: Folder, most_tokens: int, cache: int | None = None
) -> list[int]:
    """Token ids of a question in the chat template, with one image token.

    UsageError names it where it does not fit into ``cache`` or the model's positions with ``most_tokens`` behind it.
    """
    try:
        ids = frontend.ids(frontend.chat(question.text))
    except UsageError as error:
        raise UsageError(f"{question.where}: {error}") from None
    places = len(ids) - 1 + folder.reduced + most_tokens
    room = min(folder.max_positions, cache or folder.max_positions)
    if places > room:
        raise UsageError(
            f"{question.where} takes {places} places with its answer, and the model has {room}; shorten it, or give a "
            "smaller --max-new-tokens"
        )
    return ids


def check_questions(
    questions: Sequence[Question], frontend: Frontend, folder: Folder, most_tokens: int, heard: Callable[[float], None]
) -> None:
    """UsageError names the first whose prompt does not fit, or whose picture cannot be read: before the work."""
    for question in questions:
        prompt_of(question, frontend, folder, most_tokens)
    pictures = dict.fromkeys(question.image for question in questions)
    for number, image in enumerate(pictures):
        heard(number / len(pictures))
        open_image(image)
