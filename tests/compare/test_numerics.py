"""Comparisons fail where they should."""

from __future__ import annotations

import numpy as np
import pytest

from restore_export.compare.numerics import FLOOR_L2, compare, compare_exact
from restore_export.compare.report import ERROR_EDGES

REFERENCE = np.random.default_rng(0).normal(size=(2, 5, 7))


def test_fp32_logits_allow_a_ten_thousandth() -> None:
    assert compare("logits", REFERENCE + 9e-5, REFERENCE, "fp32", None, logits=True).status == "passed"
    assert compare("logits", REFERENCE + 2e-4, REFERENCE, "fp32", None, logits=True).status == "failed"


def test_fp16_allows_twice_pytorchs_own_rounding() -> None:
    own = REFERENCE * (1 + 0.01)
    assert compare("x", REFERENCE * 1.019, REFERENCE, "fp16", own).status == "passed"
    assert compare("x", REFERENCE * 1.03, REFERENCE, "fp16", own).status == "failed"


def test_fp16_floor_is_a_few_roundings() -> None:
    assert compare("x", REFERENCE * (1 + FLOOR_L2["fp16"] / 2), REFERENCE, "fp16", REFERENCE).status == "passed"


def test_an_overflowing_yardstick_allows_nothing_but_the_floor() -> None:
    for value in (np.inf, np.nan):
        own = REFERENCE.copy()
        own[0, 0, 0] = value
        assert compare("x", REFERENCE * 1.01, REFERENCE, "fp16", own).status == "failed"
        assert compare("x", REFERENCE * (1 + FLOOR_L2["fp16"] / 2), REFERENCE, "fp16", own).status == "passed"


@pytest.mark.parametrize(("value", "name"), [(np.nan, "NaN"), (np.inf, "Inf")])
def test_values_that_are_not_finite_are_named(value: float, name: str) -> None:
    broken = REFERENCE.copy()
    broken[0, 0, 0] = value
    report = compare("x", broken, REFERENCE, "fp16", REFERENCE)
    assert report.status == "failed"
    assert name in report.why
    assert "bf16" in report.why


def test_figures_are_those_of_the_difference() -> None:
    report = compare("x", REFERENCE * 2, REFERENCE, "fp32", None, logits=True)
    assert report.relative_l2 == pytest.approx(1.0)
    assert report.cosine == pytest.approx(1.0)
    assert report.argmax_agreement == 1.0


def test_whole_numbers_must_be_equal() -> None:
    assert compare_exact("sizes", np.array([1, 2]), np.array([1, 2])).status == "passed"
    report = compare_exact("sizes", np.array([1, 3]), np.array([1, 2]))
    assert (report.status, report.argmax_agreement) == ("failed", 0.5)


def test_shapes_must_be_equal() -> None:
    assert compare("x", REFERENCE[:1], REFERENCE, "fp32", None).status == "failed"
    assert compare_exact("x", np.zeros(2), np.zeros(3)).status == "failed"


def test_errors_are_counted_by_their_size() -> None:
    given = np.array([[0.0, 2e-4, 2e-4], [0.5, 1e-11, 5e3]])
    report = compare("x", given, np.zeros((2, 3)), "fp32", None)
    assert report.errors is not None
    assert sum(report.errors) == given.size
    assert report.errors[0] == 2  # none, and less than the first edge
    assert report.errors[-1] == 1  # beyond the last
    for error, count in ((2e-4, 2), (0.5, 1)):
        index = next(place for place, edge in enumerate(ERROR_EDGES) if edge > error)
        assert report.errors[index] == count
    assert ERROR_EDGES[0] == pytest.approx(1e-10)


def test_errors_of_values_that_are_not_finite_are_not_counted() -> None:
    assert compare("x", np.array([np.nan, 1.0]), np.zeros(2), "fp32", None).errors is None
