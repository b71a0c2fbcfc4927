"""What runs a folder's graphs: ONNX Runtime, or the engines of a TensorRT."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx

from restore_export.engines.existing import engine_file
from restore_export.engines.targets import ONNXRUNTIME, TARGETS
from restore_export.errors import FolderError, UsageError
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.runtime.session import Arrays, GraphSession, Session

BACKENDS = (ONNXRUNTIME, *TARGETS)


def open_sessions(folder: Folder, backend: str) -> dict[str, GraphSession]:
    """A session for each graph of the folder by file name. Embeddings are looked up on the CPU in every backend.

    Raises UsageError, FolderError, EngineError or RuntimeFailure.
    """
    if backend not in BACKENDS:
        raise UsageError(f"backend {backend!r} is unknown; allowed: {', '.join(BACKENDS)}")
    if backend == ONNXRUNTIME:
        return {name: Session(folder.graph(name)) for name in (VISION_FILE, EMBED_FILE, DECODER_FILE)}
    from restore_export.runtime.device import Device
    from restore_export.runtime.engine import EngineSession

    engines = {graph: engine_path(folder, backend, graph) for graph in (VISION_FILE, DECODER_FILE)}
    embed: GraphSession = EmbeddingTable(folder.graph(EMBED_FILE))
    device: Device | None = None
    sessions: dict[str, GraphSession] = {EMBED_FILE: embed}
    for graph, path in engines.items():
        session = EngineSession(path, device)
        device = session.device
        sessions[graph] = session
    return sessions


def engine_path(folder: Folder, backend: str, graph: str) -> Path:
    """Where a graph's engine lies. FolderError where it was not built."""
    path = folder.path / engine_file(backend, graph)
    if not path.is_file():
        raise FolderError(f"{path} is missing: the folder was built without; build it with --target {backend}")
    return path


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
