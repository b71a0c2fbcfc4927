"""Dimensions are called what the inputs call them, however the exporter writes them."""

from __future__ import annotations

import pytest

from restore_export.graphs.dimensions import _renamed


@pytest.mark.parametrize(
    ("symbol", "names", "expected"),
    [
        ("s0", {"s0": "batch_size"}, "batch_size"),
        ("s7", {}, "s7"),
        ("s1 + s0", {"s0": "past", "s1": "step"}, "past + step"),
        ("s1*s0", {"s0": "rows", "s1": "batch"}, "batch*rows"),
        ("5*((s7//5))", {"s7": "5*batch"}, "5*batch"),
        ("((s7//s2))", {"s7": "batch*step", "s2": "step"}, "batch"),
    ],
)
def test_renamed(symbol: str, names: dict[str, str], expected: str) -> None:
    assert _renamed(symbol, names) == expected
