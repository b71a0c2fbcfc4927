"""A whole reduction: a reducer, then anchor merging or dropping (method section 1)."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from restore_export.calibration.anchors import anchor_merge
from restore_export.calibration.groups import Reduced, reduce_groups
from restore_export.calibration.reducers.registry import GROUP, SELECT, TowerOutputs
from restore_export.calibration.settings import Reduction

Merge = Callable[[Tensor, Tensor, int, str, str], Reduced]


def reduce_tokens(outputs: TowerOutputs, settings: Reduction, merge: Merge = anchor_merge) -> Reduced:
    """Reduce ``[B, N, D]`` visual tokens to ``settings.tokens`` (checked settings are taken for granted).

    ``merge`` is :func:`anchor_merge` or an operator of its signature, which is what a traced graph uses.
    """
    visual = outputs.visual
    if settings.reducer in GROUP:
        return reduce_groups(visual, *GROUP[settings.reducer](visual, settings.tokens), settings.position)
    if settings.reducer == "none" or settings.kept:
        count = visual.shape[1] if settings.reducer == "none" else settings.kept
        kept = SELECT[settings.reducer](outputs, count, settings.seed)
    else:
        kept = torch.zeros(visual.shape[0], 0, dtype=torch.int64, device=visual.device)
    if settings.merges:
        return merge(visual, kept, settings.tokens, settings.rivals, settings.position)
    return _drop(visual, kept)


def _drop(visual: Tensor, kept: Tensor) -> Reduced:
    index = torch.arange(visual.shape[1], device=visual.device)
    group = torch.arange(kept.shape[1], device=visual.device)
    assignment = torch.where(kept[:, :, None] == index, group[:, None] + 1, 0).sum(1) - 1
    tokens = torch.gather(visual, 1, kept[:, :, None].expand(-1, -1, visual.shape[2]))
    return Reduced(tokens, torch.ones_like(kept, dtype=torch.float32), kept.float(), assignment)
