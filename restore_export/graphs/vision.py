"""The vision encoder that is traced: tower, projector and reducer in one graph."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.reducers.registry import TowerOutputs
from restore_export.calibration.reduction import reduce_tokens
from restore_export.calibration.settings import Reduction
from restore_export.graphs import ops
from restore_export.graphs.contract import position_dtype
from restore_export.graphs.specs import ProjectorSpec, TowerSpec
from restore_export.graphs.tower import Projector, VisionTower


class VisionEncoder(nn.Module):
    """``pixel_values`` float32 → the outputs of the contract, in the dtype of the parameters."""

    def __init__(self, tower: TowerSpec, projector: ProjectorSpec, reduction: Reduction) -> None:
        super().__init__()
        self.reduction = reduction
        self.vision_tower = VisionTower(tower, REDUCERS[reduction.reducer].needs_attention)
        self.multi_modal_projector = Projector(projector)

    def forward(self, pixel_values: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        dtype = self.multi_modal_projector.linear_1.weight.dtype
        features, attention = self.vision_tower(pixel_values.to(dtype))
        # Marked, so that a parity check can find these values in the graph under the contract's names.
        features, attention = ops.mark(features, "vision_features"), ops.mark(attention, "cls_attention")
        visual = ops.mark(self.multi_modal_projector(features), "visual_tokens")
        outputs = TowerOutputs(visual, features, attention, ops.mark)
        reduced = reduce_tokens(outputs, self.reduction, merge=ops.merge)
        positions = reduced.positions.to(getattr(torch, position_dtype(self.reduction)))
        return reduced.tokens, reduced.sizes.long(), positions, reduced.assignment
