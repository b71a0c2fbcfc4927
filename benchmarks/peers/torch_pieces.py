"""A LLaVA's three pieces exported as PyTorch's users do: load the model, ``torch.onnx.export(dynamo=True)`` each piece.

    python torch_pieces.py CHECKPOINT OUTPUT fp16|fp32

The same inputs and outputs as restore-export's folder, without reduction and calibration. Needs torch, transformers and
onnxscript, nothing of ours.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import torch
from transformers import DynamicCache, LlavaForConditionalGeneration

Exported = tuple[torch.nn.Module, dict[str, Any], dict[str, Any], list[str], list[str]]
"""A piece, example inputs, their dynamic shapes, names of inputs and of outputs."""


class Vision(torch.nn.Module):
    """``pixel_values [B,3,H,W]`` → ``image_features [B,576,D]``."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.tower, self.projector = model.model.vision_tower, model.model.multi_modal_projector
        self.layer = model.config.vision_feature_layer

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        states = self.tower(pixel_values, output_hidden_states=True).hidden_states
        return self.projector(states[self.layer][:, 1:])


class Embeddings(torch.nn.Module):
    """``input_ids [B,S]`` → ``inputs_embeds [B,S,D]``."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.embed = model.get_input_embeddings()

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        return self.embed(input_ids)


class Decoder(torch.nn.Module):
    """Embeddings, mask, positions and the cache → ``logits [B,1,V]`` and the longer cache."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.text, self.head = model.model.language_model, model.lm_head

    def forward(
        self,
        inputs_embeds: torch.Tensor,
        attention_mask: torch.Tensor,
        position_ids: torch.Tensor,
        past: list[tuple[torch.Tensor, torch.Tensor]],
    ) -> list[torch.Tensor]:
        cache = DynamicCache()
        for layer, (key, value) in enumerate(past):
            cache.update(key, value, layer)
        made = self.text(
            inputs_embeds=inputs_embeds, attention_mask=attention_mask, position_ids=position_ids,
            past_key_values=cache, use_cache=True,
        )  # fmt: skip
        present = [part for layer in cache.layers for part in (layer.keys, layer.values)]
        return [self.head(made.last_hidden_state[:, -1:]), *present]


def vision(model: Any) -> Exported:
    size = model.config.vision_config.image_size
    pixels = torch.zeros(2, 3, size, size, dtype=model.dtype)
    shapes = {"pixel_values": {0: "batch_size"}}
    return Vision(model), {"pixel_values": pixels}, shapes, ["pixel_values"], ["image_features"]


def embeddings(model: Any) -> Exported:
    shape = {0: "batch_size", 1: "sequence_length"}
    ids = torch.zeros(2, 3, dtype=torch.int64)
    return Embeddings(model), {"input_ids": ids}, {"input_ids": shape}, ["input_ids"], ["inputs_embeds"]


def decoder(model: Any) -> Exported:
    text = model.config.text_config
    batch, length, before = 2, 3, 5
    part = torch.zeros(batch, text.num_key_value_heads, before, text.head_dim, dtype=model.dtype)
    inputs = {
        "inputs_embeds": torch.zeros(batch, length, text.hidden_size, dtype=model.dtype),
        "attention_mask": torch.ones(batch, before + length, dtype=torch.int64),
        "position_ids": torch.arange(before, before + length).expand(batch, -1),
        "past": [(part, part)] * text.num_hidden_layers,
    }
    # A sum of two dimensions cannot be written, so the mask's length has a name of its own.
    rows, new, past, total = "batch_size", "sequence_length", "past_sequence_length", "total_sequence_length"
    shapes = {
        "inputs_embeds": {0: rows, 1: new},
        "attention_mask": {0: rows, 1: total},
        "position_ids": {0: rows, 1: new},
        "past": [({0: rows, 2: past}, {0: rows, 2: past})] * text.num_hidden_layers,
    }
    cache = [f"{layer}.{part}" for layer in range(text.num_hidden_layers) for part in ("key", "value")]
    given = ["inputs_embeds", "attention_mask", "position_ids", *(f"past_key_values.{name}" for name in cache)]
    return Decoder(model), inputs, shapes, given, ["logits", *(f"present.{name}" for name in cache)]


def main() -> None:
    checkpoint, output, dtype = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    kind = {"fp16": torch.float16, "fp32": torch.float32}[dtype]
    model = LlavaForConditionalGeneration.from_pretrained(checkpoint, dtype=kind).eval()
    output.mkdir(parents=True)
    pieces = {"vision_encoder": vision, "embed_tokens": embeddings, "decoder_model_merged": decoder}
    for name, piece in pieces.items():
        module, inputs, shapes, given, made = piece(model)
        torch.onnx.export(
            module.eval(), (), output / f"{name}.onnx", kwargs=inputs, dynamic_shapes=shapes, input_names=given,
            output_names=made, dynamo=True, external_data=True,
        )  # fmt: skip


if __name__ == "__main__":
    with torch.no_grad():
        main()
