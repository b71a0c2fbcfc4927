"""A disk that is really full: small tmpfs of several sizes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from rig import Rig
from scenarios import OUTPUT, content

pytest_plugins = ("rig_fixtures",)
pytestmark = pytest.mark.slow


@contextmanager
def disk(folder: Path, size: int) -> Iterator[Path]:
    """A disk of ``size`` bytes at ``folder``; skips where mounting is not allowed."""
    call = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(call, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9])
def test_a_disk_too_small_is_one_line_and_leaves_it_as_it_was(faults: Rig, share: float, tmp_path: Path) -> None:
    wanted = faults.undisturbed("onnx")
    needed = sum(path.stat().st_size for path in _made(faults).rglob("*"))
    with disk(tmp_path, int(needed * share)) as folder:
        arguments = [*wanted.command(folder)[:-1], folder / OUTPUT]
        ended = faults.injector.run(arguments, folder)
        assert (ended.status, len(ended.errors)) == (4, 1), ended.said
        assert "free" in ended.errors[0]
        assert content(folder) == {"tmp": "a folder"}


def test_the_old_output_survives_a_full_disk(faults: Rig, tmp_path: Path) -> None:
    wanted = faults.undisturbed("force")
    needed = sum(path.stat().st_size for path in _made(faults).rglob("*"))
    with disk(tmp_path, int(needed * 1.6)) as folder:
        output = wanted.prepare(folder)
        ended = faults.injector.run(wanted.command(folder), folder)
        assert (ended.status, len(ended.errors)) == (4, 1), ended.said
        assert content(output) == wanted.before
        assert sorted(path.name for path in folder.iterdir()) == ["out", "tmp"]


def _made(faults: Rig) -> Path:
    wanted = faults.undisturbed("onnx")
    return faults.work / "undisturbed-onnx" / wanted.scenario.output
