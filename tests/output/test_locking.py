"""A lock is ours or another's, whatever happens to its folder meanwhile; where there are no locks everybody gets it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from restore_export.output import locking
from restore_export.output.locking import is_locked, lock


def opening_fails_once(error: type[OSError], monkeypatch: pytest.MonkeyPatch) -> None:
    real, failed = os.open, []

    def opened(path: Path, flags: int) -> int:
        if not failed:
            failed.append(path)
            raise error
        return real(path, flags)

    monkeypatch.setattr(locking.os, "open", opened)


def test_a_lock_is_given_once(tmp_path: Path) -> None:
    with lock(tmp_path / "a") as first, lock(tmp_path / "a") as second:
        assert (first, second) == (True, False)
        assert is_locked(tmp_path / "a")
    assert not is_locked(tmp_path / "a")


def test_a_folder_that_was_gone_for_a_moment_is_not_ours_for_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its owner removes it behind our mkdir, and another process makes and locks it before we look again."""
    with lock(tmp_path / "a"):
        opening_fails_once(FileNotFoundError, monkeypatch)
        with lock(tmp_path / "a") as mine:
            assert not mine


def test_where_folders_cannot_be_opened_everybody_gets_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lock(tmp_path / "a"):
        opening_fails_once(PermissionError, monkeypatch)
        with lock(tmp_path / "a") as mine:
            assert mine
