"""TensorRT, of either target: does it build engines here, and can they be run?"""

from __future__ import annotations

import re

from restore_export import versions
from restore_export.engines import toolkit
from restore_export.engines.targets import RTX, Target
from restore_export.health import compiler
from restore_export.health.driver import Driver
from restore_export.health.probe import Answer, ask
from restore_export.health.report import BROKEN, MISSING, Check, Lack, conclude

_BINDINGS = "cuda-bindings"
_KIT = "on this machine a build writes a kit for the device instead"


def check_building(target: Target, driver: Driver) -> Check:
    """Build a tiny engine. A target that builds for SMs needs no GPU; the plugin needs a C++ compiler."""
    name = f"{target.name} builds engines"
    gpu = None if target.sms else _gpu(target, driver)
    if gpu:
        gpu = Lack(gpu.status, f"{target.title} builds only where its GPU is: {gpu.why}", f"{gpu.mend}; {_KIT}")
    lacks = [_package(target), gpu, compiler.lack()]
    if any(lacks[:2]):
        return conclude(name, lacks)
    answer = ask("builds", target.name)
    return conclude(name, [_wrong(target, answer), *lacks], _detail(target, answer))


def check_running(target: Target, driver: Driver) -> Check:
    """Start the runtime, and copy something to the GPU and back."""
    name = f"{target.name} runs engines"
    bindings = versions.installed_version(_BINDINGS)
    old = driver.lacking(bindings, f"{_BINDINGS} {bindings}")
    lacks = [_package(target), _bindings(bindings), _gpu(target, driver), old, _other_gpu(target, driver)]
    if any(lacks):
        return conclude(name, lacks)
    answer = ask("runs", target.name)
    return conclude(name, [_wrong(target, answer)], _detail(target, answer))


def _package(target: Target) -> Lack | None:
    if toolkit.is_installed(target):
        return None
    why = f"{target.title} is not installed (no Python module {target.module})"
    return Lack(MISSING, why, f"pip install {target.package}")


def _bindings(version: str) -> Lack | None:
    return None if version else Lack(MISSING, f"{_BINDINGS} is not installed", f"pip install {_BINDINGS}")


def _gpu(target: Target, driver: Driver) -> Lack | None:
    """The wheel's name says which CUDA it is for; TensorRT that came another way tells nothing."""
    found = re.search(r"cu(\d+)$", target.package)
    known = found is not None and versions.installed_version(target.package)
    return driver.lacking(found[1] if found and known else "", target.title)


def _other_gpu(target: Target, driver: Driver) -> Lack | None:
    if not driver.sm or not target.sms or driver.sm in target.sms:
        return None
    why = f"{target.title} is for GPUs of SM {', '.join(target.sms)}, this one is SM {driver.sm}"
    return Lack(MISSING, why, "use --target tensorrt" if target is RTX else "use another target")


def _wrong(target: Target, answer: Answer) -> Lack | None:
    if not answer.problem and answer.told.get("right", True):
        return None
    why = answer.problem or "what was copied to the GPU came back changed"
    return Lack(BROKEN, f"{target.title} does not work: {why}", f"pip install --upgrade {target.package}")


def _detail(target: Target, answer: Answer) -> str:
    version = answer.told.get("version", "")
    return f"{target.title} {version}" if version else ""
