"""ONNX Runtime, on the CPU (which every build checks its graphs with) and on CUDA.

A session that is asked for CUDA and cannot have it runs on the CPU and says so on standard error alone.
"""

from __future__ import annotations

import re

from restore_export import versions
from restore_export.health.driver import Driver
from restore_export.health.probe import Answer, ask
from restore_export.health.report import BROKEN, MISSING, Check, Lack, conclude

CPU, CUDA = "ONNX Runtime on the CPU", "ONNX Runtime on CUDA"
_CPU, _CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
_GPU_BUILD = "onnxruntime-gpu"
_LIBRARIES = f"pip install '{versions.OWN}[cuda]'"
_DRIVER = "libcuda.so"
_MISSING_LIBRARY = re.compile(r"with error: (lib[\w.+-]+): cannot open shared object file")
_REASONS = (
    re.compile(r"with error: (.+)"),
    re.compile(r"(CUDA failure \d+: [^;]+)"),
    re.compile(r"EP Error (.+)"),
)


def on_cpu() -> Check:
    """Every build needs it."""
    if absent := _absent():
        return conclude(CPU, [absent], needed=True)
    answer = ask("onnxruntime", _CPU)
    lacks = [_both(), _wrong(answer)] if _wrong(answer) else []
    return conclude(CPU, lacks, _version(), needed=True)


def on_cuda(driver: Driver) -> Check:
    """No build needs it."""
    if absent := _absent():
        return conclude(CUDA, [absent, driver.lack])
    answer = ask("onnxruntime", _CUDA)
    told = answer.told
    if _CUDA in told.get("used", ()) and not _wrong(answer):
        return conclude(CUDA, [], f"{_version()}, CUDA {told['cuda']}")
    lacks = [_both()]
    if "available" in told and _CUDA not in told["available"]:
        lacks.append(_no_provider())
        return conclude(CUDA, [*lacks, driver.lack], _version())
    too_old = driver.lacking(str(told.get("cuda", "")), _version())
    return conclude(CUDA, [*lacks, _fallback(answer, bool(too_old)), too_old], _version())


def _version() -> str:
    return " and ".join(f"{build} {versions.installed_version(build)}" for build in versions.onnxruntime_builds())


def _absent() -> Lack | None:
    if versions.onnxruntime_builds():
        return None
    (library,) = versions.libraries("onnxruntime")
    return Lack(MISSING, "onnxruntime is not installed", versions.pip_install(library))


def _both() -> Lack | None:
    builds = versions.onnxruntime_builds()
    if len(builds) < 2:
        return None
    mend = f"pip uninstall -y {' '.join(builds)} && pip install {_GPU_BUILD}"
    return Lack(BROKEN, f"{' and '.join(builds)} are both installed and overwrite each other's files", mend)


def _no_provider() -> Lack | None:
    if len(versions.onnxruntime_builds()) > 1:
        return None  # _both() has said it
    mend = f"pip uninstall -y onnxruntime && {_LIBRARIES.replace(versions.OWN + '[cuda]', _GPU_BUILD + '[cuda,cudnn]')}"
    return Lack(MISSING, f"{_version()} is a build without the CUDA provider", mend)


def _wrong(answer: Answer) -> Lack | None:
    if answer.problem:
        return Lack(BROKEN, f"ONNX Runtime does not work: {answer.problem}", "reinstall it")
    if not answer.told.get("right"):
        return Lack(BROKEN, "ONNX Runtime computes 1 + 1 wrongly", "reinstall it")
    return None


def _fallback(answer: Answer, explained: bool) -> Lack | None:
    """Why the session is not on CUDA. What the driver's state explains (``explained``) is not said again."""
    missing = _MISSING_LIBRARY.search(answer.noise)
    if missing and not missing[1].startswith(_DRIVER):
        why = f"it fell back to the CPU: {missing[1]} is not found"
        return Lack(MISSING, why, f"{_LIBRARIES}, or put CUDA's and cuDNN's libraries on LD_LIBRARY_PATH")
    if explained:
        return None
    if answer.problem or _CUDA in answer.told.get("used", ()):
        return _wrong(answer)
    reasons = [found[1].strip() for pattern in _REASONS if (found := pattern.search(answer.noise))]
    why = f"it fell back to the CPU: {reasons[0][:300] if reasons else 'ONNX Runtime gives no reason'}"
    return Lack(BROKEN, why, f"{_LIBRARIES}; see what nvidia-smi says")
