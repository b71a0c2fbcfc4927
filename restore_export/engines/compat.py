"""The variants in an older opset, for a TensorRT before 10.15: written, run and compared with the portable graphs."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from restore_export.compare.inspect import open_with_intermediates
from restore_export.compare.numerics import relative_l2
from restore_export.engines.handed_check import random_feeds
from restore_export.engines.report import CompatReport
from restore_export.engines.targets import GRAPHS
from restore_export.errors import ExportError
from restore_export.folder import Folder
from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.progress import Progress
from restore_export.runtime.session import Arrays

TOLERANCE = {"fp32": 1e-5, "fp16": 1e-2}
"""Relative L2: the arithmetic is the same, its order is not. In fp16 every spelled-out step is rounded on its own."""

_CHOSEN_AMONG = "visual_tokens"


def compat_name(graph: str) -> str:
    """``vision_encoder.onnx`` → ``vision_encoder_opset20.onnx``."""
    return graph.replace(".onnx", f"_opset{OPSET_COMPAT}.onnx")


def write_compat_graphs(folder: Folder, progress: Progress) -> tuple[CompatReport, ...]:
    """Write the variants beside the graphs and compare both on ONNX Runtime. ExportError where they differ."""
    from restore_export.graphs.compat.write import write_compat

    for graph in GRAPHS:
        progress(f"write {compat_name(graph)}", 0.0)
        write_compat(folder.graph(graph), folder.graph(compat_name(graph)))
    return check_compat_graphs(folder, progress)


def check_compat_graphs(folder: Folder, progress: Progress) -> tuple[CompatReport, ...]:
    """Compare the variants that a folder has with its graphs. ExportError where they differ."""
    graphs = [graph for graph in GRAPHS if folder.graph(compat_name(graph)).is_file()]
    return tuple(_compare(folder, graph, progress) for graph in graphs)


def _compare(folder: Folder, graph: str, progress: Progress) -> CompatReport:
    name = compat_name(graph)
    if folder.dtype not in TOLERANCE:
        why = f"not_run (ONNX Runtime's CPU has no {folder.dtype} kernels)"
        return CompatReport(graph, f"onnx/{name}", OPSET_COMPAT, why)
    progress(f"compare {name}", 0.5)
    output, distance = worst_difference(folder.graph(graph), folder.graph(name))
    if not distance <= TOLERANCE[folder.dtype]:
        raise ExportError(
            f"{name} differs from {graph} in {output} by {distance:.2g} (relative L2, allowed "
            f"{TOLERANCE[folder.dtype]:.0e}); please report it, and build without --opset-compat"
        )
    return CompatReport(graph, f"onnx/{name}", OPSET_COMPAT, "passed", f"{output}: {distance:.2g}")


def worst_difference(first: Path, second: Path) -> tuple[str, float]:
    """The value in which two graphs differ most on the same random inputs, and its relative L2.

    Where a rounding has turned a choice of the reducer, what follows from the choice says nothing: then the visual
    tokens that it chose among are compared instead.
    """
    wanted, found = (_run(path) for path in (first, second))
    if "assignment" in wanted and not np.array_equal(wanted["assignment"], found["assignment"]):
        wanted = {_CHOSEN_AMONG: wanted[_CHOSEN_AMONG]}
    return _worst(wanted, found)


def _run(graph: Path) -> Arrays:
    session, _ = open_with_intermediates(graph, [_CHOSEN_AMONG])
    return session.run(random_feeds(session))


def _worst(wanted: Arrays, found: Arrays) -> tuple[str, float]:
    def distance(name: str) -> float:
        return relative_l2(found[name].astype(np.float64), wanted[name].astype(np.float64))

    name = max(wanted, key=distance)
    return name, distance(name)
