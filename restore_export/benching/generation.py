"""One generation, timed piece by piece around what runs an exported folder."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence

import numpy as np

from restore_export.benching.job import Seconds
from restore_export.errors import UsageError
from restore_export.runtime.model import ExportedModel


def generate(model: ExportedModel, pixels: np.ndarray, ids: Sequence[int], count: int) -> Seconds:
    """Greedy, ``count`` tokens whatever they are, so that every side does the same work."""
    begun = time.perf_counter()
    encoded = model.encode(pixels)
    seen = time.perf_counter()
    placed = model.place([ids], encoded)
    laid = time.perf_counter()
    logits, state = model.prefill(placed, encoded["image_features"])
    read = time.perf_counter()
    tokens = logits[:, -1].argmax(-1)
    chosen = time.perf_counter()
    steps = []
    for _ in range(count - 1):
        before = time.perf_counter()
        tokens = model.decode(state, tokens)[:, -1].argmax(-1)
        steps.append(time.perf_counter() - before)
    ended = time.perf_counter()
    return Seconds(seen - begun, read - laid, statistics.fmean(steps), chosen - begun, ended - begun, state.cache_bytes)


def check_room(model: ExportedModel, ids: Sequence[int], count: int) -> None:
    """UsageError where an engine's cache is too small for the prompt and ``count`` tokens."""
    limits = model.decoder.limits
    needed = model.places(ids) + count
    if limits and needed > limits.cache:
        raise UsageError(
            f"the engine's cache takes {limits.cache} tokens, and {needed} are needed; lower --text-tokens or "
            f"--generate, or build with --max-seq-len {needed}"
        )
