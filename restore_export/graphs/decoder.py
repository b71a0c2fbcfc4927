"""The decoder that is traced: prefill and decode in one graph; parameter names are the checkpoint's own.

Hidden states are rows, ``[B*S, D]``, so that a linear layer is one Gemm with the weights as checkpoints keep them.
The calibration bias is computed once and shared by the layers (the first layer's may differ).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from restore_export.calibration.settings import Calibration
from restore_export.graphs import ops
from restore_export.graphs.activations import ACTIVATIONS
from restore_export.graphs.contract import decoder_inputs, decoder_state
from restore_export.graphs.places import layer
from restore_export.graphs.specs import DecoderSpec


class RmsNorm(nn.Module):
    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.epsilon = epsilon
        self.weight = nn.Parameter(torch.empty(width))

    def forward(self, hidden: Tensor) -> Tensor:
        return F.rms_norm(hidden, (hidden.shape[-1],), self.weight, self.epsilon)


class Attention(nn.Module):
    def __init__(self, spec: DecoderSpec) -> None:
        super().__init__()
        self.spec = spec
        inner, kv = spec.heads * spec.head_width, spec.kv_heads * spec.head_width
        self.q_proj = nn.Linear(spec.width, inner, bias=spec.qkv_bias)
        self.k_proj = nn.Linear(spec.width, kv, bias=spec.qkv_bias)
        self.v_proj = nn.Linear(spec.width, kv, bias=spec.qkv_bias)
        self.o_proj = nn.Linear(inner, spec.width, bias=spec.output_bias)

    def forward(
        self, hidden: Tensor, rotary: tuple[Tensor, Tensor], bias: Tensor, past: tuple[Tensor, Tensor]
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """``hidden [B*S, D]``, ``bias [B, 1, S, P+S]``, past keys and values ``[B, Hkv, P, dh]``."""
        length, width = rotary[0].shape[1], self.spec.head_width
        query, key, value = (
            project(hidden).view(-1, length, project.out_features // width, width).transpose(1, 2)  # [B, H, S, dh]
            for project in (self.q_proj, self.k_proj, self.v_proj)
        )
        query, key = torch.onnx.ops.rotary_embedding(query, *rotary), torch.onnx.ops.rotary_embedding(key, *rotary)
        key, value = torch.cat([past[0], key], dim=2), torch.cat([past[1], value], dim=2)
        attended = torch.onnx.ops.attention(query, key, value, bias)[0]
        inner = self.spec.heads * self.spec.head_width
        return self.o_proj(attended.transpose(1, 2).reshape(-1, inner)), (key, value)


class Mlp(nn.Module):
    def __init__(self, spec: DecoderSpec) -> None:
        super().__init__()
        self.activation = ACTIVATIONS[spec.activation]
        self.gate_proj = nn.Linear(spec.width, spec.mlp_width, bias=spec.mlp_bias)
        self.up_proj = nn.Linear(spec.width, spec.mlp_width, bias=spec.mlp_bias)
        self.down_proj = nn.Linear(spec.mlp_width, spec.width, bias=spec.mlp_bias)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.down_proj(self.activation(self.gate_proj(hidden)) * self.up_proj(hidden))  # type: ignore[no-any-return]


class DecoderLayer(nn.Module):
    """``hidden [B*S, D]``, cosines and sines, bias and past as in :class:`Attention` → hidden, keys and values."""

    def __init__(self, spec: DecoderSpec) -> None:
        super().__init__()
        self.input_layernorm = RmsNorm(spec.width, spec.epsilon)
        self.self_attn = Attention(spec)
        self.post_attention_layernorm = RmsNorm(spec.width, spec.epsilon)
        self.mlp = Mlp(spec)

    def forward(
        self, hidden: Tensor, cos: Tensor, sin: Tensor, bias: Tensor, past_key: Tensor, past_value: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        attended, present = self.self_attn(self.input_layernorm(hidden), (cos, sin), bias, (past_key, past_value))
        hidden = hidden + attended
        return hidden + self.mlp(self.post_attention_layernorm(hidden)), *present


class FinalNorm(nn.Module):
    def __init__(self, spec: DecoderSpec) -> None:
        super().__init__()
        self.norm = RmsNorm(spec.width, spec.epsilon)


class Decoder(nn.Module):
    """Everything but the layers, for each of which an operator stands: without the cache, which is theirs."""

    def __init__(self, spec: DecoderSpec, calibration: Calibration, uniform_size: float, all_logits: bool) -> None:
        super().__init__()
        self.spec, self.calibration, self.all_logits = spec, calibration, all_logits
        self.uniform_size = uniform_size if calibration.first_layer_differs else 0.0
        self.names = decoder_inputs(0, calibration)
        self.model = FinalNorm(spec)
        self.lm_head = nn.Linear(spec.width, spec.vocabulary, bias=False)
        # A real buffer even where parameters are stand-ins: it is computed, not loaded.
        self.frequencies = nn.Buffer(torch.tensor(spec.frequencies, dtype=torch.float32, device="cpu"))

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """Inputs and outputs as ``contract.decoder_inputs`` and ``contract.decoder_outputs`` name those of no layer."""
        given = dict(zip(self.names, inputs, strict=True))
        embeds, position_ids = given["inputs_embeds"], given["position_ids"]
        carried = {
            name: torch.cat([given[f"past_{name}"], given[name]], dim=1) for name in decoder_state(self.calibration)
        }
        first_bias, bias = self._biases(given, carried)
        cos, sin = self._rotary(position_ids, embeds.dtype)
        hidden = embeds.flatten(0, 1)
        for index in range(self.spec.layers):
            hidden = layer(hidden, index, cos, sin, bias if index else first_bias)
        return (self._logits(hidden, embeds.shape[0], embeds.shape[1]), *carried.values())

    def _logits(self, hidden: Tensor, batch: int, length: int) -> Tensor:
        """``[B*S, D]`` → ``[B, 1, V]`` of the last position, or of all ``[B, S, V]``."""
        if not self.all_logits:
            hidden, length = hidden.view(batch, length, -1)[:, -1], 1
        return self.lm_head(self.model.norm(hidden)).view(-1, length, self.spec.vocabulary)  # type: ignore[no-any-return]

    def _rotary(self, positions: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Cosines and sines ``[B, S, dh/2]`` of the positions, float32 arithmetic."""
        angles = positions[..., None].float() * self.frequencies
        scale = self.spec.rotary_scale
        return (angles.cos() * scale).to(dtype), (angles.sin() * scale).to(dtype)

    def _biases(self, given: dict[str, Tensor], carried: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The first layer's bias and the others', ``[B, 1, S, P+S]`` in the dtype of the queries."""
        dtype = given["inputs_embeds"].dtype
        first, others = ops.calibration_bias(
            given["position_ids"],
            given["attention_mask"],
            carried.get("position_ids"),
            carried.get("token_sizes"),
            given.get("is_prefill"),
            self.frequencies,
            c=self.calibration.c,
            uniform=self.uniform_size,
            size=self.calibration.size,
            distance=self.calibration.distance,
            lowest=ops.lowest(dtype),
            window=self.spec.window,
        )
        return (first if self.uniform_size else others).to(dtype), others.to(dtype)
