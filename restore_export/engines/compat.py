"""The variants in an older opset, for a TensorRT before 10.14: written, run and compared with the portable graphs."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from restore_export.engines.handed_check import random_feeds
from restore_export.engines.report import CompatReport
from restore_export.errors import ExportError
from restore_export.folder import Folder
from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE
from restore_export.progress import Progress
from restore_export.runtime.session import Arrays, Session

TOLERANCE = {"fp32": 1e-5, "fp16": 1e-2}
"""Relative L2: the arithmetic is the same, its order is not. In fp16 every spelled-out step is rounded on its own."""


def compat_name(graph: str) -> str:
    """``vision_encoder.onnx`` → ``vision_encoder_opset20.onnx``."""
    return graph.replace(".onnx", f"_opset{OPSET_COMPAT}.onnx")


def write_compat_graphs(folder: Folder, progress: Progress) -> tuple[CompatReport, ...]:
    """Write the variants beside the graphs and compare both on ONNX Runtime. ExportError where they differ."""
    return tuple(_write(folder, graph, progress) for graph in (VISION_FILE, DECODER_FILE))


def _write(folder: Folder, graph: str, progress: Progress) -> CompatReport:
    from restore_export.graphs.compat.write import write_compat

    name = compat_name(graph)
    progress(f"write {name}", 0.0)
    write_compat(folder.graph(graph), folder.graph(name))
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
    """The output in which two graphs differ most on the same random inputs, and its relative L2."""
    session = Session(first)
    feeds = random_feeds(session)
    wanted = session.run(feeds)
    del session
    return _worst(wanted, Session(second).run(feeds))


def _worst(wanted: Arrays, found: Arrays) -> tuple[str, float]:
    def distance(name: str) -> float:
        one, other = wanted[name].astype(np.float64), found[name].astype(np.float64)
        return float(np.linalg.norm(one - other) / max(float(np.linalg.norm(one)), 1e-30))

    name = max(wanted, key=distance)
    return name, distance(name)
