"""A CLIP vision tower and projector as they are traced; parameter names are the checkpoint's own.

Attention stays fused in every layer. The CLS→patch scores that a reducer needs are one row, computed beside the one
layer concerned. Layers behind the last selected feature layer do not exist. Hidden states are rows, ``[B*T, W]``, so
that a linear layer is one Gemm with the weights as checkpoints keep them.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from restore_export.graphs.activations import ACTIVATIONS
from restore_export.graphs.places import layer
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
        self.shape = (-1, spec.patches + 1, spec.heads, spec.width // spec.heads)
        self.q_proj = nn.Linear(spec.width, spec.width)
        self.k_proj = nn.Linear(spec.width, spec.width)
        self.v_proj = nn.Linear(spec.width, spec.width)
        self.out_proj = nn.Linear(spec.width, spec.width)

    def forward(self, hidden: Tensor) -> Tensor:
        query, key, value = (
            project(hidden).view(self.shape).transpose(1, 2) for project in (self.q_proj, self.k_proj, self.v_proj)
        )  # [B, H, T, dh]
        attended = F.scaled_dot_product_attention(query, key, value)
        return self.out_proj(attended.transpose(1, 2).reshape(-1, hidden.shape[1]))  # type: ignore[no-any-return]

    def cls_attention(self, hidden: Tensor) -> Tensor:
        """Attention of the CLS query on the patches, mean of heads: ``[B*T, W]`` → ``[B, patches]`` float32."""
        _, length, heads, width = self.shape
        cls = hidden.view(-1, length, heads * width)[:, 0]
        query = self.q_proj(cls).view(-1, 1, heads, width).transpose(1, 2).float()  # [B, H, 1, dh]
        key = self.k_proj(hidden).view(self.shape).transpose(1, 2).float()
        scale: float = width**-0.5
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
    """``[B*T, W]`` → the same, for T tokens of a picture with the CLS token first."""

    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.layer_norm1 = nn.LayerNorm(spec.width, eps=spec.epsilon)
        self.self_attn = TowerAttention(spec)
        self.layer_norm2 = nn.LayerNorm(spec.width, eps=spec.epsilon)
        self.mlp = TowerMlp(spec)

    def forward(self, hidden: Tensor) -> Tensor:
        hidden = hidden + self.self_attn(self.layer_norm1(hidden))
        return hidden + self.mlp(self.layer_norm2(hidden))  # type: ignore[no-any-return]


class ScoringLayer(nn.Module):
    """What the CLS→patch scores need of their layer, beside the layer itself."""

    def __init__(self, spec: TowerSpec) -> None:
        super().__init__()
        self.layer_norm1 = nn.LayerNorm(spec.width, eps=spec.epsilon)
        self.self_attn = TowerAttention(spec)

    def forward(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.self_attn.cls_attention(self.layer_norm1(hidden))
        return scores


class Encoder(nn.Module):
    def __init__(self, layers: dict[str, nn.Module]) -> None:
        super().__init__()
        self.layers = nn.ModuleDict(layers)


class VisionTower(nn.Module):
    """Pixels to the selected features and, where asked for, the CLS→patch attention; operators stand for the layers."""

    def __init__(self, spec: TowerSpec, with_attention: bool) -> None:
        super().__init__()
        self.spec = spec
        # The layer whose output is the feature; with a list of feature layers, the last entry's.
        self.scoring = spec.feature_layers[-1] if with_attention else 0
        self.embeddings = TowerEmbeddings(spec)
        self.pre_layrnorm = nn.LayerNorm(spec.width, eps=spec.epsilon)
        # Under the name that the layer has in the checkpoint.
        self.encoder = Encoder({str(self.scoring - 1): ScoringLayer(spec)} if self.scoring else {})

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """``[B, C, H, W]`` → features ``[B, N, W·layers]`` and attention ``[B, N]`` float32 (or zeros)."""
        batch, spec = pixels.shape[0], self.spec
        states = [self.pre_layrnorm(self.embeddings(pixels)).flatten(0, 1)]
        for index in range(max(spec.feature_layers)):
            states.append(layer(states[-1], index))
        attention = torch.zeros(batch, spec.tokens, dtype=torch.float32, device=pixels.device)
        if self.scoring:
            attention = self.encoder.layers[str(self.scoring - 1)](states[self.scoring - 1])
        first, tokens = (1 if spec.drop_cls else 0), spec.patches + 1
        chosen = [states[index].view(-1, tokens, spec.width)[:, first:] for index in spec.feature_layers]
        return torch.cat(chosen, dim=-1), attention


class Projector(nn.Module):
    def __init__(self, spec: ProjectorSpec) -> None:
        super().__init__()
        self.activation = ACTIVATIONS[spec.activation]
        self.linear_1 = nn.Linear(spec.width_in, spec.width, bias=spec.bias)
        self.linear_2 = nn.Linear(spec.width, spec.width, bias=spec.bias)

    def forward(self, features: Tensor) -> Tensor:
        """``[B, N, W]`` → ``[B, N, D]``."""
        rows = features.reshape(-1, features.shape[-1])
        projected = self.linear_2(self.activation(self.linear_1(rows)))
        return projected.view(-1, features.shape[1], projected.shape[-1])  # type: ignore[no-any-return]
