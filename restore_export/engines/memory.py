"""How much memory a build takes, and how much there is: refused before it starts beats killed half-way."""

from __future__ import annotations

import os
from pathlib import Path

import onnx

from restore_export.errors import EngineError

PEAK_PER_WEIGHT = 1.8
"""Peak memory over bytes of weights, as measured (``benchmarks/engines.py``)."""
BASE = 600 << 20
"""What TensorRT takes for a graph of no weights, and its libraries."""


def weight_bytes(graph: Path) -> int:
    """Bytes of an ONNX file's external weights, told by its header."""
    model = onnx.load(graph, load_external_data=False)
    return sum(
        int(entry.value)
        for tensor in model.graph.initializer
        for entry in tensor.external_data
        if entry.key == "length"
    )


def estimate(weights: int) -> int:
    """Peak bytes of a build of a graph with so many bytes of weights."""
    return BASE + round(PEAK_PER_WEIGHT * weights)


def available() -> int | None:
    """Bytes that can be taken without swapping, the container's limit heeded; None where nothing tells."""
    told = [value for value in (_free_of_machine(), _free_of_group()) if value is not None]
    return min(told) if told else None


def check_memory(name: str, weights: int, force: bool) -> None:
    """EngineError where an engine of so many bytes of weights cannot be built here, unless ``force``."""
    needed, there = estimate(weights), available()
    if force or there is None or needed <= there:
        return
    raise EngineError(
        f"the engine of {name} needs about {needed / 1e9:.1f} GB of memory to build and {there / 1e9:.1f} GB are "
        "free; build on a larger machine, leave the engines out with --target onnx, or try all the same with "
        "--force-memory"
    )


def _free_of_machine() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    values = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines) if rest}
    return values.get("MemAvailable")


def _free_of_group() -> int | None:
    """Of the control group that a container runs in (versions 2 and 1)."""
    for limit, used in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ):
        try:
            most, taken = Path(limit).read_text().strip(), int(Path(used).read_text())
        except (OSError, ValueError):
            continue
        if most.isdigit() and int(most) < os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"):
            return max(0, int(most) - taken)
    return None
