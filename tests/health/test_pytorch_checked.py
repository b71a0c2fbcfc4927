"""PyTorch on the CPU is needed; on CUDA it says why it does not work."""

from __future__ import annotations

import pytest

from restore_export import versions
from restore_export.health import pytorch
from restore_export.health.driver import Driver
from restore_export.health.probe import Answer
from restore_export.health.report import MISSING, Lack

GPU = Driver(None, (13, 0), "Some GPU", "8.9", 1)
OLD = Driver(None, (12, 4), "Some GPU", "8.9", 1)
NONE = Driver(Lack(MISSING, "there is no NVIDIA driver (libcuda.so.1)", "install NVIDIA's driver"))


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch):
    """What the asked process says."""

    def answer(value: Answer, version: str = "2.13.0") -> None:
        monkeypatch.setattr(versions, "installed_version", lambda name: version)
        monkeypatch.setattr(pytorch, "ask", lambda *question: value)

    return answer


def test_it_works_on_the_cpu_of_this_machine() -> None:
    check = pytorch.on_cpu()
    assert (check.status, check.needed) == ("works", True)
    assert check.detail == versions.installed_version("torch")


def test_a_crash_on_the_cpu_is_broken(answers) -> None:
    answers(Answer(problem="its process was ended by SIGILL"))
    check = pytorch.on_cpu()
    assert (check.status, check.needed) == ("broken", True)
    assert "SIGILL" in check.why


def test_no_torch_is_missing(answers) -> None:
    answers(Answer(), version="")
    assert (pytorch.on_cpu().status, pytorch.on_cpu().mend) == ("missing", "pip install torch")
    assert pytorch.on_cuda(GPU).status == "missing"


def test_a_build_for_the_cpu_is_told(answers) -> None:
    answers(Answer({"version": "2.13.0+cpu", "cuda": ""}), version="2.13.0+cpu")
    check = pytorch.on_cuda(NONE)
    assert (check.status, check.needed) == ("missing", False)
    assert "2.13.0+cpu is a build for the CPU alone" in check.why
    assert "there is no NVIDIA driver" in check.why


def test_the_driver_explains_before_torch_does(answers) -> None:
    failed = Answer({"version": "2.13.0", "cuda": "13.0"}, "Found no NVIDIA driver on your system.")
    answers(failed)
    assert pytorch.on_cuda(NONE).why == "there is no NVIDIA driver (libcuda.so.1)"
    assert "runs CUDA 12.4 at most, torch 2.13.0 is built for CUDA 13" in pytorch.on_cuda(OLD).why
    assert "Found no NVIDIA driver" in pytorch.on_cuda(GPU).why


def test_cuda_that_works_is_told(answers) -> None:
    answers(Answer({"version": "2.13.0", "cuda": "13.0", "right": True}))
    check = pytorch.on_cuda(GPU)
    assert (check.status, check.detail) == ("works", "2.13.0, CUDA 13.0")
