"""ONNX Runtime that is asked for CUDA and silently takes the CPU is caught, with its reason.

The messages are those of onnxruntime-gpu 1.31.1.
"""

from __future__ import annotations

import pytest

from restore_export import versions
from restore_export.health import onnx_runtime
from restore_export.health.driver import Driver, find_driver
from restore_export.health.probe import Answer
from restore_export.health.questions import OPSET
from restore_export.health.report import MISSING, Check, Lack

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
GPU = Driver(None, (13, 0), "Some GPU", "8.9", 1)
OLD = Driver(None, (12, 4), "Some GPU", "8.9", 1)
NONE = Driver(Lack(MISSING, "there is no NVIDIA driver (libcuda.so.1)", "install NVIDIA's driver"))
LOAD = (
    "[E:onnxruntime:Default, provider_bridge_ort.cc:2458 operator()] onnxruntime::ProviderLibrary::Get() "
    "[ONNXRuntimeError] : 1 : FAIL : Failed to load library /site/onnxruntime/capi/libonnxruntime_providers_cuda.so "
    "with error: {}\n[W:onnxruntime:Default, onnxruntime_pybind_state.cc:1295] Failed to create CUDAExecutionProvider. "
    "Require cuDNN 9.* and CUDA 13.*."
)
NO_LIBRARY = LOAD.format("libcublasLt.so.13: cannot open shared object file: No such file or directory")
NO_DRIVER = LOAD.format("libcuda.so.1: cannot open shared object file: No such file or directory")
ODD = LOAD.format("/site/libonnxruntime_providers_cuda.so: undefined symbol: cuTensorMapEncodeTiled")
TOO_OLD = (
    "EP Error /onnxruntime_src/cuda_call.cc:154 onnxruntime::CudaCall CUDA failure 35: CUDA driver version is "
    "insufficient for CUDA runtime version ; GPU=-1 ; hostname=vm ;\nFalling back to ['CPUExecutionProvider']"
)


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch):
    """Check CUDA with what is installed and what the asked process says."""

    def check(answer: Answer, driver: Driver, *builds: str) -> Check:
        monkeypatch.setattr(versions, "installed_version", lambda name: "1.31.1" if name in builds else "")
        monkeypatch.setattr(onnx_runtime, "ask", lambda *question: answer)
        return onnx_runtime.on_cuda(driver)

    return check


def fell_back(noise: str) -> Answer:
    told = {"cuda": "13.0", "available": [CUDA, CPU], "used": [CPU], "right": True}
    return Answer(told, noise=noise)


def test_a_session_on_cuda_works(checked) -> None:
    answer = Answer({"cuda": "13.0", "available": [CUDA, CPU], "used": [CUDA, CPU], "right": True})
    check = checked(answer, GPU, "onnxruntime-gpu")
    assert (check.status, check.detail) == ("works", "onnxruntime-gpu 1.31.1, CUDA 13.0")


def test_missing_cuda_libraries_are_named(checked) -> None:
    check = checked(fell_back(NO_LIBRARY), GPU, "onnxruntime-gpu")
    assert check.status == "missing"
    assert check.why == "it fell back to the CPU: libcublasLt.so.13 is not found"
    assert "pip install 'restore-export[cuda]'" in check.mend


def test_missing_libraries_and_a_missing_driver_are_both_told(checked) -> None:
    check = checked(fell_back(NO_LIBRARY), NONE, "onnxruntime-gpu")
    assert check.status == "missing"
    assert "libcublasLt.so.13" in check.why
    assert "there is no NVIDIA driver" in check.why
    assert "install NVIDIA's driver" in check.mend


def test_a_missing_driver_is_told_once(checked) -> None:
    check = checked(fell_back(NO_DRIVER), NONE, "onnxruntime-gpu")
    assert (check.status, check.why) == ("missing", "there is no NVIDIA driver (libcuda.so.1)")


def test_an_old_driver_is_told_by_both_versions(checked) -> None:
    check = checked(fell_back(TOO_OLD), OLD, "onnxruntime-gpu")
    assert check.status == "broken"
    assert check.why == "the driver runs CUDA 12.4 at most, onnxruntime-gpu 1.31.1 is built for CUDA 13"
    assert "580" in check.mend


@pytest.mark.parametrize(
    ("noise", "reason"),
    [(TOO_OLD, "CUDA failure 35: CUDA driver version is insufficient"), (ODD, "undefined symbol"), ("", "no reason")],
)
def test_any_other_fallback_tells_onnx_runtimes_own_reason(checked, noise: str, reason: str) -> None:
    check = checked(fell_back(noise), GPU, "onnxruntime-gpu")
    assert check.status == "broken"
    assert check.why.startswith("it fell back to the CPU: ")
    assert reason in check.why


def test_a_wheel_without_the_provider_is_told(checked) -> None:
    check = checked(Answer({"cuda": "", "available": [CPU]}), GPU, "onnxruntime")
    assert check.status == "missing"
    assert check.why == "onnxruntime 1.31.1 is a build without the CUDA provider"
    assert check.mend == "pip uninstall -y onnxruntime && pip install 'onnxruntime-gpu[cuda,cudnn]'"


def test_both_builds_at_once_are_told(checked) -> None:
    check = checked(Answer({"cuda": "", "available": [CPU]}), GPU, "onnxruntime-gpu", "onnxruntime")
    assert check.status == "broken"
    assert check.why == "onnxruntime-gpu and onnxruntime are both installed and overwrite each other's files"
    assert check.mend == "pip uninstall -y onnxruntime-gpu onnxruntime && pip install onnxruntime-gpu"


def test_a_crash_is_told(checked) -> None:
    check = checked(Answer(problem="its process was ended by SIGSEGV"), GPU, "onnxruntime-gpu")
    assert check.status == "broken"
    assert "SIGSEGV" in check.why


def test_a_wrong_result_on_cuda_does_not_work(checked) -> None:
    answer = Answer({"cuda": "13.0", "available": [CUDA, CPU], "used": [CUDA, CPU], "right": False})
    assert checked(answer, GPU, "onnxruntime-gpu").status == "broken"


def test_no_onnxruntime_at_all_is_told(checked) -> None:
    check = checked(Answer(), GPU)
    assert (check.status, check.why) == ("missing", "onnxruntime is not installed")
    assert "pip install" in check.mend


def test_on_this_machine_the_cpu_runs_a_graph_and_cuda_runs_only_with_a_gpu() -> None:
    cpu = onnx_runtime.on_cpu()
    assert (cpu.status, cpu.needed) == ("works", True)
    found = find_driver()
    cuda = onnx_runtime.on_cuda(found)
    assert not cuda.needed
    if found.lack:
        assert cuda.status != "works"
        assert found.lack.why in cuda.why
        assert found.lack.mend in cuda.mend


def test_the_graph_that_is_tried_has_the_opset_of_exported_ones() -> None:
    from restore_export.graphs import trace

    assert trace.OPSET == OPSET
