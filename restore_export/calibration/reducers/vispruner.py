"""VisPruner: the tokens of largest attention, then others thinned to be unlike (method section 2)."""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.calibration.order import descending_ranks, mask_to_indices, sorted_by, top_mask
from restore_export.calibration.repeat import repeat
from restore_export.calibration.similarity import cosine_similarity

_DROPPED_PER_ROUND = 8
_BELOW_COSINE = -2.0


def select_vispruner(features: Tensor, attention: Tensor, count: int) -> Tensor:
    """``features [B, N, W]``, ``attention [B, N]`` → kept ``[B, count]`` int64 ascending, 1 <= count <= N."""
    important = count // 2
    diverse = count - important
    length = features.shape[1]
    is_important = top_mask(attention, important)
    index = torch.arange(length, device=features.device)
    if length - important > diverse:
        others = _thin(features, attention, is_important, length - important, diverse)
        is_diverse = (others[:, :, None] == index).any(1)
    else:
        is_diverse = ~is_important
    return mask_to_indices(is_important | is_diverse, count)


def rounds(start: int, target: int) -> int:
    """Rounds that take ``start`` tokens down to ``target``; only even places can be dropped, eight at most."""
    count = 0
    while start > target:
        start -= min(_DROPPED_PER_ROUND, start - target, (start + 1) // 2)
        count += 1
    return count


def _thin(features: Tensor, attention: Tensor, is_important: Tensor, start: int, target: int) -> Tensor:
    """Indices ``[B, target]`` of the tokens left, from the ``start`` that are not important, in no special order.

    The list of tokens keeps a fixed width, so that the rounds are one loop: ``left`` of its places count.
    """
    width = start + start % 2  # even and odd places are halves of equal width
    # Falling attention; the important come last, out of the list or in its unused place.
    ranks = descending_ranks(torch.where(is_important, attention.amin(-1, keepdim=True) - 1, attention))
    order = sorted_by(ranks, start)
    order = torch.cat([order, order[:, :1]], dim=1) if width > start else order
    similarity = cosine_similarity(features)
    place = torch.arange(width // 2, device=features.device)

    def drop(order: Tensor, left: Tensor) -> tuple[Tensor, Tensor]:
        halves = order.unflatten(1, (width // 2, 2))
        even, odd = halves[..., 0], halves[..., 1]
        evens = torch.div(left + 1, 2, rounding_mode="floor")
        dropped = torch.minimum(torch.clamp(left - target, max=_DROPPED_PER_ROUND), evens)
        rows = torch.gather(similarity, 1, even[:, :, None].expand(-1, -1, similarity.shape[-1]))
        pairs = torch.gather(rows, 2, odd[:, None, :].expand(-1, width // 2, -1))
        best = torch.where(place < left - evens, pairs, _BELOW_COSINE).amax(-1)
        # Unused even places sort behind every used one.
        rank = descending_ranks(torch.where(place < evens, best, 2 * _BELOW_COSINE))
        in_use = (place < evens) & (rank >= dropped)
        even_place = torch.where(in_use, rank - dropped, width + rank)
        odd_place = torch.where(place < left - evens, evens - dropped + place, 2 * width + place)
        moved = sorted_by(torch.cat([even_place, odd_place.expand_as(even_place)], dim=1), width)
        return torch.gather(torch.cat([even, odd], dim=1), 1, moved), left - dropped

    left = torch.full((), start, dtype=torch.int64, device=features.device)
    return repeat(rounds(start, target), drop, (order, left))[0][:, :target]
