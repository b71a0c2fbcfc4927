"""The whole examination."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from restore_export.engines.targets import TARGETS
from restore_export.health import compiler, driver, engines, libraries, onnx_runtime, pytorch, room
from restore_export.health.report import Check, Health

_AT_ONCE = 2
"""Processes that are asked at the same time: each one loads a large library."""


def examine() -> Health:
    """See what works on this machine. Takes seconds; raises nothing for what does not work."""
    found = driver.find_driver()
    checks: list[Callable[[], Check]] = [
        pytorch.on_cpu,
        onnx_runtime.on_cpu,
        compiler.check,
        room.check_plugin_cache,
        room.check_hub_cache,
        room.check_memory,
        partial(driver.check, found),
        partial(pytorch.on_cuda, found),
        partial(onnx_runtime.on_cuda, found),
    ]
    for target in TARGETS.values():
        checks += [partial(engines.check_building, target, found), partial(engines.check_running, target, found)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return Health((*libraries.check(), *pool.map(lambda check: check(), checks)))
