"""The same build in another process, folder and environment makes the same bytes; engines are the exception."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from rig import Rig
from scenarios import SCENARIOS, content, without_engines

from restore_export.cache import VARIABLE
from restore_export.engines import toolkit
from restore_export.engines.targets import RTX
from restore_export.output.verify import verify

pytest_plugins = ("rig_fixtures",)
pytestmark = pytest.mark.slow
_ENVIRONMENT = {"PYTHONHASHSEED": "4711", "OMP_NUM_THREADS": "2"}
"""The fork server has 1 and 1."""


def built_elsewhere(faults: Rig, name: str, folder: Path) -> dict[str, str]:
    """What a scenario makes in a process that traces for itself, from another folder and under another name."""
    (folder / "cwd").mkdir()
    arguments = [*SCENARIOS[name].command(faults.checkpoint, folder)[:-1], "../another name"]
    call = [sys.executable, "-m", "restore_export", *map(str, arguments)]
    environment = os.environ | _ENVIRONMENT | toolkit.python_path() | {VARIABLE: str(folder / "cache")}
    done = subprocess.run(call, cwd=folder / "cwd", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return content(folder / "another name")


def test_the_same_build_makes_the_same_bytes(faults: Rig, tmp_path: Path) -> None:
    assert built_elsewhere(faults, "checked", tmp_path) == faults.undisturbed("checked").after


@pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
def test_engines_are_the_exception(faults: Rig, tmp_path: Path) -> None:
    # The loader of libraries knows no paths with a colon.
    output = tmp_path / "another: name"
    arguments = [*SCENARIOS["rtx"].command(faults.checkpoint, tmp_path)[:-1], output]
    # The processes that build the engines take this to heart; the fork server has its own already.
    assert faults.injector.run(arguments, tmp_path, **_ENVIRONMENT).status == 0
    made, wanted = content(output), faults.undisturbed("rtx").after
    assert without_engines(made) == without_engines(wanted)
    assert made.keys() == wanted.keys()
    assert verify(output).verified
