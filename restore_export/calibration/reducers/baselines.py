"""Baselines that every comparison needs: uniform stride, random and grid pooling."""

from __future__ import annotations

import math
import random

import torch
from torch import Tensor

from restore_export.calibration.catalogue import pool_blocks


def _same_for_all(visual: Tensor, indices: list[int]) -> Tensor:
    return torch.tensor(indices, device=visual.device).expand(visual.shape[0], -1)


def select_uniform(visual: Tensor, count: int) -> Tensor:
    """The middle token of each of ``count`` equal stretches: ``[B, N, D]`` → ``[B, count]`` int64."""
    length = visual.shape[1]
    return _same_for_all(visual, [(2 * i + 1) * length // (2 * count) for i in range(count)])


def select_random(visual: Tensor, count: int, seed: int) -> Tensor:
    """A choice drawn from the seed alone, so that an exported graph holds it: ``[B, N, D]`` → ``[B, count]`` int64."""
    return _same_for_all(visual, sorted(random.Random(seed).sample(range(visual.shape[1]), count)))


def pool_owner(visual: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Owner ``[B, N]`` and heads ``[B, count]`` of the blocks; a block is headed by its first token.

    The grid must be square and ``count`` a product of two numbers no larger than its side (:func:`pool_blocks`).
    """
    length = visual.shape[1]
    side = math.isqrt(length)
    blocks = pool_blocks(length, count)
    if blocks is None:
        raise ValueError(f"{length} tokens do not pool to {count}")
    rows, columns = blocks
    first: dict[tuple[int, int], int] = {}
    owner = []
    for token in range(length):
        block = (token // side * rows // side, token % side * columns // side)
        owner.append(first.setdefault(block, token))
    return _same_for_all(visual, owner), _same_for_all(visual, sorted(first.values()))
