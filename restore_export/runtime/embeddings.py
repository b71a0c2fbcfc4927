"""The embeddings of a folder without a runtime: they are a table, in whatever dtype."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx

from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import FolderError
from restore_export.output.manifest import is_inside
from restore_export.runtime.session import Arrays


class EmbeddingTable:
    """``embed_tokens.onnx`` without a runtime, in any dtype: rows of its one weight, read from the disk as needed."""

    limits = None

    def __init__(self, path: Path) -> None:
        """FolderError where the graph is more than a table."""
        model = onnx.load(path, load_external_data=False)
        operators = [node.op_type for node in model.graph.node]
        if operators != ["Gather"] or len(model.graph.initializer) != 1:
            raise FolderError(f"{path} is not one table ({', '.join(operators)}); run it on {ONNXRUNTIME}")
        (weight,) = model.graph.initializer
        about = {entry.key: entry.value for entry in weight.external_data}
        dtype = np.dtype(onnx.helper.tensor_dtype_to_np_dtype(weight.data_type))
        if about:
            if not is_inside(about.get("location", "")):
                raise FolderError(f"{path} names weights outside of its folder; do not use this folder")
            self._table: np.ndarray = np.memmap(
                path.parent / about["location"], dtype, "r", int(about.get("offset", 0)), tuple(weight.dims)
            )
        else:
            self._table = onnx.numpy_helper.to_array(weight)
        (given,) = model.graph.input
        self.path, self.inputs, self.outputs = path, {given.name: given}, [model.graph.output[0].name]

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of its input."""
        return np.dtype(np.int64)

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Rows of the table."""
        (ids,) = feeds.values()
        return {self.outputs[0]: np.asarray(self._table[ids])}
