"""What may happen to a building process: each is one clear error, and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from restore_export.engines import child, memory, toolkit
from restore_export.engines.settings import EngineSettings
from restore_export.engines.stage import build_engines
from restore_export.engines.targets import RTX
from restore_export.errors import EngineError
from restore_export.folder import Folder, open_folder

pytestmark = pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
VISION = "engines/rtx/vision_encoder.engine"
SETTINGS = EngineSettings(targets=("rtx",), sms=("8.0",))


@pytest.fixture
def exported(built: Path, tmp_path: Path) -> Folder:
    return open_folder(Path(shutil.copytree(built, tmp_path / "folder")))


def files_of(folder: Folder) -> set[str]:
    return {str(path.relative_to(folder.path)) for path in folder.path.rglob("*") if path.is_file()}


HALF = "import json, os, sys; open(json.load(open(sys.argv[1]))['engine'], 'w').write('half an engine'); "


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("os.abort()", "was ended by SIGABRT inside TensorRT"),
        ("os.kill(os.getpid(), 9)", r"was killed, most likely for its memory \(about \d"),
        ("print('what', file=sys.stderr); sys.exit(3)", r"ended with exit code 3 \(what\)"),
        ("os.write(2, b'\\xff\\xfe no text'); sys.exit(3)", "ended with exit code 3 .* no text"),
        ('print(\'{"error": "no room"}\')', "no room"),
        ("print('some library greets'); print('{\"built\": {\"version\"', end='')", "ended with exit code 0"),
    ],
)
def test_a_building_process_that_dies_is_one_clear_error_and_leaves_nothing(
    exported: Folder, code: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(exported)
    monkeypatch.setattr(child, "WORKER", (sys.executable, "-c", HALF + code))
    with pytest.raises(EngineError, match=says):
        build_engines(exported, SETTINGS)
    assert files_of(exported) == before


def test_files_of_the_current_folder_are_no_modules(
    exported: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("onnx.py", "token.py"):
        (tmp_path / name).write_text("raise SystemExit('a file of the user was taken for a module')")
    monkeypatch.chdir(tmp_path)
    assert all(engine.built for engine in build_engines(exported, SETTINGS))


def test_the_building_process_ends_with_the_one_that_started_it(tmp_path: Path) -> None:
    """kill -9 of a build: nobody is left who builds on."""
    os.mkfifo(tmp_path / "job")  # at which the worker waits
    outer = (
        "import os, subprocess, sys\n"
        f"call = [*{child.WORKER!r}, {str(tmp_path / 'job')!r}, str(os.getpid())]\n"
        "print(subprocess.Popen(call).pid, flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", outer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert _lives(pid)
        parent.kill()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _lives(pid):
        time.sleep(0.05)
    assert not _lives(pid)


def _lives(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_a_full_disk_is_said_as_the_system_says_it(exported: Folder) -> None:
    engine = exported.path / VISION
    engine.parent.mkdir(parents=True)
    engine.symlink_to("/dev/full")
    with pytest.raises(OSError, match=r"No space left on device: .*vision_encoder.engine"):
        build_engines(exported, SETTINGS)


def test_an_interrupted_build_ends_the_process_and_leaves_nothing(
    exported: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, started, start = files_of(exported), [], subprocess.Popen

    def remember(*arguments: Any, **settings: Any) -> subprocess.Popen[str]:
        started.append(start(*arguments, **settings))
        return started[-1]

    def interrupt(stage: str, done: float) -> None:
        if done > 0.2:  # well inside the build of the first of two engines
            assert (exported.path / VISION).exists()
            raise KeyboardInterrupt

    monkeypatch.setattr(child.subprocess, "Popen", remember)
    with pytest.raises(KeyboardInterrupt):
        build_engines(exported, SETTINGS, interrupt)
    assert started[-1].returncode == -9
    assert files_of(exported) == before


def test_too_little_memory_is_refused_before_it_starts(exported: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available", lambda: 1000)
    with pytest.raises(EngineError, match="GB are free"):
        build_engines(exported, SETTINGS)
