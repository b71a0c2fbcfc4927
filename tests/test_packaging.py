"""The wheel and the sdist hold what they should, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from restore_export.plugin import library

ROOT = Path(__file__).parent.parent
_LIMIT = 8_000_000


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An sdist built from the tracked files, and the wheel built from that sdist."""
    source = tmp_path_factory.mktemp("source") / "tree"
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    if names == [""]:
        pytest.skip("not a git checkout")
    for name in filter(None, names):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_symlink() or (ROOT / name).exists():
            shutil.copy2(ROOT / name, source / name, follow_symlinks=False)
    target = source.parent / "dist"
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(source)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return target


@pytest.mark.slow
def test_the_wheel_holds_the_package_alone_with_its_data(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"restore_export"}
    for data in ("llava/model.safetensors", "llava/tokenizer.json", "examples/examples.jsonl", "examples/shapes-0.png"):
        assert f"restore_export/bundled/{data}" in names
    assert "restore_export/py.typed" in names
    plugin = {source.name for source in library.SOURCES} | {"harness.cpp"}
    assert {f"restore_export/plugin/{name}" for name in plugin} <= set(names)
    assert "restore_export/engines/build_on_device.sh.in" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert wheel.stat().st_size < _LIMIT


@pytest.mark.slow
def test_the_sdist_is_whole(dist: Path) -> None:
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {"/".join(name.split("/")[1:]) for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "README.md", "restore_export/bundled/llava/model.safetensors"} <= names
    assert {"restore_export/plugin/anchor_merge.cpp", "restore_export/plugin/anchor_merge_kernels.h"} <= names


@pytest.mark.slow
def test_the_installed_wheel_answers(dist: Path, tmp_path: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(tmp_path), str(wheel)],
        check=True,
    )
    code = "import restore_export, restore_export.examples as e; print(restore_export.__file__, len(e.load_examples()))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.split()
    assert done[0].startswith(str(tmp_path))
    assert int(done[1]) >= 6
