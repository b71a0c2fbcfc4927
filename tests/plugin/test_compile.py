"""The header of compiled kernels is what the kernels compile to, and holds nothing of the machine that compiled it."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from restore_export.plugin import plan

HEADER = Path(plan.__file__).with_name("anchor_merge_kernels.h")
TEXT = HEADER.read_text()


def test_every_entry_of_the_plan_is_in_the_table() -> None:
    rows = re.findall(r'^    \{"(\w+)", ptx::(\w+), (\d+), (\d+)\},$', TEXT, flags=re.MULTILINE)
    assert [(name, source, int(threads)) for name, source, threads, _ in rows] == [
        (entry.name, entry.name, 32 * entry.warps) for entry in plan.entries().values()
    ]
    assert all(int(shared) <= 48 * 1024 for *_, shared in rows)


def test_each_ptx_holds_the_one_function_that_the_table_names() -> None:
    found = re.findall(r'constexpr char (\w+)\[\] = R"PTX\((.*?)\)PTX";', TEXT, flags=re.DOTALL)
    assert [name for name, _ in found] == list(plan.entries())
    for name, ptx in found:
        assert re.findall(r"\.entry (\w+)\(", ptx) == [name]


def test_each_kernel_takes_what_the_plan_gives_it_and_two_pointers_of_tritons() -> None:
    for width in (64, 65):
        for dtype in plan.DTYPES:
            for launch in plan.launches(plan.Shape(1, 70, width, 4), plan.Rules(9, "paper", "first"), dtype):
                found = re.findall(rf"\.param \.u(\d+)[^,]*? {launch.entry}_param_\d+[,\n]", TEXT)
                assert found == ["64"] * len(launch.pointers) + ["32"] * len(launch.scalars) + ["64"] * 2


def test_blocks_are_those_of_the_plan() -> None:
    blocks = {name: int(value) for name, value in re.findall(r"constexpr int k(\w+) = (\d+);", TEXT)}
    assert blocks == {
        "Tile": plan.TILE,
        "Rows": plan.ROWS,
        "Features": plan.FEATURES,
        "AlignedWidth": plan.ALIGNED_WIDTH,
    }


def test_nothing_tells_where_it_was_compiled() -> None:
    assert not re.search(r"\.loc\b|\.file\b|\.debug|/home|/work|/tmp|site-packages|\.py\b", _body())


def _body() -> str:
    return TEXT[TEXT.index("#pragma once") :]


def test_header_is_what_the_kernels_compile_to(tmp_path: Path) -> None:
    if importlib.util.find_spec("triton") is None:
        pytest.skip("Triton, of the extra dev, is not installed")
    there, here = re.search(r"// Triton (\S+);", TEXT), importlib.metadata.version("triton")
    if there is None or there[1] != here:
        pytest.skip(f"the header was compiled by Triton {there and there[1]}, this is {here}")
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    done = subprocess.run(
        [sys.executable, "-m", "restore_export.plugin.compile", "--check"],
        env=environment | {"TRITON_CACHE_DIR": str(tmp_path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("sm", ["80", "87", "89", "120"])
def test_the_ptx_assembles_for_gpus_old_and_new(sm: str, tmp_path: Path) -> None:
    """As a driver does it when it loads a kernel; Triton brings the assembler."""
    spec = importlib.util.find_spec("triton")
    if spec is None or spec.origin is None:
        pytest.skip("Triton, of the extra dev, is not installed")
    tools = Path(spec.origin).parent / "backends" / "nvidia" / "bin"
    assembler = next((tools / name for name in ("ptxas-blackwell", "ptxas") if (tools / name).is_file()), None)
    if assembler is None:
        pytest.skip("this Triton brings no assembler")
    for name, ptx in re.findall(r'constexpr char (\w+)\[\] = R"PTX\((.*?)\)PTX";', TEXT, flags=re.DOTALL):
        source = tmp_path / f"{name}.ptx"
        source.write_text(ptx)
        call = [assembler, f"-arch=sm_{sm}", source, "-o", tmp_path / "out"]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
