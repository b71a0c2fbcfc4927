"""The additive term of calibrated attention (method section 5)."""

from __future__ import annotations

import torch
from torch import Tensor


def rotary_features(positions: Tensor, frequencies: Tensor) -> Tensor:
    """Cosines and sines of ``p·θ_j`` over ``sqrt(count)``: ``[B, S]`` and ``[F]`` → ``[B, S, 2F]`` float32.

    Their inner product at two positions is ``D(|p - q|)``, by the cosine of a difference, so all pairs cost one
    matrix product. For M-RoPE give ``positions [B, S, F]``: each frequency's own axis.
    """
    axis = positions if positions.ndim == 3 else positions[..., None]
    angles = axis.float() * frequencies.float()
    scale: float = frequencies.shape[-1] ** -0.5
    return torch.cat([angles.cos(), angles.sin()], dim=-1) * scale


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


def causal_mask(attention_mask: Tensor, query_length: int, window: int = 0) -> Tensor:
    """Which key each query may see, ``[B, T]`` (1: real, 0: padding) → ``[B, S, T]`` bool; queries are the last S.

    ``window`` above 0 lets a query see the last so many keys only, itself among them.
    """
    total = attention_mask.shape[1]
    key = torch.arange(total, device=attention_mask.device)[None, :]
    query = torch.arange(query_length, device=attention_mask.device)[:, None] + (total - query_length)
    visible: Tensor = key <= query
    if window > 0:
        visible = visible & (key > query - window)
    return visible[None] & (attention_mask[:, None, :] > 0)


def lowest(dtype: torch.dtype) -> float:
    """The finite stand-in for minus infinity in a mask: half the lowest value, so that adding a logit stays finite."""
    return float(torch.finfo(dtype).min) / 2


def calibration_bias(
    queries: Tensor,
    attention_mask: Tensor,
    keys: Tensor | None,
    sizes: Tensor | None,
    is_prefill: Tensor | None,
    frequencies: Tensor,
    *,
    c: float,
    uniform: float,
    size: bool,
    distance: str,
    lowest: float,
    window: int,
) -> tuple[Tensor, Tensor]:
    """Biases of the first layer and of the others, causality and padding folded in: each ``[B, 1, S, T]`` f32, finite.

    ``queries [B, S]`` positions, ``attention_mask [B, T]``, ``keys [B, T]`` positions (unless distance is off),
    ``sizes [B, T]`` as in :func:`size_bias` (unless size is off), ``is_prefill`` bool scalar (distance ``prefill``),
    ``frequencies [F]``. ``uniform`` above 0 is the size of every visual key in the first layer. Equation of section 5.
    """
    visible = causal_mask(attention_mask, queries.shape[1], window)
    bias = torch.zeros(1, 1, 1, dtype=torch.float32, device=queries.device)
    if keys is not None and distance != "off":
        term = distance_bias(queries, keys, frequencies, c)
        bias = bias + (term if is_prefill is None else term * is_prefill.float())
    first = bias
    if sizes is not None and size:
        first = bias + size_bias(sizes, uniform if uniform > 0 else None)
        bias = bias + size_bias(sizes)
    return torch.where(visible, first, lowest)[:, None], torch.where(visible, bias, lowest)[:, None]


def default_frequencies(head_width: int, base: float) -> Tensor:
    """``θ_j = base^(-2(j-1)/d_h)``, ``[d_h / 2]`` float32, without any rope scaling."""
    exponents = torch.arange(0, head_width, 2, dtype=torch.float32) / head_width
    return torch.as_tensor(1.0 / base**exponents)
