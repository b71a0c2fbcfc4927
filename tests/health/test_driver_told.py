"""The NVIDIA driver: missing, without a GPU, broken, too old, or there. A stand-in library plays it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from restore_export.health import driver
from restore_export.health.driver import Driver, find_driver
from restore_export.health.probe import Answer
from restore_export.plugin import library

SOURCE = """
#include <cstring>
extern "C" {
int cuDriverGetVersion(int* version) { *version = VERSION; return 0; }
int cuInit(unsigned) { return CODE; }
int cuGetErrorName(int code, const char** name) { *name = "CUDA_ERROR_UNKNOWN"; return 0; }
int cuDeviceGet(int* device, int) { *device = 0; return 0; }
int cuDeviceGetCount(int* count) { *count = 2; return 0; }
int cuDeviceGetName(char* name, int size, int) { std::strncpy(name, "Some GPU", size); return 0; }
int cuDeviceGetAttribute(int* value, int attribute, int) { *value = attribute == 75 ? 8 : 9; return 0; }
}
"""

Install = Callable[[int, int], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a driver of a CUDA version, whose cuInit gives a code."""

    def compile_it(version: int, code: int) -> None:
        source, made = tmp_path / "cuda.cpp", tmp_path / "libcuda.so.1"
        source.write_text(SOURCE.replace("VERSION", str(version)).replace("CODE", str(code)))
        subprocess.run([*library.compiler(), "-shared", "-fPIC", str(source), "-o", str(made)], check=True)
        monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))

    return compile_it


def test_a_driver_with_gpus_is_described(install: Install) -> None:
    install(13020, 0)
    found = find_driver()
    assert found == Driver(None, (13, 2), "Some GPU", "8.9", 2)
    check = driver.check(found)
    assert (check.status, check.detail) == ("works", "CUDA 13.2, Some GPU (SM 8.9) and 1 more")


def test_a_driver_without_a_gpu_is_told(install: Install) -> None:
    install(12040, 100)
    check = driver.check(find_driver())
    assert (check.status, check.why) == ("missing", "the NVIDIA driver sees no GPU")
    assert "nvidia-smi" in check.mend
    assert check.detail == "CUDA 12.4"


def test_a_driver_that_does_not_start_is_broken(install: Install) -> None:
    install(12040, 999)
    check = driver.check(find_driver())
    assert check.status == "broken"
    assert "CUDA_ERROR_UNKNOWN" in check.why


def test_no_driver_is_told_with_what_mends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "ask", lambda question: Answer({"reason": "libcuda.so.1: cannot open"}))
    check = driver.check(find_driver())
    assert (check.status, check.why) == ("missing", "there is no NVIDIA driver (libcuda.so.1)")
    assert "install NVIDIA's driver" in check.mend
    assert "--gpus all" in check.mend


def test_a_driver_that_crashes_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "ask", lambda question: Answer(problem="its process was ended by SIGSEGV"))
    check = driver.check(find_driver())
    assert check.status == "broken"
    assert "SIGSEGV" in check.why


def test_a_driver_too_old_for_a_library_is_told() -> None:
    old = Driver(None, (12, 4), "Some GPU", "8.9", 1)
    lack = old.lacking("13.0", "onnxruntime-gpu 1.31.1")
    assert lack is not None
    assert lack.why == "the driver runs CUDA 12.4 at most, onnxruntime-gpu 1.31.1 is built for CUDA 13"
    assert lack.mend == "install NVIDIA's driver 580 or newer, or a build of onnxruntime-gpu 1.31.1 for CUDA 12"


@pytest.mark.parametrize("cuda", ["12.8", "12", "11.8", ""])
def test_a_driver_runs_what_its_major_version_runs(cuda: str) -> None:
    assert Driver(None, (12, 4), "Some GPU", "8.9", 1).lacking(cuda, "it") is None
