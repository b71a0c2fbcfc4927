"""How much is compared: what is asked for, or what suits the size of the model."""

from __future__ import annotations

import pytest

from restore_export.compare.scope import FULL, FULL_UP_TO, NONE, SAMPLE, asked_scope, check_scope, settle_scope
from restore_export.errors import UsageError


def test_the_size_decides_where_nothing_is_asked_for() -> None:
    assert settle_scope(asked_scope(True), FULL_UP_TO) == FULL
    assert settle_scope(asked_scope(True), FULL_UP_TO + 1) == SAMPLE


@pytest.mark.parametrize("scope", [NONE, SAMPLE, FULL])
def test_what_is_asked_for_counts_whatever_the_size(scope: str) -> None:
    assert settle_scope(asked_scope(scope), 1) == settle_scope(asked_scope(scope), 10**10) == scope


def test_false_is_none() -> None:
    assert settle_scope(asked_scope(False), 1) == NONE


def test_another_word_is_refused_with_what_is_allowed() -> None:
    with pytest.raises(UsageError, match="parity 'half' is unknown; allowed: none, sample, full"):
        asked_scope("half")
    with pytest.raises(UsageError, match="scope 'none' is unknown; allowed: sample, full"):
        check_scope(NONE)
