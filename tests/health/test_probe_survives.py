"""A question that crashes, hangs or raises is one line here."""

from __future__ import annotations

from pathlib import Path

import pytest

from restore_export.health import probe
from restore_export.health.probe import MARK, Answer, ask


@pytest.fixture
def python_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Replace the interpreter of the asked process by a shell script."""

    def replace(script: str) -> None:
        program = tmp_path / "python"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setattr(probe.sys, "executable", str(program))

    return replace


ENDS = {
    "crash": ("kill -SEGV $$", "its process was ended by SIGSEGV"),
    "exit": ("exit 3", "its process ended with exit code 3 and no answer"),
    "silence": ("exit 0", "its process ended with exit code 0 and no answer"),
}


@pytest.mark.parametrize("case", ENDS)
def test_a_process_without_an_answer_is_told_by_how_it_ended(case: str, python_that) -> None:
    script, problem = ENDS[case]
    python_that(f"echo why it failed >&2; {script}")
    answer = ask("driver")
    assert answer.problem == problem
    assert "why it failed" in answer.noise


def test_a_hang_is_ended(python_that) -> None:
    python_that("exec sleep 60")
    assert ask("driver", seconds=0.2).problem == "it did not answer within 0.2 s"


def test_an_answer_among_noise_counts_even_if_the_process_crashes_later(python_that) -> None:
    python_that(f"printf noise; echo '{MARK}{{\"a\": 1}}'; kill -ABRT $$")
    assert ask("driver") == Answer({"a": 1}, "", "noise")


def test_half_an_answer_is_none_and_what_follows_one_is_not_part_of_it(python_that) -> None:
    python_that(f"echo '{MARK}{{\"a\": '; exit 3")
    assert ask("driver").problem == "its process ended with exit code 3 and no answer"
    python_that(f"echo '{MARK}{{\"a\": 1}}'; echo bye")
    assert ask("driver").told == {"a": 1}


def test_no_interpreter_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe.sys, "executable", "/no/such/python")
    assert ask("driver").problem == "no process can be started for it (No such file or directory)"


def test_what_a_library_raises_is_the_problem_and_what_was_known_stays() -> None:
    answer = ask("pytorch", "no-such-device")
    assert "no-such-device" in answer.problem
    assert "\n" not in answer.problem
    assert answer.told["version"]
