"""Ask a question of a process of its own: what it loads there may crash or hang."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

from restore_export.engines.toolkit import python_path

MARK = "restore-export answers: "
"""Begins the line that is the answer; libraries print what they like beside it."""
SECONDS = 120.0
"""Importing torch from a slow disk can take half a minute."""


@dataclass(frozen=True)
class Answer:
    """What a question came to."""

    told: dict[str, Any] = field(default_factory=dict)
    problem: str = ""
    """Why it did not come to its end, in one line; empty: it did. What is ``told`` was known before."""
    noise: str = ""
    """Everything else that was printed: native libraries tell their reasons there."""


def ask(question: str, *arguments: str, seconds: float = SECONDS) -> Answer:
    """The answer of a function in ``questions.py``, by its name. Never raises for what happens there."""
    # -P: a file of the folder that the user is in must not pass for a module.
    call = [sys.executable, "-P", "-m", "restore_export.health.questions", question, *arguments]
    try:
        done = subprocess.run(
            call, env=os.environ | python_path(), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            errors="replace", timeout=seconds, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Answer(problem=f"it did not answer within {seconds:g} s")
    except OSError as error:
        return Answer(problem=f"no process can be started for it ({error.strerror or error})")
    before, _, after = done.stdout.rpartition(MARK)
    noise = before + done.stderr
    # What crashes after its answer, when libraries are unloaded, has still answered.
    told = _object(after.partition("\n")[0])
    if told is None:
        return Answer(problem=_ending(done.returncode), noise=noise)
    return Answer(told, str(told.pop("error", "")), noise)


def _object(line: str) -> dict[str, Any] | None:
    """None where it is none, or was not written to its end."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _ending(code: int) -> str:
    if code < 0:
        return f"its process was ended by {signal.Signals(-code).name}"
    return f"its process ended with exit code {code} and no answer"
