"""What calibration and reduction take inside the graphs, by the runtime's profile of their nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx
from onnx import GraphProto

from restore_export.benching.report import Overhead
from restore_export.benching.spread import Spread, spread
from restore_export.benching.trace import Run, read_trace
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, PLUGIN_OP, VISION_FILE, decoder_state

_MERGE = f"{PLUGIN_OP}/"
_BIAS = "CalibrationBias/"
"""What the names of nodes begin with that came out of such an operator."""
_UNREDUCED = "visual_tokens"


@dataclass(frozen=True)
class Overheads:
    """What reduction and calibration take."""

    shares: tuple[Overhead, ...]
    reduction: Spread
    """Seconds of the reducer and the merge."""


def overheads_of(folder: Folder, traces: Mapping[str, Path], generated: int) -> Overheads:
    """``traces``: by graph file, of generations of ``generated`` tokens on the CPU of ONNX Runtime.

    The first generation, which warms up, is left out.
    """
    vision, decoder = read_trace(traces[VISION_FILE])[1:], read_trace(traces[DECODER_FILE])[generated:]
    prefill = decoder[::generated]
    decode = [run for place, run in enumerate(decoder) if place % generated]
    reducer, carrying = _reducing(folder), _carrying(folder)
    bias = "calibration" if decoder_state(folder.calibration) else "causal mask"
    shares = [
        _overhead(f"{bias}, prefill", "decoder", prefill, carrying, _BIAS),
        _overhead(f"{bias}, decode", "decoder", decode, carrying, _BIAS),
        _overhead("anchor merge", "vision encoder", vision, set(), _MERGE),
        _overhead(f"reducer {folder.reduction.reducer}", "vision encoder", vision, reducer, ""),
    ]
    return Overheads(
        tuple(each for each in shares if each.high), spread([run.of(reducer, _MERGE) / 1e6 for run in vision])
    )


def _overhead(name: str, graph: str, runs: Sequence[Run], nodes: set[str], prefix: str) -> Overhead:
    shares = spread([run.of(nodes, prefix) / max(1, run.total) for run in runs])
    return Overhead(name, graph, shares.median, shares.low, shares.high)


def _reducing(folder: Folder) -> set[str]:
    """Nodes of the vision encoder that the unreduced tokens do without, but for the merge."""
    graph = onnx.load(folder.graph(VISION_FILE), load_external_data=False).graph
    needed = ancestors(graph, _UNREDUCED)
    return {node.name for node in graph.node if node.op_type != PLUGIN_OP} - needed


def ancestors(graph: GraphProto, value: str) -> set[str]:
    """Names of the nodes that a value is computed by; of the outermost graph alone."""
    producers = {output: node for node in graph.node for output in node.output}
    found: set[str] = set()
    open_values = [value]
    while open_values:
        node = producers.get(open_values.pop())
        if node is not None and node.name not in found:
            found.add(node.name)
            open_values += node.input
    return found


def _carrying(folder: Folder) -> set[str]:
    """Nodes of the decoder that carry sizes and positions from step to step."""
    graph = onnx.load(folder.graph(DECODER_FILE), load_external_data=False).graph
    carried = {f"present_{name}" for name in decoder_state(folder.calibration)}
    return {node.name for node in graph.node if carried & set(node.output)}
