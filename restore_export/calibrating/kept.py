"""What calibration has made of each layer, on the disk until it is stored: an ended build goes on from there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor

from restore_export.output.stages import Stages
from restore_export.quantization.blocks import Quantized
from restore_export.quantization.grid import Grid
from restore_export.resuming import calibrated_stage
from restore_export.weights.names import SCALE, VALUES, ZERO_POINT
from restore_export.weights.quantized import quantize_rows


class CalibratedLayers:
    """A file a layer. Called, it is a way to quantize: what is in no layer is rounded to nearest."""

    def __init__(self, folder: Path, stages: Stages, about: Mapping[str, Any]) -> None:
        """``folder`` is where files lie, ``about`` decides what they hold, and ``stages`` know those that are there."""
        self._folder, self._stages, self._about = folder, stages, about
        self._files: dict[str, Path] = {}
        """By the keys of the checkpoint's tensors."""

    def knows(self, index: int) -> bool:
        """Whether layer ``index`` is there, from this build or one before."""
        keys = self._stages.taken(calibrated_stage(index), self._about, list[str])
        self._files |= dict.fromkeys(keys or (), self._file(index))
        return keys is not None

    def keep(self, index: int, made: Mapping[str, Quantized]) -> None:
        """What layer ``index`` has become, by the keys of the checkpoint's tensors. OSError as the disk says it."""
        file = self._file(index)
        parts = {key + ending: part.contiguous() for key, each in made.items() for ending, part in _parts(each).items()}
        self._folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(save(parts))
        self._files |= dict.fromkeys(made, file)
        self._stages.record(calibrated_stage(index), self._about, (list(made), [file]))

    def read(self, key: str) -> Quantized:
        """A tensor of a layer that is there."""
        with safe_open(self._files[key], "pt") as opened:
            names = set(opened.keys())
            zeros = opened.get_tensor(key + ZERO_POINT) if key + ZERO_POINT in names else None
            return Quantized(opened.get_tensor(key + VALUES), opened.get_tensor(key + SCALE), zeros)

    def __call__(self, key: str, weight: Tensor, grid: Grid, dtype: torch.dtype) -> Quantized:
        """The checkpoint's tensor ``key`` as it was calibrated."""
        return self.read(key) if key in self._files else quantize_rows(key, weight, grid, dtype)

    def _file(self, index: int) -> Path:
        return self._folder / f"layer-{index:05d}.safetensors"


def _parts(made: Quantized) -> dict[str, Tensor]:
    zeros = {} if made.zeros is None else {ZERO_POINT: made.zeros}
    return {VALUES: made.values, SCALE: made.scales} | zeros
