"""A conversation about pictures: they are encoded once, and the decoder's cache is kept between turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import FolderError
from restore_export.folder import Folder
from restore_export.runtime.backends import open_sessions
from restore_export.runtime.conversation import Turn
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.kept import KeptCache
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.pieces import Pieces
from restore_export.runtime.question import MAX_NEW_TOKENS, check_question, check_text
from restore_export.runtime.reply import Answer
from restore_export.runtime.room import Room

if TYPE_CHECKING:
    from PIL.Image import Image

Told = Callable[[str], object]
Stopped = Callable[[], bool]


class Chat:
    """Asks an exported model one question after another, greedily.

    The graphs are opened and the pictures encoded with the first question that fits, once.
    """

    def __init__(
        self, folder: Folder, pictures: Sequence[Image], backend: str = ONNXRUNTIME, system: str | None = None
    ) -> None:
        """``backend``: one of ``runtime.backends.BACKENDS``. ``system`` opens the conversation, if the template can.

        Raises UsageError (no picture, more than the model has positions for), FolderError.
        """
        check_text(system or "", "the system text")
        self.folder, self.backend = folder, backend
        self.system = system if system and system.strip() else None
        self._pictures = list(pictures)
        self._room = Room(folder, len(self._pictures))
        self._room.check_pictures()
        self._frontend = Frontend(folder.path, folder.image_token_id, FolderError)
        self._turns: list[Turn] = []

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What was asked and answered."""
        return tuple(self._turns)

    def reset(self) -> None:
        """Forget what was said. The pictures stay, and so does what the cache holds of them."""
        self._turns.clear()

    def ask(
        self,
        prompt: str,
        max_new_tokens: int = MAX_NEW_TOKENS,
        told: Told | None = None,
        stopped: Stopped | None = None,
    ) -> Answer:
        """Answer a further question; ``told`` gets each further piece of text, ``stopped`` ends the answer when true.

        A question that fails leaves the conversation as it was. An answer is shorter than ``max_new_tokens`` where
        positions or an engine's cache end. Raises UsageError, FolderError, EngineError, RuntimeFailure.
        """
        check_question(prompt, max_new_tokens)
        text = self._frontend.chat(prompt, len(self._pictures), self._turns, self.system)
        ids = self._frontend.ids(text, len(self._pictures))
        count = min(max_new_tokens, self._room.answer(ids, len(self._turns)))
        limits = self._model.decoder.limits
        if limits:
            count = min(count, self._room.cached(ids, len(self._turns), limits))
        logits, reused = self._cache.feed(ids)
        pieces = Pieces(self._frontend.text)
        tokens, finished = self._generate(logits, count, pieces, told or _ignored, stopped or _never)
        if tokens or finished:
            self._turns.append(Turn(prompt, pieces.text))
        return Answer(
            text=pieces.text,
            tokens=tuple(tokens),
            prompt=text,
            kept=self.folder.reduced,
            total=self.folder.total,
            finished=finished,
            question=prompt,
            fed=self._model.places(ids) - reused,
            reused=reused,
        )

    @cached_property
    def _model(self) -> ExportedModel:
        return ExportedModel(self.folder, open_sessions(self.folder, self.backend))

    @cached_property
    def _cache(self) -> KeptCache:
        return KeptCache(self._model, self._model.encode(self._frontend.pixels(self._pictures)))

    def _generate(
        self, logits: np.ndarray, count: int, pieces: Pieces, told: Told, stopped: Stopped
    ) -> tuple[list[int], bool]:
        """Greedy tokens, ``count`` at most, and whether an end token came."""
        tokens: list[int] = []
        finished = False
        while len(tokens) < count and not stopped():
            if tokens:
                logits = self._cache.decode(tokens[-1])
            token = int(logits[0, -1].argmax())
            finished = token in self.folder.eos_token_ids
            if finished:
                break
            tokens.append(token)
            _tell(told, pieces.add(tokens))
        _tell(told, pieces.rest(tokens))
        return tokens, finished


def _tell(told: Told, piece: str) -> None:
    if piece:
        told(piece)


def _ignored(piece: str) -> None:
    pass


def _never() -> bool:
    return False
