"""Near-ties are counted and can be turned; real differences cannot."""

from __future__ import annotations

import numpy as np

from restore_export.compare.reference import reduce_as_assigned
from restore_export.compare.ties import Bounded, Ties, explain


def exact(*scores: float) -> Bounded:
    return Bounded(*[np.array(scores)] * 3)


def test_equal_scores_keep_their_order_until_turned() -> None:
    assert Ties().order([1.0, 1.0, 2.0], 1.0) == [2, 0, 1]
    assert Ties(frozenset({0})).order([1.0, 1.0, 2.0], 1.0) == [2, 1, 0]
    assert Ties(frozenset({0})).order([1.0, 1.0, 2.0], 0.0) == [2, 0, 1], "exact scores are not turned"


def test_real_differences_are_not_turned() -> None:
    ties = Ties()
    assert ties.largest([1.0, 0.9], 1.0, preferred=lambda index: index == 1) == 0
    assert ties.top(exact(3.0, 2.0, 1.0), 1, 1.0, preferred=lambda index: index == 2) == [0]
    ties.order([2.0, 1.0], 1.0)
    assert (ties.met, ties.turned) == (0, 0)


def test_within_a_rounding_the_shown_choice_is_taken_and_counted() -> None:
    ties = Ties()
    assert ties.largest([1.0, 1.0 - 1e-8], 1.0, preferred=lambda index: index == 1) == 1
    assert ties.top(exact(3.0, 2.0, 2.0 - 1e-8), 2, 1.0, preferred=lambda index: index == 2) == [0, 2]
    assert ties.turned == 2


def test_a_score_between_bounds_may_be_in_or_out() -> None:
    scores = Bounded(np.array([3.0, 2.0, 1.0]), np.array([3.0, 0.5, 1.0]), np.array([3.0, 2.0, 1.0]))
    assert Ties().top(scores, 2, 1.0, preferred=lambda index: index == 2) == [0, 2]
    assert Ties().top(scores, 2, 1.0, preferred=lambda index: index == 1) == [0, 1]


def test_a_share_at_a_whole_number_may_go_either_way() -> None:
    assert Ties().floor(3.0) == 3
    assert Ties(frozenset({0})).floor(3.0) == 2
    assert Ties(frozenset({0})).floor(2.9999999) == 3


def test_explain_finds_the_turns_that_lead_to_an_outcome() -> None:
    scores = [[1.0, 1.0], [5.0, 4.0], [2.0, 2.0]]
    wanted = [[1, 0], [0, 1], [1, 0]]
    result, turned, left = explain(
        lambda ties: [ties.order(row, 1.0) for row in scores],
        lambda found: sum(a != b for a, b in zip(found, wanted, strict=True)),
    )
    assert (result, turned, left) == (wanted, 2, 0)


def test_explain_leaves_what_no_tie_explains() -> None:
    _, _, left = explain(lambda ties: ties.order([2.0, 1.0], 1.0), lambda found: int(found != [1, 0]))
    assert left == 1


def test_groups_that_were_assigned_keep_their_order_where_mean_positions_tie() -> None:
    visual = np.arange(10, dtype=np.float32).reshape(5, 2)
    for assignment in ([0, 1, 2, 1, 0], [1, 0, 2, 0, 1], [2, 0, 1, 0, 2]):  # each group's mean is 2
        reduced = reduce_as_assigned(visual, np.array(assignment), "mean")
        assert reduced.assignment.tolist() == assignment
        assert reduced.positions.tolist() == [2, 2, 2]
