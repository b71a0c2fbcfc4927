"""Look inside an exported graph: the same file with named intermediate values as further outputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from restore_export.compare.opening import load_graph
from restore_export.runtime.session import Arrays, GraphSession, Session

_HALF = (TensorProto.FLOAT16, TensorProto.BFLOAT16)
_SUFFIX = "_in_float32"


class Inspected:
    """A session whose further outputs have the names of the values inside."""

    limits = None

    def __init__(self, session: GraphSession) -> None:
        self._session, self.path, self.outputs, self.inputs = session, session.path, session.outputs, session.inputs

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self._session.dtype(name)

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name; outputs by name."""
        return {name.removesuffix(_SUFFIX): value for name, value in self._session.run(feeds, outputs).items()}


def with_intermediates(path: Path, names: Sequence[str]) -> tuple[onnx.ModelProto, list[str]]:
    """The graph of ``path`` that also gives those of ``names`` that it has, and which these are: for Inspected.

    Half-precision values are given through a cast to float32. Where a runtime computes them in float32 and leaves out
    the rounding before the graph's own casts (ONNX Runtime's CPU does), that gives the values that the graph goes on
    with, and not their rounding.
    """
    model = load_graph(path)
    known = {info.name: info for info in model.graph.value_info}
    outputs = {output.name for output in model.graph.output}
    found = [name for name in names if name in known and name not in outputs]
    for name in found:
        model.graph.output.append(_shown(model.graph, known[name]))
    return model, found


def open_with_intermediates(path: Path, names: Sequence[str]) -> tuple[Inspected, list[str]]:
    """A session of :func:`with_intermediates`, and which values it has."""
    model, found = with_intermediates(path, names)
    return Inspected(Session(path, model.SerializeToString(), exact=True)), found


def _shown(graph: onnx.GraphProto, info: onnx.ValueInfoProto) -> onnx.ValueInfoProto:
    if info.type.tensor_type.elem_type not in _HALF:
        return info
    shown = onnx.ValueInfoProto()
    shown.CopyFrom(info)
    shown.name = info.name + _SUFFIX
    shown.type.tensor_type.elem_type = TensorProto.FLOAT
    graph.node.append(helper.make_node("Cast", [info.name], [shown.name], to=TensorProto.FLOAT))
    return shown
