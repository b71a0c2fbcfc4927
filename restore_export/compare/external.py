"""Weights of a graph that lie beside it: read where its initializers say."""

from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np
from onnx import TensorProto

from restore_export.errors import FolderError
from restore_export.output.manifest import is_inside

_FLOATS: dict[int, np.dtype] = {
    TensorProto.FLOAT: np.dtype(np.float32),
    TensorProto.FLOAT16: np.dtype(np.float16),
    TensorProto.BFLOAT16: np.dtype(ml_dtypes.bfloat16),
}
_BYTES = np.dtype(np.uint8)


def read_external(tensor: TensorProto, folder: Path) -> np.ndarray:
    """Floats in their shape; quantized values as their bytes, as they are. FolderError where they are elsewhere."""
    about = {entry.key: entry.value for entry in tensor.external_data}
    location, offset = about.get("location", ""), int(about.get("offset", 0))
    if not is_inside(location):
        raise FolderError(f"{folder} has a graph that names weights outside of it; do not use this folder")
    dtype = _FLOATS.get(tensor.data_type)
    shape = tuple(tensor.dims) if dtype else (int(about["length"]),)
    return np.memmap(folder / location, dtype or _BYTES, "r", offset, shape)
