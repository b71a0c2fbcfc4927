"""A CLIP vision tower and projector as they are traced; parameter names are the checkpoint's own.

Attention stays fused in every layer. The CLS→patch scores that a reducer needs are one row, computed beside it in
the one layer concerned. Layers behind the last selected feature layer do not exist.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from restore_export.graphs.activations import ACTIVATIONS
from restore_export.graphs.specs import ProjectorSpec, TowerSpec


class TowerEmbeddings(nn.Module):
    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.class_embedding = nn.Parameter(torch.empty(spec.width))
        self.patch_embedding = nn.Conv2d(spec.channels, spec.width, spec.patch_size, spec.patch_size, bias=False)
        self.position_embedding = nn.Embedding(spec.patches + 1, spec.width)

    def forward(self, pixels: Tensor) -> Tensor:
        patches = self.patch_embedding(pixels).flatten(2).transpose(1, 2)  # [B, patches, W]
        cls = self.class_embedding.expand(pixels.shape[0], 1, -1)
        return torch.cat([cls, patches], dim=1) + self.position_embedding.weight


class TowerAttention(nn.Module):
    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.heads = spec.heads
        self.q_proj = nn.Linear(spec.width, spec.width)
        self.k_proj = nn.Linear(spec.width, spec.width)
        self.v_proj = nn.Linear(spec.width, spec.width)
        self.out_proj = nn.Linear(spec.width, spec.width)

    def _split(self, projected: Tensor) -> Tensor:
        split: Tensor = projected.unflatten(-1, (self.heads, -1))
        return split.transpose(1, 2)  # [B, H, S, dh]

    def forward(self, hidden: Tensor) -> Tensor:
        query, key, value = (self._split(layer(hidden)) for layer in (self.q_proj, self.k_proj, self.v_proj))
        attended = F.scaled_dot_product_attention(query, key, value)
        projected: Tensor = self.out_proj(attended.transpose(1, 2).flatten(2))
        return projected

    def cls_attention(self, hidden: Tensor) -> Tensor:
        """Attention of the CLS query on the patches, mean of heads: ``[B, 1+patches, W]`` → ``[B, patches]`` f32."""
        query, key = self._split(self.q_proj(hidden[:, :1])).float(), self._split(self.k_proj(hidden)).float()
        scale: float = query.shape[-1] ** -0.5
        logits = torch.matmul(query, key.transpose(-1, -2)) * scale
        return logits.softmax(-1).mean(1)[:, 0, 1:]


class TowerMlp(nn.Module):
    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.activation = ACTIVATIONS[spec.activation]
        self.fc1 = nn.Linear(spec.width, spec.mlp_width)
        self.fc2 = nn.Linear(spec.mlp_width, spec.width)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.fc2(self.activation(self.fc1(hidden)))  # type: ignore[no-any-return]


class TowerLayer(nn.Module):
    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.layer_norm1 = nn.LayerNorm(spec.width, eps=spec.epsilon)
        self.self_attn = TowerAttention(spec)
        self.layer_norm2 = nn.LayerNorm(spec.width, eps=spec.epsilon)
        self.mlp = TowerMlp(spec)

    def forward(self, hidden: Tensor) -> Tensor:
        hidden = hidden + self.self_attn(self.layer_norm1(hidden))
        return hidden + self.mlp(self.layer_norm2(hidden))  # type: ignore[no-any-return]


class Encoder(nn.Module):
    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.layers = nn.ModuleList(TowerLayer(spec) for _ in range(max(spec.feature_layers)))


class VisionTower(nn.Module):
    """Pixels to the selected features and, where asked for, the CLS→patch attention."""

    def __init__(self, spec: TowerSpec, with_attention: bool) -> None:
        super().__init__()
        self.spec, self.with_attention = spec, with_attention
        self.embeddings = TowerEmbeddings(spec)
        self.pre_layrnorm = nn.LayerNorm(spec.width, eps=spec.epsilon)
        self.encoder = Encoder(spec)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """``[B, C, H, W]`` → features ``[B, N, W·layers]`` and attention ``[B, N]`` float32 (or zeros)."""
        states = [self.pre_layrnorm(self.embeddings(pixels))]
        batch = pixels.shape[0]
        attention = torch.zeros(batch, self.spec.tokens, dtype=torch.float32, device=pixels.device)
        for index, layer in enumerate(self.encoder.layers, start=1):
            # The layer whose output is the feature; with a list of feature layers, the last entry's.
            if self.with_attention and index == self.spec.feature_layers[-1]:
                attention = layer.self_attn.cls_attention(layer.layer_norm1(states[-1]))  # type: ignore[operator, union-attr]
            states.append(layer(states[-1]))
        first = 1 if self.spec.drop_cls else 0
        return torch.cat([states[index][:, first:] for index in self.spec.feature_layers], dim=-1), attention


class Projector(nn.Module):
    def __init__(self, spec: ProjectorSpec) -> None:
        super().__init__()
        self.activation = ACTIVATIONS[spec.activation]
        self.linear_1 = nn.Linear(spec.width_in, spec.width, bias=spec.bias)
        self.linear_2 = nn.Linear(spec.width, spec.width, bias=spec.bias)

    def forward(self, features: Tensor) -> Tensor:
        return self.linear_2(self.activation(self.linear_1(features)))  # type: ignore[no-any-return]
