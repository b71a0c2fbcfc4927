"""Look inside an exported graph: the same file with named intermediate values as further outputs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import onnx

from restore_export.errors import FolderError
from restore_export.runtime.session import Session


def open_with_intermediates(path: Path, names: Sequence[str]) -> tuple[Session, list[str]]:
    """A session of ``path`` that also gives those of ``names`` that the graph has, and which these are."""
    try:
        model = onnx.load(path, load_external_data=False)
    except Exception as error:  # protobuf's own
        raise FolderError(f"{path} is not an ONNX file ({error}); build the folder again") from error
    known = {info.name: info for info in model.graph.value_info}
    outputs = {output.name for output in model.graph.output}
    found = [name for name in names if name in known and name not in outputs]
    model.graph.output.extend(known[name] for name in found)
    return Session(path, model.SerializeToString()), found
