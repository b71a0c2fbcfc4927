"""An output that cannot fit is refused before the work."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

import restore_export
from restore_export.errors import ExportError
from restore_export.output.room import check_room


def test_an_output_that_does_not_fit_is_refused_with_both_figures(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    check_room(tmp_path / "deep" / "out", 1)
    with pytest.raises(ExportError, match=r"needs about \d+\.\d\d GB, and its disk has \d+\.\d\d GB free; free some"):
        check_room(tmp_path / "deep" / "out", free + (1 << 40))


def test_a_build_looks_for_room_first(checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1000))
    with pytest.raises(ExportError, match=r"0\.00 GB free"):
        restore_export.build(checkpoint=str(checkpoint), tokens=4, output=tmp_path / "out", targets=["onnx"])
    assert not list(tmp_path.iterdir())
