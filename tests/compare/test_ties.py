"""Near-ties are counted and can be turned; real differences cannot."""

from __future__ import annotations

from restore_export.compare.ties import Ties, explain


def test_equal_scores_keep_their_order_until_turned() -> None:
    assert Ties().order([1.0, 1.0, 2.0]) == [2, 0, 1]
    assert Ties(frozenset({0})).order([1.0, 1.0, 2.0]) == [2, 1, 0]


def test_only_near_ties_are_met() -> None:
    ties = Ties()
    ties.largest([1.0, 0.9])
    ties.top([3.0, 2.0, 1.0], 1)
    assert ties.met == 0
    ties.largest([1.0, 1.0 - 1e-8])
    assert ties.met == 1


def test_a_share_at_a_whole_number_may_go_either_way() -> None:
    assert Ties().floor(3.0) == 3
    assert Ties(frozenset({0})).floor(3.0) == 2
    assert Ties(frozenset({0})).floor(2.9999999) == 3


def test_explain_finds_the_turns_that_lead_to_an_outcome() -> None:
    scores = [[1.0, 1.0], [5.0, 4.0], [2.0, 2.0]]
    wanted = [1, 0, 1]
    result, flips, left = explain(
        lambda ties: [ties.largest(row) for row in scores],
        lambda found: sum(a != b for a, b in zip(found, wanted, strict=True)),
    )
    assert (result, len(flips), left) == (wanted, 2, 0)


def test_explain_leaves_what_no_tie_explains() -> None:
    _, _, left = explain(lambda ties: ties.largest([2.0, 1.0]), lambda found: int(found != 1))
    assert left == 1
