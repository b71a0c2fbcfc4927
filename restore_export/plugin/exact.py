"""Inputs on which nothing is rounded, for tests and GPU checks: two right programs must agree to the last tie."""

from __future__ import annotations

import torch
from torch import Tensor


def exact_tokens(
    batch: int, length: int, width: int, dtype: torch.dtype = torch.float32, device: str = "cpu", seed: int = 0
) -> Tensor:
    """``[batch, length, width]`` tokens of entries 0 and ±1, of which 16, 4 or 1 are not 0, times a power of two.

    Norms are powers of two, cosines multiples of 1/16, and sums, scores and sums of members fit float32, whatever the
    order of additions. Every ninth token is zero. Ties abound.
    """
    generator = torch.Generator().manual_seed(seed)
    chosen = max(n for n in (1, 4, 16) if n <= width)
    ranks = torch.rand(batch, length, width, generator=generator).argsort(-1)
    # Never fewer than two thirds positive: with a common direction, representativeness spreads out.
    signs = torch.where(torch.rand(batch, length, width, generator=generator) < 0.7, 1.0, -1.0)
    scale = 2.0 ** torch.randint(-2, 3, (batch, length, 1), generator=generator)
    tokens = torch.where(ranks < chosen, signs, 0.0) * scale
    tokens[:, 4::9] = 0
    return tokens.to(dtype).to(device)


def random_kept(batch: int, length: int, kept: int, device: str = "cpu", seed: int = 0) -> Tensor:
    """``[batch, kept]`` int64 indices, ascending."""
    generator = torch.Generator().manual_seed(seed)
    return torch.rand(batch, length, generator=generator).argsort(-1)[:, :kept].sort(-1).values.to(device)
