"""Reports as tables: text from files and libraries is shown as it is, never taken for markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from restore_export.compare.report import FAILED, CaseReport, ParityReport, TensorReport
from restore_export.console.tables import render_engines, render_parity
from restore_export.engines.report import CompatReport, EngineReport

HOSTILE = "[/x] [red] :smile:"
Render = Callable[[], object]


def parity() -> None:
    tensor = TensorReport(HOSTILE, HOSTILE, tolerance=HOSTILE)
    case = CaseReport("case", (), (), (), 1, 0, (tensor,))
    render_parity(ParityReport(FAILED, HOSTILE, "fp16", HOSTILE, 6, 16, "", "", None, HOSTILE, (case,)))


def engines() -> None:
    waiting = EngineReport("rtx", HOSTILE, False, "not_run", "", HOSTILE)
    built = EngineReport("rtx", "", True, HOSTILE, "", engine=HOSTILE, sms=(HOSTILE,))
    render_engines([waiting, built], [CompatReport("", HOSTILE, 18, HOSTILE, HOSTILE)])


@pytest.mark.parametrize(("render", "shown"), [(parity, 6), (engines, 8)])
def test_text_that_looks_like_markup_is_shown(render: Render, shown: int, capsys: pytest.CaptureFixture[str]) -> None:
    render()
    output = capsys.readouterr().out
    assert [output.count(word) for word in HOSTILE.split()] == [shown] * 3


def test_control_characters_do_not_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    render_engines([EngineReport("rtx", "graph", False, "not_run", "", "\x1b[31mred")], [])
    assert "\x1b" not in capsys.readouterr().out
