"""A prompt and what follows it, through the reference and through the export."""

from __future__ import annotations

import numpy as np

from restore_export.compare.huggingface import HuggingFaceReference, TowerResult
from restore_export.compare.reference import ReferenceReduced
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays

DECODE_STEPS = 8
GREEDY_TOKENS = 32


def reference_run(
    model: HuggingFaceReference,
    prompts: list[list[int]],
    towers: list[TowerResult],
    reduced: list[ReferenceReduced],
    steps: int,
    forced: np.ndarray | None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Last-position logits ``[B, steps, V]``, greedy tokens ``[B, steps]`` and the prompt's logits ``[B, S, V]``.

    ``forced`` tokens are fed in place of the greedy ones.
    """
    logits, generation = model.prefill(prompts, towers, reduced)
    last, tokens = [logits[:, -1]], [logits[:, -1].argmax(-1)]
    for step in range(1, steps):
        fed = tokens[-1] if forced is None else forced[:, step - 1]
        last.append(generation.decode(fed)[:, -1])
        tokens.append(last[-1].argmax(-1))
    return np.stack(last, axis=1), np.stack(tokens, axis=1), logits


def export_run(
    model: ExportedModel, prompts: list[list[int]], encoded: Arrays, tokens: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Last-position logits ``[B, 1 + steps, V]`` where ``tokens [B, steps]`` are fed, and the prompt's as given."""
    logits, state = model.prefill(model.place(prompts, encoded), encoded["image_features"])
    made = [logits[:, -1]]
    for step in range(tokens.shape[1]):
        made.append(model.decode(state, tokens[:, step])[:, -1])
    return np.stack(made, axis=1), logits
