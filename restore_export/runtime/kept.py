"""A decoder's cache that outlives a turn: what the next prompt shares with what was fed is not fed again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays


class KeptCache:
    """One conversation's cache, its pictures encoded once.

    A place of the cache is a text token or one of a picture's n visual tokens, where ids have one token a picture.
    """

    def __init__(self, model: ExportedModel, encoded: Arrays) -> None:
        """``encoded``: what :meth:`ExportedModel.encode` made of all pictures of the conversation."""
        self._model, self._encoded = model, encoded
        self._state = model.start(rows=1)
        # Said before the state is changed and after it has grown: an interrupted step leaves the state ahead of it,
        # never behind, and the next cut puts that right.
        self._fed: list[int] = []

    def feed(self, ids: Sequence[int]) -> tuple[np.ndarray, int]:
        """Feed what is new in the whole prompt ``ids``; logits ``[1, 1 or new, V]`` and how many places were reused.

        The cache is cut back to where the prompt departs from what was fed. One token is fed at least.
        """
        placed = self._model.place([ids], self._encoded)
        same = min(_common(self._fed, ids), len(ids) - 1)
        reused = self._model.places(ids[:same])
        self._fed = self._fed[:same]
        self._state.cut(reused)
        logits = self._model.feed(self._state, placed.behind(reused), self._encoded["image_features"])
        self._fed = list(ids)
        return logits, reused

    def decode(self, token: int) -> np.ndarray:
        """Feed a generated token; logits ``[1, 1, V]``."""
        logits = self._model.decode(self._state, np.array([token]))
        self._fed.append(token)
        return logits


def _common(fed: Sequence[int], ids: Sequence[int]) -> int:
    """Length of the longest common prefix."""
    for index, (one, other) in enumerate(zip(fed, ids, strict=False)):
        if one != other:
            return index
    return min(len(fed), len(ids))
