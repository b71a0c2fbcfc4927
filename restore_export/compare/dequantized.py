"""Quantized weights of an export as PyTorch takes them: values and scales are read from the export's own files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import ml_dtypes
import numpy as np
import torch
from onnx import TensorProto
from torch import Tensor

from restore_export.compare.external import read_external
from restore_export.compare.opening import load_graph
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE
from restore_export.quantization.blocks import Quantized, dequantize
from restore_export.quantization.grid import Grid
from restore_export.quantization.packing import unpacked
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT


@dataclass(frozen=True)
class DequantizedWeights:
    """By the names of the graphs' parameters."""

    folder: Folder
    grids: Mapping[str, Grid]
    tensors: Mapping[str, TensorProto]
    """What the graphs say of values, scales and zero points."""
    widened: bool = False
    """Whether the graphs run in float32, which rounds no product of a value and its scale."""

    @classmethod
    def of(cls, folder: Folder, grids: Mapping[str, Grid], widened: bool = False) -> DequantizedWeights:
        """Those of a folder. FolderError where its graphs are damaged."""
        graphs = [load_graph(folder.graph(name)).graph for name in (VISION_FILE, DECODER_FILE)]
        tensors = {tensor.name: tensor for graph in graphs for tensor in graph.initializer}
        return cls(folder, grids, tensors, widened)

    def read(self, parameter: str) -> Tensor:
        """``[out, in]``: every value rounded once to the dtype of the build, or float32 where ``widened``."""
        grid = self.grids[parameter]
        zeros = None if grid.symmetric else self._values(parameter + ZERO_POINT, grid)
        values = self._values(parameter + VALUES, grid)
        scales = _tensor(self._read(parameter + SCALE)).view(-1, len(values)).t()
        return dequantize(Quantized(values, scales, zeros), torch.float32 if self.widened else None)

    def _values(self, name: str, grid: Grid) -> Tensor:
        rows, columns = self.tensors[name].dims
        return unpacked(_tensor(self._read(name)), (rows, columns), grid)

    def _read(self, name: str) -> np.ndarray:
        return np.array(read_external(self.tensors[name], self.folder.path / "onnx"))


def _tensor(values: np.ndarray) -> Tensor:
    if values.dtype == ml_dtypes.bfloat16:  # which torch does not take from numpy
        return torch.from_numpy(values.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(values)
