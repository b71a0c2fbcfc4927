"""PyTorch, on the CPU (which tracing needs) and on CUDA."""

from __future__ import annotations

from restore_export import versions
from restore_export.health.driver import Driver
from restore_export.health.probe import Answer, ask
from restore_export.health.report import BROKEN, MISSING, Check, Lack, conclude

CPU, CUDA = "PyTorch on the CPU", "PyTorch on CUDA"
_INDEX = "install a CUDA build of torch (https://pytorch.org/get-started/locally)"


def on_cpu() -> Check:
    """Every build needs it."""
    if absent := _absent():
        return conclude(CPU, [absent], needed=True)
    answer = ask("pytorch", "cpu")
    return conclude(CPU, [_wrong(answer)], answer.told.get("version", ""), needed=True)


def on_cuda(driver: Driver) -> Check:
    """No build needs it."""
    if absent := _absent():
        return conclude(CUDA, [absent, driver.lack])
    answer = ask("pytorch", "cuda")
    cuda = answer.told.get("cuda")
    version = versions.installed_version("torch")
    if cuda == "":
        why = f"torch {version} is a build for the CPU alone, which is enough for every build"
        return conclude(CUDA, [Lack(MISSING, why, _INDEX), driver.lack])
    # torch's own words only where the driver does not explain it.
    wrong = _wrong(answer)
    explained = driver.lacking(cuda or "", f"torch {version}") if wrong else None
    return conclude(CUDA, [explained or wrong], f"{version}, CUDA {cuda}" if cuda else version)


def _absent() -> Lack | None:
    if versions.installed_version("torch"):
        return None
    return Lack(MISSING, "torch is not installed", "pip install torch")


def _wrong(answer: Answer) -> Lack | None:
    if answer.problem:
        return Lack(BROKEN, f"torch does not work: {answer.problem}", "reinstall torch")
    if not answer.told.get("right"):
        return Lack(BROKEN, "torch multiplies two matrices wrongly", "reinstall torch")
    return None
