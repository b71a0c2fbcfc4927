"""Cosine similarity in float32."""

from __future__ import annotations

import torch
from torch import Tensor

TINY = 1e-12  # keeps the unit vector of a zero vector finite (it is zero)


def cosine_similarity(tokens: Tensor) -> Tensor:
    """Similarity of every pair of tokens, ``[B, N, D]`` any float dtype → ``[B, N, N]`` float32."""
    values = tokens.float()
    unit = values / values.norm(dim=-1, keepdim=True).clamp_min(TINY)
    return torch.matmul(unit, unit.transpose(-1, -2))
