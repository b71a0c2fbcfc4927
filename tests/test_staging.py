"""An output folder appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from restore_export.staging import staged


def test_the_folder_is_there_when_all_is_done(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "out"
    with staged(output) as aside:
        (aside / "file").write_text("new")
        assert not output.exists()
    assert (output / "file").read_text() == "new"
    assert [path.name for path in output.parent.iterdir()] == ["out"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_error_leaves_the_old_folder_and_nothing_else(tmp_path: Path, error: type[BaseException]) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "file").write_text("old")

    def fail() -> None:
        with staged(output) as aside:
            (aside / "file").write_text("half")
            raise error

    with pytest.raises(error):
        fail()
    assert (output / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_old_folder_is_replaced_whole(tmp_path: Path) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "stale").write_text("old")
    with staged(output) as aside:
        (aside / "file").write_text("new")
    assert [path.name for path in output.iterdir()] == ["file"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
