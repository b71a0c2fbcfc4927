"""Those that run the prompt of a sample: PyTorch, PyTorch in the build's dtype, the export, the original weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restore_export.compare.huggingface import TowerResult
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.streamed import Seen, StreamedReference

Decode = Callable[[np.ndarray], np.ndarray]
"""Tokens ``[B]`` → logits ``[B, 1, V]``."""
Start = Callable[[], tuple[np.ndarray, Decode]]
Logits = dict[str, list[np.ndarray]]
"""By side: of the prompt ``[B, S or 1, V]``, then of each decode step ``[B, 1, V]``."""
REFERENCE, OWN, EXPORT, ORIGINAL = "reference", "own", "export", "original"


@dataclass(frozen=True)
class Side:
    """One of them."""

    title: str
    start: Start
    """Gives logits of the prompt, and how it goes on."""
    listen: Callable[[Seen], None]
    record: Seen


def start_reference(
    model: StreamedReference, prompts: list[list[int]], towers: list[TowerResult], reduced: list[ReferenceReduced]
) -> tuple[np.ndarray, Decode]:
    """A :data:`Start` of PyTorch, once its arguments are given."""
    logits, generation = model.prefill(prompts, towers, reduced)
    return logits, generation.decode
