"""The functions behind the catalogue's names. To add a reducer: its file, its row here and in ``catalogue.py``."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from restore_export.calibration.reducers.baselines import pool_owner, select_random, select_uniform
from restore_export.calibration.reducers.divprune import select_divprune
from restore_export.calibration.reducers.holov import select_holov
from restore_export.calibration.reducers.vispruner import select_vispruner
from restore_export.calibration.similarity import cosine_similarity


class TowerOutputs(NamedTuple):
    """What a reducer may look at."""

    visual: Tensor
    """``x [B, N, D]``: the visual tokens as the language model gets them."""
    features: Tensor
    """``f [B, N, W]``: the tower's features before the projector."""
    attention: Tensor
    """``a [B, N]`` float32: CLS→patch attention averaged over heads; zeros where the reducer does not need it."""
    mark: Callable[[Tensor, str], Tensor] = lambda value, name: value
    """Gives a value a name in a traced graph; leaves it as it is."""

    def similarity(self, tokens: Tensor) -> Tensor:
        """Cosine similarity of all pairs ``[B, N, N]`` float32, marked: what a reducer compares."""
        return self.mark(cosine_similarity(tokens), "similarity")


Select = Callable[[TowerOutputs, int, int], Tensor]
Group = Callable[[Tensor, int], tuple[Tensor, Tensor]]


def _all(outputs: TowerOutputs) -> Tensor:
    return torch.arange(outputs.visual.shape[1], device=outputs.visual.device).expand(outputs.visual.shape[0], -1)


SELECT: dict[str, Select] = {
    "none": lambda outputs, count, seed: _all(outputs),
    "divprune": lambda outputs, count, seed: select_divprune(outputs.similarity(outputs.visual), count),
    "holov": lambda outputs, count, seed: select_holov(outputs.visual, outputs.attention, count),
    "vispruner": lambda outputs, count, seed: select_vispruner(
        outputs.similarity(outputs.features), outputs.attention, count
    ),
    "uniform": lambda outputs, count, seed: select_uniform(outputs.visual, count),
    "random": lambda outputs, count, seed: select_random(outputs.visual, count, seed),
}
"""(outputs, k, seed) → kept indices ``[B, k]`` int64 ascending."""

GROUP: dict[str, Group] = {"pool": pool_owner}
"""(visual, n) → owner ``[B, N]`` and heads ``[B, n]``, see ``groups.membership``."""
