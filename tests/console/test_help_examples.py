"""Every example in the help of every command runs, in the order of the help, but for those that need more than this
machine: the hub, a folder of the reader's own, a GPU."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from restore_export.cli import main

ROOT = Path(__file__).parents[2]
ELSEWHERE = ("llava-hf/", "/models/", "--backend rtx", "--backend tensorrt")
ORDER = (
    "build", "run", "parity", "evaluate", "bench", "report", "verify", "inspect", "models", "doctor", "completion",
)  # fmt: skip


def examples(command: str) -> list[str]:
    """The lines of a command's examples, continued lines joined."""
    text = str(main.commands[command].help)
    block = text[text.index("Examples:") :].split("\n\n")[0]
    return [line.strip() for line in block.replace("\\\n", " ").splitlines()[1:] if line.strip()]


def everything() -> list[str]:
    lines = [line for command in ORDER for line in examples(command)]
    return list(dict.fromkeys(line for line in lines if not any(word in line for word in ELSEWHERE)))


def test_every_command_has_examples_and_few_are_left_out() -> None:
    assert set(main.commands) == set(ORDER)
    assert all(examples(command) for command in ORDER)
    left_out = [line for command in ORDER for line in examples(command) if any(word in line for word in ELSEWHERE)]
    assert len(left_out) <= 5


@pytest.mark.slow
def test_examples_run_to_the_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("tensorrt_rtx", reason="the examples look at engines")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "restore_export").symlink_to(ROOT / "restore_export")
    for line in everything():
        words = shlex.split(line)
        assert words[0] == "restore-export"
        if ">" in words:
            redirected(line, tmp_path)
            continue
        done = CliRunner().invoke(main, words[1:], input="what is red ?\n/quit\n")
        assert done.exit_code == 0, f"{line}\n{done.output}"
        assert done.stdout.strip(), line


def redirected(line: str, home: Path) -> None:
    """An example that a shell must run; the folders that it writes into are the reader's own."""
    place = home / line.partition("> ~/")[2]
    place.parent.mkdir(parents=True, exist_ok=True)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(["sh", "-c", line], env=os.environ | {"HOME": str(home), "PATH": path}, check=True)
    assert "restore-export" in place.read_text()


def test_help_is_in_sections_and_names_every_option_once() -> None:
    told = CliRunner().invoke(main, ["build", "--help"]).output
    for title in ("Model and output:", "Deviations from the preset:", "Engines:", "Other options:", "Exit codes:"):
        assert title in told
    params = [param for param in main.commands["build"].params if isinstance(param, click.Option)]
    rows = [line.split()[0].rstrip(",") for line in told.splitlines() if line.startswith("  -")]
    assert sorted(row for row in rows if row != "-h") == sorted(param.opts[0] for param in params)
