"""How much memory a build takes, and how much there is: refused before it starts beats killed half-way."""

from __future__ import annotations

import os
from pathlib import Path

import onnx

from restore_export.errors import EngineError

PEAK_PER_WEIGHT = 1.8
"""Peak memory over bytes of weights, as measured (``benchmarks/engines.py``)."""
CGROUPS = Path("/sys/fs/cgroup")
_VERSION_2, _VERSION_1 = ("memory.max", "memory.current"), ("memory.limit_in_bytes", "memory.usage_in_bytes")
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
    """Of the tightest control group that this process runs in (a container's, versions 2 and 1).

    Pages of files count as free: they are given back when memory is asked for.
    """
    frees = [free for folder in _groups() if (free := _free_in(folder)) is not None]
    return min(frees, default=None)


def _groups() -> list[Path]:
    """The folders of this process's control groups, from its own up to the root."""
    try:
        lines = Path("/proc/self/cgroup").read_text().splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers in {"", "memory"}:
            root = CGROUPS / controllers
            own = root / path.lstrip("/")
            found += [folder for folder in (own, *own.parents) if folder == root or root in folder.parents]
    return found


def _free_in(folder: Path) -> int | None:
    for most_file, taken_file in (_VERSION_2, _VERSION_1):
        try:
            most, taken = (folder / most_file).read_text().strip(), int((folder / taken_file).read_text())
            stat = dict(line.split() for line in (folder / "memory.stat").read_text().splitlines())
        except (OSError, ValueError):
            continue
        if most.isdigit() and int(most) < os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"):
            files = max(int(stat.get(f"{kind}_file", 0)) for kind in ("total_inactive", "inactive"))
            files += max(int(stat.get(f"{kind}_file", 0)) for kind in ("total_active", "active"))
            return max(0, int(most) - max(0, taken - files))
    return None
