"""A recipe: everything that decides what a build makes. Frozen, and checked before any heavy work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import DEFAULT_PRESET, NO_CALIBRATION, PRESETS, Calibration, Reduction, plain
from restore_export.errors import UsageError
from restore_export.quantization.settings import Quantization, make_quantization
from restore_export.reading.wording import choice_problems

DTYPES = ("fp32", "fp16", "bf16")
COPY, LINK, PACK = "copy", "link", "pack"
WEIGHTS = (COPY, LINK, PACK)
DEFAULT_TOKENS = 64
PLAIN = "plain"
"""In place of a preset's name: tokens are dropped, and nothing else is done."""


@dataclass(frozen=True)
class Recipe:
    """What to build. ``None`` means: decide from the checkpoint."""

    model: str = "llava"
    checkpoint: str | None = None
    """A folder, a hub id, or None for the bundled checkpoint."""
    revision: str | None = None
    """Branch, tag or commit of a hub id."""
    preset: str = DEFAULT_PRESET
    """Where the settings started from; ``plain`` for plain mode."""
    reduction: Reduction = PRESETS[DEFAULT_PRESET][0]
    calibration: Calibration = PRESETS[DEFAULT_PRESET][1]
    tokens: int | None = None
    """Visual tokens after reduction (at most one of ``tokens`` and ``keep``)."""
    keep: float | None = None
    """The same as a share of the model's visual tokens."""
    dtype: str | None = None
    all_logits: bool = False
    """Logits of every position, not of the last alone."""
    weights: str = COPY
    """What becomes of the checkpoint's files: ``copy``, ``link`` or ``pack``."""
    quantization: Quantization | None = None
    """None: every weight has the dtype of the build."""

    def settled(self, total: int, dtype: str) -> Recipe:
        """The recipe with every choice made, for a model of ``total`` visual tokens and a checkpoint of ``dtype``.

        UsageError lists everything that does not fit.
        """
        tokens = self._tokens(total)
        reduction = replace(self.reduction, tokens=tokens)
        calibration = self.calibration
        if reduction.reducer == "none":
            # Nothing is reduced, so nothing is calibrated: the export equals the model.
            reduction, calibration = replace(reduction, merge=False), NO_CALIBRATION
        problems = reduction.problems(total) + calibration.problems()
        if problems:
            raise UsageError("; ".join(problems))
        return replace(
            self, reduction=reduction, calibration=calibration, tokens=tokens, keep=None, dtype=self.dtype or dtype
        )

    def _tokens(self, total: int) -> int:
        if self.reduction.reducer == "none":
            return total
        if self.keep is not None:
            return max(1, round(self.keep * total))
        return self.tokens if self.tokens is not None else DEFAULT_TOKENS


def make_recipe(
    *,
    model: str = "llava",
    checkpoint: str | None = None,
    revision: str | None = None,
    reducer: str | None = None,
    tokens: int | None = None,
    keep: float | None = None,
    plain_mode: bool = False,
    preset: str = DEFAULT_PRESET,
    dtype: str | None = None,
    all_logits: bool = False,
    weights: str = COPY,
    rivals: str | None = None,
    position: str | None = None,
    layout: str | None = None,
    gamma: float | None = None,
    merge: bool | None = None,
    seed: int | None = None,
    size_bias: bool | None = None,
    distance_bias: str | None = None,
    first_layer_size: str | None = None,
    c: float | None = None,
    weights_dtype: str | None = None,
    block_size: int | None = None,
    symmetric: bool | None = None,
    quantize_head: bool | None = None,
    quantize_vision: str | None = None,
    quantization: str | None = None,
    calibration_data: str | Path | None = None,
) -> Recipe:
    """A recipe from a preset and what deviates from it; UsageError lists everything wrong that needs no checkpoint."""
    problems = choice_problems("preset", preset, tuple(PRESETS)) + choice_problems("reducer", reducer, tuple(REDUCERS))
    problems += choice_problems("dtype", dtype, DTYPES) + choice_problems("weights", weights, WEIGHTS)
    if tokens is not None and keep is not None:
        problems.append("tokens and keep are both given; allowed: one of them")
    if keep is not None and not 0 < keep <= 1:
        problems.append(f"keep is {keep}; allowed: more than 0, up to 1 (a share of the visual tokens)")
    if tokens is not None and tokens < 1:
        problems.append(f"tokens is {tokens}; allowed: 1 or more")
    if problems:
        raise UsageError("; ".join(problems))
    reduction, calibration = PRESETS[preset]
    if plain_mode:
        reduction, calibration = plain(reduction), NO_CALIBRATION
    reduction = replace(
        reduction,
        **_given(reducer=reducer, rivals=rivals, position=position, layout=layout, gamma=gamma, merge=merge, seed=seed),
    )
    calibration = replace(
        calibration,
        **_given(size=size_bias, distance=distance_bias, first_layer_size=first_layer_size, c=c),
    )
    problems = reduction.problems() + calibration.problems()
    if problems:
        raise UsageError("; ".join(problems))
    quantized = make_quantization(
        weights_dtype, block_size, symmetric, quantize_head, quantize_vision, quantization, calibration_data
    )
    named = PLAIN if plain_mode else preset
    return Recipe(
        model,
        checkpoint,
        revision,
        named,
        reduction,
        calibration,
        tokens,
        keep,
        dtype,
        all_logits,
        weights,
        quantized,
    )


def _given(**settings: Any) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if value is not None}
