"""The additive term of calibrated attention (method section 5)."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def rotary_features(positions: Tensor, frequencies: Tensor) -> Tensor:
    """Cosines and sines of ``p·θ_j`` over ``sqrt(count)``: ``[B, S]`` and ``[F]`` → ``[B, S, 2F]`` float32.

    Their inner product at two positions is ``D(|p - q|)``, by the cosine of a difference, so all pairs cost one
    matrix product. For M-RoPE give ``positions [B, S, F]``: each frequency's own axis.
    """
    axis = positions if positions.ndim == 3 else positions[..., None]
    angles = axis.float() * frequencies.float()
    return torch.cat([angles.cos(), angles.sin()], dim=-1) * (frequencies.shape[-1] ** -0.5)


def distance_bias(queries: Tensor, keys: Tensor, frequencies: Tensor, c: float) -> Tensor:
    """``log(c - D(|p_m - p_n|))`` of all pairs: positions ``[B, S]``, ``[B, T]`` → ``[B, S, T]`` float32.

    ``D(r) = mean_j cos(r θ_j)`` over the rotary embedding's own frequencies ``[F]``; ``c > 1`` keeps it finite.
    """
    similar = torch.matmul(rotary_features(queries, frequencies), rotary_features(keys, frequencies).transpose(-1, -2))
    return torch.log(c - similar.clamp(-1.0, 1.0))


def size_bias(sizes: Tensor, uniform: float | None = None) -> Tensor:
    """``log s`` of each key, ``[B, T]`` → ``[B, 1, T]`` float32.

    ``sizes`` counts the visual tokens that a position stands for: 0 for text, which counts as 1. ``uniform`` (N/n)
    replaces the size of every visual token.
    """
    counted = sizes.float().clamp_min(1.0)
    if uniform is not None:
        counted = torch.where(sizes > 0, uniform, 1.0)
    return torch.log(counted)[:, None, :]


def causal_mask(attention_mask: Tensor, query_length: int | torch.SymInt) -> Tensor:
    """Which key each query may see, ``[B, T]`` (1: real, 0: padding) → ``[B, S, T]`` bool; queries are the last S."""
    total = attention_mask.shape[1]
    key = torch.arange(total, device=attention_mask.device)
    query = torch.arange(query_length, device=attention_mask.device) + (total - query_length)
    return (key[None, :] <= query[:, None])[None] & (attention_mask[:, None, :] > 0)


def mask_value(dtype: torch.dtype) -> float:
    """The finite stand-in for minus infinity in a mask."""
    return float(torch.finfo(dtype).min)


def calibration_bias(
    queries: Tensor,
    keys: Tensor,
    sizes: Tensor,
    is_prefill: Tensor,
    attention_mask: Tensor,
    frequencies: Tensor,
    c: float,
    uniform: float,
    size: bool,
    distance: str,
) -> Tensor:
    """Bias with causality and padding folded in, ``[B, 1, S, T]`` float32, finite.

    ``queries [B, S]`` and ``keys [B, T]`` are positions, ``sizes [B, T]`` as in :func:`size_bias`, ``is_prefill``
    a scalar (1 or 0), ``attention_mask [B, T]``; ``uniform`` above 0 replaces the size of visual keys (first layer).
    """
    batch, length, total = queries.shape[0], queries.shape[1], keys.shape[1]
    bias = torch.zeros(batch, length, total, dtype=torch.float32, device=queries.device)
    if size:
        bias = bias + size_bias(sizes, uniform if uniform > 0 else None)
    if distance != "off":
        term = distance_bias(queries, keys, frequencies, c)
        bias = bias + (term if distance == "always" else term * is_prefill.float())
    visible = causal_mask(attention_mask, length)
    return torch.where(visible, bias, mask_value(torch.float32))[:, None]


def default_frequencies(head_width: int, base: float) -> Tensor:
    """``θ_j = base^(-2(j-1)/d_h)``, ``[d_h / 2]`` float32, without any rope scaling."""
    exponents = torch.arange(0, head_width, 2, dtype=torch.float32) / head_width
    return torch.exp(-math.log(base) * exponents)
