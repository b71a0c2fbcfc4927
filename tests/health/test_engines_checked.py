"""Building and running engines: what each needs, and that a broken TensorRT is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from restore_export import versions
from restore_export.engines import toolkit
from restore_export.engines.targets import RTX, TENSORRT
from restore_export.health import engines
from restore_export.health.driver import Driver, find_driver
from restore_export.health.probe import Answer
from restore_export.health.report import MISSING, Lack

ADA = Driver(None, (13, 0), "Some GPU", "8.9", 1)
HOPPER = Driver(None, (13, 0), "Other GPU", "9.0", 1)
OLD = Driver(None, (12, 4), "Some GPU", "8.9", 1)
NONE = Driver(Lack(MISSING, "there is no NVIDIA driver (libcuda.so.1)", "install NVIDIA's driver"))


@pytest.fixture
def works(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Everything is installed and answers well."""
    monkeypatch.setattr(toolkit, "is_installed", lambda target: True)
    monkeypatch.setattr(versions, "installed_version", lambda name: "13.1")
    monkeypatch.setattr(engines, "ask", lambda *question: Answer({"version": "1.7.1", "right": True}))
    return monkeypatch


@pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
def test_an_engine_is_really_built_without_a_gpu() -> None:
    check = engines.check_building(RTX, NONE)
    assert (check.status, check.why) == ("works", "")
    assert check.detail.startswith("TensorRT for RTX 1.")


@pytest.mark.parametrize("target", [RTX, TENSORRT])
def test_running_on_this_machine_needs_a_gpu(target) -> None:
    found = find_driver()
    check = engines.check_running(target, found)
    assert (check.status == "works") == (check.why == "") == (check.mend == "")
    if found.lack:
        assert found.lack.why in check.why
        assert found.lack.mend in check.mend


@pytest.mark.parametrize("ending", ["import os; os.abort()", "raise ImportError('libnvinfer.so is not there')"])
def test_a_library_that_aborts_or_does_not_load_is_broken(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tensorrt_rtx.py").write_text(ending)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(toolkit, "is_installed", lambda target: True)
    check = engines.check_building(RTX, NONE)
    assert check.status == "broken"
    assert "SIGABRT" in check.why or "libnvinfer.so is not there" in check.why
    assert "pip install --upgrade tensorrt-rtx-cu13" in check.mend


def test_building_without_a_compiler_names_the_compiler(works: pytest.MonkeyPatch) -> None:
    works.setenv("CXX", "no-such-compiler")
    check = engines.check_building(RTX, NONE)
    assert check.status == "missing"
    assert "no-such-compiler, which is not here" in check.why
    assert "--no-plugin" in check.mend


def test_a_missing_package_is_told_with_the_pip_command(works: pytest.MonkeyPatch) -> None:
    works.setattr(toolkit, "is_installed", lambda target: False)
    for check in (engines.check_building(TENSORRT, ADA), engines.check_running(TENSORRT, ADA)):
        assert (check.status, check.mend) == ("missing", "pip install tensorrt-cu13")


def test_tensorrt_builds_only_with_a_gpu_and_the_kit_is_named(works: pytest.MonkeyPatch) -> None:
    check = engines.check_building(TENSORRT, NONE)
    assert check.status == "missing"
    assert "there is no NVIDIA driver" in check.why
    assert "kit" in check.mend
    assert engines.check_building(TENSORRT, ADA).status == "works"


def test_a_driver_of_an_older_cuda_does_not_run_engines(works: pytest.MonkeyPatch) -> None:
    check = engines.check_running(RTX, OLD)
    assert check.status == "broken"
    assert "TensorRT for RTX is built for CUDA 13" in check.why
    assert "cuda-bindings 13.1 is built for CUDA 13" in check.why
    assert engines.check_running(RTX, ADA).status == "works"


def test_missing_bindings_are_told(works: pytest.MonkeyPatch) -> None:
    works.setattr(versions, "installed_version", lambda name: "" if name == "cuda-bindings" else "1")
    check = engines.check_running(RTX, ADA)
    assert (check.status, check.mend) == ("missing", "pip install cuda-bindings")


def test_a_gpu_that_rtx_is_not_for_is_told(works: pytest.MonkeyPatch) -> None:
    check = engines.check_running(RTX, HOPPER)
    assert check.status == "missing"
    assert "this one is SM 9.0" in check.why
    assert "--target tensorrt" in check.mend
    assert engines.check_running(TENSORRT, HOPPER).status == "works"


def test_a_copy_that_comes_back_changed_is_broken(works: pytest.MonkeyPatch) -> None:
    works.setattr(engines, "ask", lambda *question: Answer({"version": "1.7.1", "right": False}))
    assert engines.check_running(RTX, ADA).status == "broken"
