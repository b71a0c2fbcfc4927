"""Settings are checked whole, and combinations that hurt are named."""

from __future__ import annotations

from dataclasses import replace

from restore_export.calibration.settings import NO_CALIBRATION, PRESETS, Calibration, Reduction, hurtful, plain


def test_all_problems_are_listed_at_once() -> None:
    found = Reduction(reducer="x", rivals="y", gamma=1.0, tokens=0).problems()
    assert len(found) == 4
    assert any("allowed: reference, paper" in line for line in found)


def test_a_budget_beyond_the_model_names_the_range() -> None:
    assert Reduction(tokens=200).problems(144) == [
        "tokens is 200, but the model has 144 visual tokens; allowed: 1 to 144"
    ]


def test_a_pool_that_does_not_fit_names_the_nearest() -> None:
    (found,) = Reduction(reducer="pool", tokens=13).problems(144)
    assert found.endswith("nearest that do: 11, 12, 14")


def test_c_must_exceed_the_largest_similarity() -> None:
    for c in (1.0, 1.000000001, float("inf"), float("nan")):
        assert "allowed: 1.001 to 1e+06" in Calibration(c=c).problems()[0]


def test_presets_and_plain_mode_do_not_warn() -> None:
    for reduction, calibration in PRESETS.values():
        assert hurtful(reduction, calibration) == []
        assert hurtful(plain(reduction), NO_CALIBRATION) == []


def test_hurtful_combinations_warn_in_one_line_each() -> None:
    reduction, calibration = PRESETS["reference"]
    assert "reindexed" in hurtful(replace(reduction, layout="reindex"), calibration)[0]
    assert "without calibration" in hurtful(reduction, NO_CALIBRATION)[0]


def test_half_of_the_budget_is_kept_and_none_has_nothing_to_merge() -> None:
    assert Reduction(tokens=65).kept == 32
    assert plain(Reduction(tokens=65)).kept == 65
    assert not Reduction(reducer="pool", tokens=16).merges
