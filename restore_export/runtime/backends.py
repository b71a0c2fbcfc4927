"""What runs a folder's graphs: ONNX Runtime, or the engines of a TensorRT."""

from __future__ import annotations

from pathlib import Path

from restore_export.engines.existing import engine_file
from restore_export.engines.targets import GRAPHS, ONNXRUNTIME
from restore_export.errors import FolderError
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.output.verify import check_verified
from restore_export.runtime.backend_names import BACKENDS as BACKENDS
from restore_export.runtime.backend_names import check_backend
from restore_export.runtime.session import GraphSession, Session


def open_sessions(folder: Folder, backend: str) -> dict[str, GraphSession]:
    """A session for each graph of the folder by file name. Embeddings are looked up on the CPU in every backend.

    Raises UsageError, FolderError, EngineError or RuntimeFailure.
    """
    check_backend(backend)
    if backend == ONNXRUNTIME:
        return {name: Session(folder.graph(name)) for name in (VISION_FILE, EMBED_FILE, DECODER_FILE)}
    from restore_export.runtime.device import Device
    from restore_export.runtime.embeddings import EmbeddingTable
    from restore_export.runtime.engine import EngineSession

    engines = {graph: engine_path(folder, backend, graph) for graph in GRAPHS}
    if not folder.verified:  # an engine can hold native code
        check_verified(folder.path)
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
