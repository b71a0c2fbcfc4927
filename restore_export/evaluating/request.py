"""What a user asks an evaluation for, checked before anything heavy is imported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import PRESETS
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import UsageError
from restore_export.evaluating.ablations import ABLATIONS, ALL
from restore_export.evaluating.questions import Dataset, load_questions
from restore_export.evaluating.report import ANSWERS_FILE, REPORT_FILE, TABLE_FILE
from restore_export.evaluating.scoring import AUTO, Metric, choose_metric
from restore_export.output.place import Kind
from restore_export.reading.wording import choice_problems
from restore_export.recipe import Recipe, make_recipe
from restore_export.runtime.backend_names import BACKENDS, PYTORCH

EVALUATION = Kind(frozenset({REPORT_FILE, TABLE_FILE, ANSWERS_FILE}), REPORT_FILE)
"""A folder of its own, of a checkpoint's evaluation."""
DEFAULT_BATCH, DEFAULT_TOKENS = 16, 16
_MOST_BATCH, _MOST_TOKENS = 1024, 4096


@dataclass(frozen=True)
class Asked:
    """Everything about an evaluation that needs no model."""

    recipe: Recipe
    """Model, checkpoint and dtype; its reduction is no row's."""
    data: Dataset
    metric: Metric
    reducers: tuple[str, ...]
    tokens: tuple[int, ...]
    """Empty: a third, two ninths and a ninth of the model's."""
    presets: tuple[str, ...]
    ablations: tuple[str, ...]
    blank: bool
    backend: str
    batch: int
    most_tokens: int

    @property
    def opens(self) -> str:
        """What a folder is opened for."""
        return ONNXRUNTIME if self.backend == PYTORCH else self.backend


_OF_A_CHECKPOINT = ("model", "revision", "dtype", "reducers", "tokens", "presets", "ablations", "blank")


def check_of_folder(settings: Mapping[str, Any], output: Any, force: bool) -> None:
    """UsageError where something is asked of an exported folder that it says itself."""
    wrong = [name for name in _OF_A_CHECKPOINT if settings.get(name)] + (["output"] if output else [])
    wrong += ["force"] if force else []
    if wrong:
        raise UsageError(
            f"{', '.join(wrong)}: a folder holds its own settings and its evaluation; leave them out, or evaluate its "
            "checkpoint with --checkpoint"
        )


def check_backend_alone(backend: str) -> None:
    """UsageError where a backend runs exported folders alone."""
    if backend not in (ONNXRUNTIME, PYTORCH):
        raise UsageError(f"backend {backend} runs the engines of an exported folder; give that folder")


def make_asked(
    *,
    model: str = "llava",
    checkpoint: str | None = None,
    revision: str | None = None,
    dtype: str | None = None,
    reducers: Sequence[str] = (),
    tokens: Sequence[int] = (),
    presets: Sequence[str] = (),
    ablations: Sequence[str] = (),
    blank: bool = False,
    data: Path | None = None,
    answers: Sequence[Path] = (),
    image_folder: Path | None = None,
    limit: int | None = None,
    metric: str = AUTO,
    backend: str = ONNXRUNTIME,
    batch_size: int = DEFAULT_BATCH,
    max_new_tokens: int = DEFAULT_TOKENS,
) -> Asked:
    """UsageError lists everything that is wrong with the settings, or names the line that is wrong in the data."""
    problems = [
        *(line for name in reducers for line in choice_problems("reducer", name, tuple(REDUCERS))),
        *(line for name in presets for line in choice_problems("preset", name, tuple(PRESETS))),
        *(line for name in ablations for line in choice_problems("ablation", name, (ALL, *ABLATIONS))),
        *choice_problems("backend", backend, (PYTORCH, *BACKENDS)),
        *(f"tokens is {count}; allowed: 1 or more" for count in tokens if count < 1),
        *_outside("limit", limit, 1, None),
        *_outside("batch_size", batch_size, 1, _MOST_BATCH),
        *_outside("max_new_tokens", max_new_tokens, 1, _MOST_TOKENS),
    ]
    if data is None and (answers or image_folder):
        problems.append("answers and image_folder are of a file of questions; give that as data")
    if problems:
        raise UsageError("; ".join(problems))
    recipe = make_recipe(model=model, checkpoint=checkpoint, revision=revision, dtype=dtype)
    questions = load_questions(data, answers, image_folder, limit)
    return Asked(
        recipe=recipe,
        data=questions,
        metric=choose_metric(metric, questions.questions),
        reducers=tuple(reducers) or (recipe.reduction.reducer,),
        tokens=tuple(tokens),
        presets=tuple(presets) or (recipe.preset,),
        ablations=tuple(ablations),
        blank=blank,
        backend=backend,
        batch=batch_size,
        most_tokens=max_new_tokens,
    )


def _outside(name: str, value: int | None, least: int, most: int | None) -> list[str]:
    if value is None or (value >= least and (most is None or value <= most)):
        return []
    return [f"{name} is {value}; allowed: {least} {'or more' if most is None else f'to {most}'}"]
