"""Add a bias to the attention logits of a Hugging Face text model, from the outside."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS

_NAME = "restore_reference"
MASKED = -1e9
"""What a bias holds where a query may not see a key."""


def add_bias(text_model: nn.Module, first_layer: Tensor, others: Tensor) -> None:
    """Let the next forward of a transformers decoder add these biases, ``[B, 1, S, T]`` float32, mask included."""
    ALL_ATTENTION_FUNCTIONS.register(_NAME, _attend)
    text_model.config._attn_implementation = _NAME  # type: ignore[union-attr]
    for index, layer in enumerate(text_model.layers):  # type: ignore[arg-type]
        layer.self_attn.restore_bias = first_layer if index == 0 else others


def remove_bias(text_model: nn.Module) -> None:
    """Give the model its own (eager) attention back."""
    text_model.config._attn_implementation = "eager"  # type: ignore[union-attr]


def _attend(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, scaling: float, **_: Any
) -> tuple[Tensor, None]:
    groups = query.shape[1] // key.shape[1]
    key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
    logits = torch.matmul(query, key.transpose(2, 3)) * scaling
    weights = (logits.float() + module.restore_bias).softmax(-1).to(query.dtype)  # type: ignore[operator]
    return torch.matmul(weights, value).transpose(1, 2).contiguous(), None
