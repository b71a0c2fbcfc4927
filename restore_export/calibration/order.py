"""Order with explicit ties: the lowest index wins everywhere.

``torch.topk``, ONNX ``TopK`` and TensorRT's disagree on ties, and blank regions of a picture are ties. So ranks are
counted by comparison, and the sorting operators only ever see distinct keys.
"""

from __future__ import annotations

import torch
from torch import Tensor


def first_argmax(scores: Tensor) -> Tensor:
    """Index of the largest entry of the last axis, the lowest on ties: ``[..., N]`` → ``[...]`` int64."""
    count = scores.shape[-1]
    index = torch.arange(count, device=scores.device)
    return torch.where(scores == scores.amax(-1, keepdim=True), index, count).amin(-1)


def descending_ranks(scores: Tensor) -> Tensor:
    """Rank of each entry of the last axis when sorted falling and stably: ``[..., N]`` → ``[..., N]`` int64."""
    index = torch.arange(scores.shape[-1], device=scores.device)
    mine, other = scores[..., :, None], scores[..., None, :]
    before = (other > mine) | ((other == mine) & (index[None, :] < index[:, None]))
    return before.long().sum(-1)


def sorted_by(keys: Tensor, count: int) -> Tensor:
    """Indices of the ``count`` smallest of **distinct** integer keys, ascending: ``[..., N]`` → ``[..., count]``.

    Keys are compared as float32, which holds integers up to 2**24.
    """
    return torch.topk(keys.float(), count, dim=-1, largest=False, sorted=True).indices


def mask_to_indices(mask: Tensor, count: int) -> Tensor:
    """Ascending indices of a mask that holds ``count`` true entries per row: ``[..., N]`` bool → ``[..., count]``."""
    length = mask.shape[-1]
    index = torch.arange(length, device=mask.device)
    return sorted_by(torch.where(mask, index, index + length), count)


def top_mask(scores: Tensor, count: int) -> Tensor:
    """Mask of the ``count`` largest entries of the last axis, the lowest index first on ties."""
    return descending_ranks(scores) < count
