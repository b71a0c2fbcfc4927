"""What ends a command from outside, and what it cannot print, is at most one line and an exit code of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SLEEPS = """
import sys, time
from restore_export.console import verify
from restore_export import api
def slow(folder, **_):
    print("ready", file=sys.stderr, flush=True)
    time.sleep(60)
api.verify = slow
from restore_export.cli import main
main(["verify", "x"])
"""


@pytest.mark.parametrize(
    ("number", "code", "name"), [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "ended by SIGTERM"),
                                 (signal.SIGHUP, 129, "ended by SIGHUP")],
)  # fmt: skip
def test_a_signal_is_one_line(number: int, code: int, name: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SLEEPS], stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert process.stderr is not None
    assert process.stderr.readline() == "ready\n"
    process.send_signal(number)
    assert process.stderr.read() == f"Error: {name}; nothing half-written is left\n"
    assert process.wait() == code


@pytest.mark.parametrize("command", ["models", "completion bash"])
def test_a_reader_that_is_gone_is_141_and_no_line(command: str) -> None:
    program = Path(sys.executable).with_name("restore-export")
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [str(program), *command.split()], stdout=write, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")


def test_names_that_the_terminal_cannot_show_are_escaped(tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("restore-export")
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(
        [str(program), "inspect", str(tmp_path / "ünd ☃")],
        env=environment,
        capture_output=True,
        encoding="latin-1",
        check=False,
    )
    assert done.returncode == 5
    assert done.stderr.count("\n") == 1
    assert "\\u2603" in done.stderr
