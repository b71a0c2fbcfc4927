"""Look inside an exported graph: the same file with named intermediate values as further outputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from restore_export.errors import FolderError
from restore_export.runtime.session import Arrays, Session

_HALF = (TensorProto.FLOAT16, TensorProto.BFLOAT16)
_SUFFIX = "_in_float32"


class Inspected(Session):
    """A session whose further outputs have the names of the values inside."""

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        return {name.removesuffix(_SUFFIX): value for name, value in super().run(feeds, outputs).items()}


def open_with_intermediates(path: Path, names: Sequence[str]) -> tuple[Inspected, list[str]]:
    """A session of ``path`` that also gives those of ``names`` that the graph has, and which these are.

    Half-precision values are given through a cast to float32. Where a runtime computes them in float32 and leaves out
    the rounding before the graph's own casts (ONNX Runtime's CPU does), that gives the values that the graph goes on
    with, and not their rounding.
    """
    try:
        model = onnx.load(path, load_external_data=False)
    except Exception as error:  # protobuf's own
        raise FolderError(f"{path} is not an ONNX file ({error}); build the folder again") from error
    known = {info.name: info for info in model.graph.value_info}
    outputs = {output.name for output in model.graph.output}
    found = [name for name in names if name in known and name not in outputs]
    for name in found:
        model.graph.output.append(_shown(model.graph, known[name]))
    return Inspected(path, model.SerializeToString()), found


def _shown(graph: onnx.GraphProto, info: onnx.ValueInfoProto) -> onnx.ValueInfoProto:
    if info.type.tensor_type.elem_type not in _HALF:
        return info
    shown = onnx.ValueInfoProto()
    shown.CopyFrom(info)
    shown.name = info.name + _SUFFIX
    shown.type.tensor_type.elem_type = TensorProto.FLOAT
    graph.node.append(helper.make_node("Cast", [info.name], [shown.name], to=TensorProto.FLOAT))
    return shown
