"""Shells complete commands, options and their values."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from restore_export.cli import main


def completed(*words: str) -> list[str]:
    """What bash would be told for the last word."""
    told = {"COMP_WORDS": " ".join(["restore-export", *words]), "COMP_CWORD": str(len(words))}
    environment = os.environ | told | {"_RESTORE_EXPORT_COMPLETE": "bash_complete"}
    program = Path(sys.executable).with_name("restore-export")
    done = subprocess.run([str(program)], env=environment, capture_output=True, text=True, check=True)
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("in",), ["inspect"]),
        (("build", "--dis"), ["--distance-bias"]),
        (("build", "--reducer", "d"), ["divprune"]),
        (("build", "--target", ""), ["onnx", "rtx", "tensorrt"]),
        (("build", "--distance-bias", "a"), ["always"]),
        (("run", "folder", "--backend", "t"), ["tensorrt"]),
    ],
)
def test_what_is_begun_is_completed(words: tuple[str, ...], expected: list[str]) -> None:
    assert completed(*words) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(shell: str) -> None:
    script = CliRunner().invoke(main, ["completion", shell])
    assert script.exit_code == 0
    assert f"_RESTORE_EXPORT_COMPLETE={shell}_complete" in script.stdout


def test_an_unknown_shell_is_one_line() -> None:
    result = CliRunner().invoke(main, ["completion", "tcsh"])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
