"""Reports as tables: text from files and libraries is shown as it is, never taken for markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from restore_export.compare.report import CASE, FAILED, CaseReport, ParityReport, TensorReport
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


def test_a_sample_shows_the_worst_layer_and_says_what_was_compared(capsys: pytest.CaptureFixture[str]) -> None:
    layers = tuple(TensorReport(f"hidden_states.{index}", "passed", relative_l2=index / 100) for index in (1, 2, 3))
    cases = (
        CaseReport("picture 1", (), (), (), 0, 0, layers),
        CaseReport("picture 2", (), (), (), 0, 0, (TensorReport(CASE, "not_run"),)),
    )
    words = {"scope": "sample", "compared": "one picture", "not_compared": "the others"}
    render_parity(ParityReport("passed", "", "fp16", "fp16", 6, 16, "", "", None, "", cases, **words))
    output = capsys.readouterr().out
    assert "Parity (sample): export (fp16) against PyTorch, one case" in output
    assert [name for name in ("hidden_states.1", "hidden_states.2", "hidden_states.3") if name in output] == [
        "hidden_states.3"
    ]
    assert "worst" in output
    assert "Compared: one picture.\nNot compared: the others." in output
    assert CASE not in output.replace("one case", "")


def test_control_characters_do_not_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    render_engines([EngineReport("rtx", "graph", False, "not_run", "", "\x1b[31mred")], [])
    assert "\x1b" not in capsys.readouterr().out
