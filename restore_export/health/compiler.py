"""The C++ compiler, which makes the anchor-merge plugin at first use."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from restore_export.errors import EngineError
from restore_export.health.report import BROKEN, MISSING, Check, Lack, conclude
from restore_export.plugin import library
from restore_export.reading.wording import reason

NAME = "C++ compiler"
_PROGRAM = "#include <string>\nextern \"C\" int length() { return std::string(3, 'x').size(); }\n"
_SECONDS = 60
_INSTALL = "install a C++ compiler (on Debian and Ubuntu: apt install g++), name one in CXX, or build with --no-plugin"


def check() -> Check:
    """Compile a library of one function."""
    return conclude(NAME, [lack()], _version())


def lack() -> Lack | None:
    """Why the plugin cannot be compiled; None: it can."""
    try:
        command = library.compiler()
    except EngineError as error:
        why, _, mend = str(error).partition("; ")
        return Lack(BROKEN, why, mend)
    if shutil.which(command[0]) is None:
        return Lack(MISSING, f"the anchor-merge plugin is compiled with {command[0]}, which is not here", _INSTALL)
    problem = _compile(command)
    return Lack(BROKEN, f"{command[0]} does not compile: {problem}", _INSTALL) if problem else None


def _compile(command: list[str]) -> str:
    """The first line of what goes wrong; empty: nothing."""
    try:
        with tempfile.TemporaryDirectory() as scratch:
            source = Path(scratch) / "probe.cpp"
            source.write_text(_PROGRAM)
            call = [*command, *library.FLAGS, str(source), "-o", str(source.with_suffix(".so")), *library.LINK]
            done = subprocess.run(call, capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return reason(error)
    told = [line.strip() for line in done.stderr.splitlines() if line.strip()] or [f"exit code {done.returncode}"]
    return next((line for line in told if "error" in line), told[-1]) if done.returncode else ""


def _version() -> str:
    try:
        command = library.compiler()
        done = subprocess.run(
            [*command, "--version"], capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (EngineError, OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout.splitlines() or [""])[0]
