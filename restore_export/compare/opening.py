"""Exported graphs opened for a comparison: as they are, or bfloat16 ones in float32."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto

from restore_export.compare.widened import Widened, widen
from restore_export.errors import FolderError
from restore_export.runtime.session import Arrays, GraphSession, Session


def load_graph(path: Path) -> onnx.ModelProto:
    """The graph of a file, without its weights. FolderError where it is no ONNX file."""
    try:
        return onnx.load(path, load_external_data=False)
    except Exception as error:  # protobuf's own
        raise FolderError(f"{path} is not an ONNX file ({error}); build the folder again") from error


def open_for_one_run(path: Path, model: onnx.ModelProto) -> GraphSession:
    """A session of ``model``, whose weights are those of ``path``; a bfloat16 one is made float32."""
    if not any(tensor.data_type == TensorProto.BFLOAT16 for tensor in model.graph.initializer):
        return Session(path, model.SerializeToString(), for_one_run=True, exact=True)
    wide, weights = widen(model, path.parent)
    return Widened(Session(path, wide.SerializeToString(), for_one_run=True, exact=True), weights)


@dataclass(frozen=True)
class GraphInput:
    """An input as ONNX Runtime tells it: a dynamic extent is a string."""

    name: str
    shape: tuple[int | str, ...]
    dtype: np.dtype
    """What a session of :func:`open_for_one_run` takes."""


class Closed:
    """A graph behind the interface of an ONNX Runtime session, which is opened for each run and closed again."""

    limits = None

    def __init__(self, path: Path, model: onnx.ModelProto | None = None) -> None:
        """``model`` replaces the graph of the file but keeps its external data."""
        self.path, self.model = path, model or load_graph(path)
        self.inputs = {info.name: _described(info) for info in self.model.graph.input}
        self.outputs = [info.name for info in self.model.graph.output]

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        return self.inputs[name].dtype

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name; outputs by name."""
        return open_for_one_run(self.path, self.model).run(feeds, outputs)


def _described(info: onnx.ValueInfoProto) -> GraphInput:
    kind = info.type.tensor_type
    shape = tuple(extent.dim_param or extent.dim_value for extent in kind.shape.dim)
    shown = TensorProto.FLOAT if kind.elem_type == TensorProto.BFLOAT16 else kind.elem_type
    return GraphInput(info.name, shape, np.dtype(onnx.helper.tensor_dtype_to_np_dtype(shown)))
