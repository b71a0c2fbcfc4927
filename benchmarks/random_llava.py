"""A LLaVA of random weights on the disk, in the format of published ones, written tensor by tensor."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from math import prod
from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import CLIPVisionConfig, LlamaConfig, LlavaConfig, LlavaForConditionalGeneration

from restore_export.checkpoint import BUNDLED

DTYPES = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}
_SHARD_BYTES = 1 << 30


def write_checkpoint(
    folder: Path, *, text_layers: int = 22, text_width: int = 2048, tower_layers: int = 24, dtype: str = "fp16"
) -> int:
    """Write a checkpoint of LLaVA-1.5's shape (CLIP-L/336: 576 visual tokens) and give its bytes of weights."""
    heads = max(1, text_width // 64)
    config = LlavaConfig(
        vision_config=CLIPVisionConfig(
            hidden_size=1024, intermediate_size=4096, num_hidden_layers=tower_layers, num_attention_heads=16,
            image_size=336, patch_size=14, projection_dim=768,
        ),
        text_config=LlamaConfig(
            vocab_size=32064, hidden_size=text_width, intermediate_size=text_width * 11 // 4,
            num_hidden_layers=text_layers, num_attention_heads=heads, num_key_value_heads=heads,
            max_position_embeddings=4096, bos_token_id=1, eos_token_id=2, pad_token_id=3,
        ),
        image_token_id=4, image_seq_length=576, vision_feature_layer=-2, vision_feature_select_strategy="default",
    )  # fmt: skip
    config.architectures = ["LlavaForConditionalGeneration"]
    config.dtype = DTYPES[dtype]
    folder.mkdir(parents=True)
    config.save_pretrained(folder)
    _processor(folder)
    with torch.device("meta"):
        shapes = {name: value.shape for name, value in LlavaForConditionalGeneration(config).state_dict().items()}
    return _write(folder, shapes, DTYPES[dtype])


def _write(folder: Path, shapes: dict[str, torch.Size], dtype: torch.dtype) -> int:
    torch.manual_seed(0)
    names, total = {}, 0
    for number, shard in enumerate(_shards(shapes, dtype.itemsize), 1):
        file = f"model-{number:05d}.safetensors"
        # Small enough that activations of deep models stay within float16.
        tensors = {name: (torch.randn(shapes[name]) * 0.02).to(dtype) for name in shard}
        save_file(tensors, folder / file, metadata={"format": "pt"})
        names |= dict.fromkeys(shard, file)
        total += sum(value.nbytes for value in tensors.values())
    index = {"metadata": {"total_size": total}, "weight_map": names}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return total


def _shards(shapes: dict[str, torch.Size], width: int) -> Iterator[list[str]]:
    shard: list[str] = []
    size = 0
    for name, shape in shapes.items():
        if shard and size + prod(shape) * width > _SHARD_BYTES:
            yield shard
            shard, size = [], 0
        shard.append(name)
        size += prod(shape) * width
    yield shard


def _processor(folder: Path) -> None:
    """The bundled model's tokenizer and processor, for pictures of 336 pixels."""
    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copyfile(BUNDLED / name, folder / name)
    data = json.loads((BUNDLED / "processor_config.json").read_text())
    data["image_processor"]["size"] = {"shortest_edge": 336}
    data["image_processor"]["crop_size"] = {"height": 336, "width": 336}
    data["patch_size"] = 14
    (folder / "processor_config.json").write_text(json.dumps(data))
