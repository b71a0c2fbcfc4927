"""Without a terminal, long work says now and then where it is, and short work nothing."""

from __future__ import annotations

import time

import pytest

from restore_export.console import bar
from restore_export.console.bar import duration, show_progress, size


def test_a_line_comes_now_and_then_though_nothing_is_reported(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bar, "_EVERY", 0.1)
    with show_progress() as progress:
        progress("write x.onnx", 0.25)
        time.sleep(0.35)
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) >= 2
    assert err.startswith("write x.onnx: 25% in 0 s, about ")
    assert "B of memory" in err


def test_short_work_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with show_progress() as progress:
        progress("write x.onnx", 1.0)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("seconds", "text"), [(11.6, "12 s"), (200, "3 min 20 s"), (3725, "1 h 02 min")])
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(("count", "text"), [(15_200_000, "15.2 MB"), (14.1e9, "14.1 GB")])
def test_sizes(count: float, text: str) -> None:
    assert size(count) == text
