"""Sizes and switches of the traced modules: plain data that a family fills in from a model's config."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TowerSpec:
    """A CLIP vision tower."""

    width: int
    layers: int
    heads: int
    mlp_width: int
    image_size: int
    patch_size: int
    channels: int
    activation: str
    epsilon: float
    feature_layers: tuple[int, ...]
    """Indices into the hidden states (0: embeddings, then each layer's output), all >= 0; features are joined."""
    drop_cls: bool
    """``default`` selection drops the CLS token, ``full`` keeps it as a visual token."""

    @property
    def patches(self) -> int:
        return (self.image_size // self.patch_size) ** 2

    @property
    def tokens(self) -> int:
        """N, the visual tokens before reduction."""
        return self.patches + (0 if self.drop_cls else 1)


@dataclass(frozen=True)
class ProjectorSpec:
    """Two linear layers with an activation between them."""

    width_in: int
    width: int
    activation: str
    bias: bool


@dataclass(frozen=True)
class DecoderSpec:
    """A pre-norm decoder: RMS norm, rotary embedding, grouped-query attention, gated MLP."""

    width: int
    layers: int
    heads: int
    kv_heads: int
    head_width: int
    mlp_width: int
    vocabulary: int
    activation: str
    epsilon: float
    qkv_bias: bool
    output_bias: bool
    mlp_bias: bool
    frequencies: tuple[float, ...]
    """Rotary frequencies θ_j, rope scaling applied, ``head_width / 2`` of them."""
    rotary_scale: float
    """Factor on the rotary cosines and sines (yarn); 1 without."""
    window: int
    """Sliding attention window in tokens; 0: none."""
    max_positions: int
