"""Scores are the field's own, and an interval is of pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from restore_export.errors import UsageError
from restore_export.evaluating.bootstrap import Resampling
from restore_export.evaluating.questions import Question
from restore_export.evaluating.scoring import METRICS, choose_metric


def _asked(*answers: str, options: tuple[str, ...] = ()) -> Question:
    return Question("line 1", "1", Path("a.png"), "what ?", answers, options)


def _score(metric: str, *pairs: tuple[Question, str]) -> float:
    return float(METRICS[metric].score(np.array([METRICS[metric].marks(*pair) for pair in pairs]).sum(0)))


@pytest.mark.parametrize(
    ("answer", "said", "right"),
    [("Red", "red.", 1), ("top left", "top  left", 1), ("red", "dark red", 0), ("3.5", "3.5", 1), ("red", "", 0)],
)
def test_exact_match_looks_away_from_case_spaces_and_a_last_full_stop(answer: str, said: str, right: float) -> None:
    assert _score("exact", (_asked(answer), said)) == right


def test_vqa_accuracy_leaves_out_each_person_in_turn() -> None:
    two_of_ten = _asked(*["a cat"] * 2, *["dog"] * 8)
    # Said by two: without one of them 1/3, without one of the others 2/3.
    assert _score("vqa", (two_of_ten, "The cat!")) == pytest.approx((2 * 1 / 3 + 8 * 2 / 3) / 10)
    assert _score("vqa", (two_of_ten, "dog")) == 1
    assert _score("vqa", (_asked("two"), "2")) == 1
    assert _score("vqa", (_asked("it's 1,000"), "its 1000")) == 1


def test_yes_no_is_f1_of_yes() -> None:
    pairs = [
        (_asked("yes"), "Yes, there is"),
        (_asked("yes"), "no"),
        (_asked("no"), "yes"),
        (_asked("no"), "There is not."),
    ]
    assert _score("yes_no", *pairs) == pytest.approx(2 * 1 / (2 * 1 + 1 + 1))


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("B", 1),
        ("b.", 1),
        ("(B)", 1),
        ("B. a cat", 1),
        ("a cat", 1),
        ("The answer is B.", 1),
        ("A", 0),
        ("because", 0),
        ("", 0),
    ],
)
def test_a_choice_is_named_by_letter_or_words(said: str, right: float) -> None:
    assert _score("choice", (_asked("B", options=("a dog", "a cat")), said)) == right
    assert _score("choice", (_asked("a cat", options=("a dog", "a cat")), said)) == right


def test_auto_looks_at_the_answers() -> None:
    assert choose_metric("auto", [_asked("yes"), _asked("no")]).name == "yes_no"
    assert choose_metric("auto", [_asked("yes"), _asked("red")]).name == "exact"
    assert choose_metric("auto", [_asked("no"), _asked("no")]).name == "exact"
    assert choose_metric("auto", [_asked(*["red"] * 10)]).name == "vqa"
    assert choose_metric("auto", [_asked("A", options=("x", "y"))]).name == "choice"
    with pytest.raises(UsageError, match="line 1 has no options"):
        choose_metric("choice", [_asked("A")])
    with pytest.raises(UsageError, match="not answered by yes or no"):
        choose_metric("yes_no", [_asked("red")])


def test_intervals_are_wider_where_questions_share_a_picture() -> None:
    marks = np.stack([np.repeat([0.0, 1.0], 200), np.ones(400)], axis=1)
    alone = Resampling(list(range(400))).score(marks, METRICS["exact"].score)
    together = Resampling([index // 20 for index in range(400)]).score(marks, METRICS["exact"].score)
    assert alone.value == together.value == 0.5
    assert together.high - together.low > 3 * (alone.high - alone.low)
    assert alone.high - alone.low == pytest.approx(2 * 1.96 * 0.5 / 20, rel=0.15)


def test_a_difference_is_paired() -> None:
    rng = np.random.default_rng(0)
    right = (rng.random(500) < 0.5).astype(float)
    better = np.maximum(right, (np.arange(500) < 25).astype(float))
    resampling = Resampling(list(range(500)))
    one, other = (np.stack([each, np.ones(500)], axis=1) for each in (better, right))
    found = resampling.difference(one, other, METRICS["exact"].score)
    assert 0 < found.low < found.value < found.high < 0.06
