"""The field's scores, each as marks of single questions whose sums make the score, so that it can be resampled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from restore_export.errors import UsageError
from restore_export.evaluating import wording
from restore_export.evaluating.questions import Question

AUTO = "auto"
_ASKED_OF_MANY = 4
"""Answers from which on agreement is soft: three people are asked to agree, besides the one left out."""


@dataclass(frozen=True)
class Metric:
    """A score between 0 and 1."""

    name: str
    title: str
    marks: Callable[[Question, str], tuple[float, ...]]
    """Of one question and what was answered."""
    score: Callable[[np.ndarray], np.ndarray]
    """Sums of marks ``[..., k]`` → scores ``[...]``."""


def _exact(question: Question, said: str) -> tuple[float, ...]:
    right = {wording.plain(answer) for answer in question.answers}
    return float(wording.plain(said) in right), 1.0


def _vqa(question: Question, said: str) -> tuple[float, ...]:
    """Antol et al. (2015): of every ten less one, the share of three that agree."""
    given, answers = wording.vqa(said), [wording.vqa(answer) for answer in question.answers]
    agree = answers.count(given)
    if len(answers) < _ASKED_OF_MANY:
        return float(agree > 0), 1.0
    scores = [min(1.0, (agree - (answer == given)) / 3) for answer in answers]
    return sum(scores) / len(scores), 1.0


def _yes_no(question: Question, said: str) -> tuple[float, ...]:
    """True positives, false positives, false negatives."""
    truth, answer = wording.says_yes(question.answers[0]), wording.says_yes(said)
    return float(truth and answer), float(answer and not truth), float(truth and not answer)


def _choice(question: Question, said: str) -> tuple[float, ...]:
    right = {wording.letter(answer, question.options) for answer in question.answers} - {""}
    return float(wording.letter(said, question.options) in right), 1.0


def _share(sums: np.ndarray) -> np.ndarray:
    return sums[..., 0] / np.maximum(sums[..., 1], 1e-30)  # type: ignore[no-any-return]


def _f1(sums: np.ndarray) -> np.ndarray:
    doubled = 2 * sums[..., 0]
    return doubled / np.maximum(doubled + sums[..., 1] + sums[..., 2], 1e-30)  # type: ignore[no-any-return]


METRICS: dict[str, Metric] = {
    metric.name: metric
    for metric in (
        Metric("exact", "exact match", _exact, _share),
        Metric("vqa", "VQA accuracy", _vqa, _share),
        Metric("yes_no", "F1 of yes", _yes_no, _f1),
        Metric("choice", "right choices", _choice, _share),
    )
}


def choose_metric(name: str, questions: Sequence[Question]) -> Metric:
    """The metric of that name; ``auto``: what the questions look like. UsageError where they do not fit it."""
    if name == AUTO:
        return METRICS[_suiting(questions)]
    if name not in METRICS:
        raise UsageError(f"metric {name!r} is unknown; allowed: {', '.join((AUTO, *METRICS))}")
    _check(name, questions)
    return METRICS[name]


def _suiting(questions: Sequence[Question]) -> str:
    if all(question.options for question in questions):
        return "choice"
    if all(_is_yes_or_no(question) for question in questions) and _has_yes(questions):
        return "yes_no"
    return "vqa" if any(len(question.answers) >= _ASKED_OF_MANY for question in questions) else "exact"


def _check(name: str, questions: Sequence[Question]) -> None:
    for question in questions:
        if name == "choice" and not question.options:
            raise UsageError(
                f"{question.where} has no options, which metric choice needs; give them, or another metric"
            )
        if name == "yes_no" and not _is_yes_or_no(question):
            raise UsageError(f"{question.where} is not answered by yes or no, which metric yes_no needs; give another")
    if name == "yes_no" and not _has_yes(questions):
        raise UsageError("no question is answered by yes, so metric yes_no has nothing to find; give another, or more")


def _has_yes(questions: Sequence[Question]) -> bool:
    return any(wording.says_yes(answer) for question in questions for answer in question.answers)


def _is_yes_or_no(question: Question) -> bool:
    return len(question.answers) == 1 and wording.plain(question.answers[0]) in {"yes", "no"}
