"""From groups to reduced tokens: means, sizes and positions (method section 1)."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from restore_export.calibration.order import descending_ranks, sorted_by


class Reduced(NamedTuple):
    """What a reduction returns, groups in ascending order of position."""

    tokens: Tensor
    """``[B, n, D]``, the dtype of the visual tokens: plain mean of each group."""
    sizes: Tensor
    """``[B, n]`` float32: original tokens in the group (1 for a token kept as it is)."""
    positions: Tensor
    """``[B, n]`` float32: index in ``0..N-1`` that the group keeps; fractional for rule ``mean`` only."""
    assignment: Tensor
    """``[B, N]`` int64: group of each original token, -1 where it was dropped."""


def membership(owner: Tensor, heads: Tensor) -> Tensor:
    """Which token is in which group, ``owner [B, N]`` and ``heads [B, n]`` → ``[B, n, N]`` float32 of 0 and 1.

    ``owner`` names for each token the token that heads its group (-1: dropped), ``heads`` the heads of the groups.
    """
    return (owner[:, None, :] == heads[:, :, None]).float()


def group_positions(members: Tensor, rule: str) -> Tensor:
    """Position of each group by rule: ``[B, n, N]`` membership → ``[B, n]`` float32.

    ``median`` is the lower median member: sorted members, index ``(s - 1) // 2``.
    """
    length = members.shape[-1]
    index = torch.arange(length, device=members.device, dtype=torch.float32)
    size = members.sum(-1)
    if rule == "first":
        return torch.where(members > 0, index, float(length)).amin(-1)
    if rule == "last":
        return torch.where(members > 0, index, -1.0).amax(-1)
    if rule == "mean":
        return (members * index).sum(-1) / size
    reached = members.cumsum(-1) >= torch.floor((size + 1) / 2)[..., None]
    return torch.where(reached, index, float(length)).amin(-1)


def reduce_groups(tokens: Tensor, owner: Tensor, heads: Tensor, rule: str) -> Reduced:
    """Average every group and sort the groups by position.

    ``tokens [B, N, D]``, ``owner [B, N]`` and ``heads [B, n]`` int64 as in :func:`membership`. Sums are float32.
    """
    count = heads.shape[-1]
    order = sorted_by(descending_ranks(-group_positions(membership(owner, heads), rule)), count)
    members = membership(owner, torch.gather(heads, 1, order))
    sizes = members.sum(-1)
    means = torch.matmul(members, tokens.float()) / sizes[..., None]
    group = torch.arange(count, device=tokens.device, dtype=torch.float32)
    # A dropped token has no member row: 0 from the sum, and -1 after the shift.
    assignment = (members * (group[:, None] + 1)).sum(1) - 1
    return Reduced(means.to(tokens.dtype), sizes, group_positions(members, rule), assignment.long())
