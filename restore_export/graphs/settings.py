"""What the graphs of a model are made for."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from restore_export.calibration.settings import Calibration, Reduction
from restore_export.graphs.specs import DecoderSpec, ProjectorSpec, TowerSpec

TORCH_DTYPES = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}


@dataclass(frozen=True)
class GraphSettings:
    """Sizes and switches of all three graphs."""

    tower: TowerSpec
    projector: ProjectorSpec
    decoder: DecoderSpec
    reduction: Reduction
    calibration: Calibration
    dtype: torch.dtype
    all_logits: bool
