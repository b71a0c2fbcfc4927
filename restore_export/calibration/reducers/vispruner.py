"""VisPruner: the tokens of largest attention, then others thinned to be unlike (method section 2)."""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.calibration.order import descending_ranks, mask_to_indices, sorted_by, top_mask
from restore_export.calibration.repeat import repeat

_DROPPED_PER_ROUND = 8
_BELOW_COSINE = -2.0


def select_vispruner(similarity: Tensor, attention: Tensor, count: int) -> Tensor:
    """Kept ``[B, count]`` int64 ascending, 1 <= count <= N.

    ``similarity [B, N, N]`` is that of the tower's features, ``attention [B, N]`` the CLS→patch attention.
    """
    important = count // 2
    diverse = count - important
    length = attention.shape[1]
    is_important = top_mask(attention, important)
    index = torch.arange(length, device=attention.device)
    if length - important > diverse:
        others = _thin(similarity, attention, is_important, length - important, diverse)
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


def _thin(similarity: Tensor, attention: Tensor, is_important: Tensor, start: int, target: int) -> Tensor:
    """Indices ``[B, target]`` of the tokens left, from the ``start`` that are not important, in no special order.

    The list of tokens keeps a fixed width, so that the rounds are one loop: ``left`` of its places count.
    """
    width = start + start % 2  # even and odd places are halves of equal width
    # Falling attention; the important come last, out of the list or in its unused place.
    ranks = descending_ranks(torch.where(is_important, attention.amin(-1, keepdim=True) - 1, attention))
    order = sorted_by(ranks, start)
    order = torch.cat([order, order[:, :1]], dim=1) if width > start else order
    place = torch.arange(width // 2, device=attention.device)

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

    left = torch.full((), start, dtype=torch.int64, device=attention.device)
    return repeat(rounds(start, target), drop, (order, left))[0][:, :target]
