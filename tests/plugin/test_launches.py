"""The launches of the shipped library, recorded by a fake CUDA driver: each is checked, and then done for real."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from restore_export.plugin import library

HERE = Path(__file__).parent
HIDDEN = [0, 0]
STREAM = 0x5EED

CASE = {
    "batch": 1, "length": 70, "width": 32, "kept": 5, "count": 12, "dtype": "fp16", "rivals": "reference",
    "position": "median",
}  # fmt: skip
CASES = [
    CASE,
    CASE | {"batch": 3, "dtype": "bf16", "rivals": "paper", "position": "mean"},
    CASE | {"dtype": "fp32", "width": 20, "kept": 0, "count": 1, "position": "first"},
    CASE | {"length": 65, "width": 48, "kept": 3, "count": 65, "position": "last"},
]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a fake libcuda.so.1."""
    folder = tmp_path_factory.mktemp("driver")
    call = ["g++", "-std=c++17", "-shared", "-fPIC", str(HERE / "fake_libcuda.cpp"), "-o", str(folder / "libcuda.so.1")]
    subprocess.run(call, check=True)
    return folder


def record(driver: Path, plugin: Path, cases: list[dict], **environment: str) -> subprocess.CompletedProcess[str]:
    file = driver / "cases.json"
    file.write_text(json.dumps(cases))
    call = [sys.executable, str(HERE / "record_launches.py"), str(plugin), str(file)]
    return subprocess.run(
        call,
        env=os.environ | {"LD_LIBRARY_PATH": str(driver)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def recorded(driver: Path) -> list[dict]:
    done = record(driver, library.library(), CASES)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


@pytest.mark.parametrize("number", range(len(CASES)))
def test_every_launch_is_the_planned_one_in_the_planned_order(recorded: list[dict], number: int) -> None:
    told, case = recorded[number], CASES[number]
    assert len(told["launches"]) == 8
    for launched, planned in zip(told["launches"], told["planned"], strict=True):
        arguments = [value if value != "kept" or case["kept"] else "null" for value in planned["arguments"]]
        assert launched["entry"] == planned["entry"]
        assert launched["grid"] == planned["grid"]
        assert launched["arguments"] == arguments + HIDDEN
        assert launched["stream"] == STREAM


def test_threads_and_shared_memory_are_those_of_the_compiled_kernels(recorded: list[dict]) -> None:
    header = library.SOURCE.with_name("anchor_merge_kernels.h").read_text()
    for launched in recorded[0]["launches"]:
        threads, shared = re.search(rf'{{"{launched["entry"]}", [^}}]*?(\d+), (\d+)}}', header).groups()
        assert launched["block"] == [int(threads), 1, 1]
        assert launched["shared"] == int(shared)


def test_the_workspace_that_is_asked_for_is_the_planned_one(recorded: list[dict]) -> None:
    assert all(told["workspace"][0] == told["workspace"][1] for told in recorded)


def test_the_recorded_launches_compute_the_anchor_merge(recorded: list[dict]) -> None:
    for told, case in zip(recorded, CASES, strict=True):
        assert told["equal"] == {"assignment": True, "sizes": True, "positions": True}, case
        assert told["tokens"] < {"fp32": 1e-5, "fp16": 4e-3, "bf16": 3e-2}[case["dtype"]], case


@pytest.mark.parametrize(
    ("fails", "says"),
    [
        ("cuLaunchKernel", "cuLaunchKernel returned 700"),
        ("cuModuleLoadData", "cuModuleLoadData returned 218"),
        ("cuModuleGetFunction", "cuModuleGetFunction returned 500"),
        ("cuCtxGetId", "cuCtxGetId returned 201"),
        ("context", "there is no current CUDA context"),
    ],
)
def test_a_failing_driver_fails_the_enqueue_and_says_what_failed(driver: Path, fails: str, says: str) -> None:
    done = record(driver, library.library(), [CASE], FAKE_CUDA_FAILS=fails)
    assert done.returncode != 0
    assert f"restore::AnchorMerge: {says}" in done.stderr


def test_without_a_driver_the_enqueue_says_so(driver: Path, tmp_path: Path) -> None:
    code = (
        "import torch; from restore_export.plugin.harness import Harness;"
        "Harness().anchor_merge(torch.zeros(1, 8, 16), torch.zeros(1, 2, dtype=torch.int64), 4, 'paper', 'median',"
        " torch.zeros(1 << 16, dtype=torch.uint8))"
    )
    call = [sys.executable, "-c", code]
    done = subprocess.run(call, env=os.environ | {"LD_LIBRARY_PATH": str(tmp_path)}, capture_output=True, text=True)
    if "no current CUDA context" in done.stderr:
        pytest.skip("this machine has a driver")
    assert "libcuda.so.1 is not here" in done.stderr


def test_shared_memory_above_48_kb_is_asked_for(driver: Path, tmp_path: Path) -> None:
    for source in library.SOURCES:
        shutil.copyfile(source, tmp_path / source.name)
    header = tmp_path / "anchor_merge_kernels.h"
    large = re.sub(r'({"similarity_fp16", [^}]*?\d+, )\d+}', r"\g<1>65536}", header.read_text())
    assert large != header.read_text()
    header.write_text(large)
    made = tmp_path / library.NAME
    call = ["g++", *library.FLAGS, str(tmp_path / "anchor_merge.cpp"), "-o", str(made), *library.LINK]
    subprocess.run(call, check=True)
    done = record(driver, made, [CASE])
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout)[0]["launches"][0]["shared"] == 65536
