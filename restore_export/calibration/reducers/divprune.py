"""DivPrune: pick tokens that are far from one another (method section 2)."""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.calibration.order import first_argmax, mask_to_indices
from restore_export.calibration.repeat import repeat

_PICKED = -1.0  # less than any cosine distance but a rounding of 0


def select_divprune(similarity: Tensor, count: int) -> Tensor:
    """``similarity [B, N, N]`` of the visual tokens → kept ``[B, count]`` int64 ascending, 1 <= count <= N.

    The first token is the one whose nearest other is farthest; each next one is farthest from those picked.
    """
    distance = 1.0 - similarity
    length = similarity.shape[1]
    index = torch.arange(length, device=similarity.device)

    def distances_to(token: Tensor) -> Tensor:
        rows = token[:, None, None].expand(-1, 1, length)
        return torch.gather(distance, 1, rows)[:, 0]

    def pick(picked: Tensor, nearest: Tensor) -> tuple[Tensor, Tensor]:
        token = first_argmax(torch.where(picked, _PICKED, nearest))
        return picked | (index == token[:, None]), torch.minimum(nearest, distances_to(token))

    second_smallest = torch.topk(distance, min(2, length), dim=1, largest=False).values[:, -1]
    first = first_argmax(second_smallest)
    picked, _ = repeat(count - 1, pick, (index == first[:, None], distances_to(first)))
    return mask_to_indices(picked, count)
