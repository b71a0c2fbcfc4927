"""Small random checkpoints in the formats that published ones have."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from transformers import (
    CLIPVisionConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    MistralConfig,
    Qwen2Config,
)

from restore_export.checkpoint import BUNDLED

TEXT_CONFIGS: dict[str, type] = {"llama": LlamaConfig, "mistral": MistralConfig, "qwen2": Qwen2Config}
IMAGE_TOKEN = 4


def make_checkpoint(
    folder: Path,
    *,
    text: str = "llama",
    layout: str = "old",
    shards: int = 1,
    dtype: torch.dtype = torch.float32,
    text_settings: dict[str, Any] | None = None,
    vision_settings: dict[str, Any] | None = None,
    **settings: Any,
) -> Path:
    """A LLaVA of random weights, 16 visual tokens, with the bundled processor. ``layout``: old, new or saved."""
    torch.manual_seed(0)
    vision = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "num_attention_heads": 2,
              "image_size": 32, "patch_size": 8, "projection_dim": 16} | (vision_settings or {})  # fmt: skip
    words = {"vocab_size": 64, "hidden_size": 48, "intermediate_size": 80, "num_hidden_layers": 2,
             "num_attention_heads": 4, "num_key_value_heads": 4, "max_position_embeddings": 256, "bos_token_id": 1,
             "eos_token_id": 2, "pad_token_id": 3, "initializer_range": 0.2} | (text_settings or {})  # fmt: skip
    config = LlavaConfig(
        vision_config=CLIPVisionConfig(**vision, initializer_range=0.2),
        text_config=TEXT_CONFIGS[text](**words),
        image_token_id=IMAGE_TOKEN,
        image_seq_length=16,
        **({"vision_feature_layer": -2, "vision_feature_select_strategy": "default"} | settings),
    )
    model = LlavaForConditionalGeneration(config).to(dtype).eval()
    folder.mkdir(parents=True, exist_ok=True)
    config.architectures = ["LlavaForConditionalGeneration"]
    config.save_pretrained(folder)
    _save_weights(model, folder, layout, shards)
    for name in ("processor_config.json", "tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copyfile(BUNDLED / name, folder / name)
    _resize(folder / "processor_config.json", vision["image_size"], vision["patch_size"], config)
    return folder


def _save_weights(model: LlavaForConditionalGeneration, folder: Path, layout: str, shards: int) -> None:
    tensors = {_key(name, layout): value.contiguous().clone() for name, value in model.state_dict().items()}
    if model.config.text_config.tie_word_embeddings or model.config.tie_word_embeddings:
        tensors = {name: value for name, value in tensors.items() if not name.endswith("lm_head.weight")}
    if shards == 1:
        save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
        return
    names = sorted(tensors)
    weight_map = {}
    for shard in range(shards):
        file = f"model-{shard + 1:05d}-of-{shards:05d}.safetensors"
        part = names[shard::shards]
        save_file({name: tensors[name] for name in part}, folder / file, metadata={"format": "pt"})
        weight_map |= dict.fromkeys(part, file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))


def _key(name: str, layout: str) -> str:
    """A transformers 5 module name in one of the layouts that are found on the hub."""
    if layout == "new":
        return name.replace("vision_tower.", "vision_tower.vision_model.")
    name = name.replace("model.vision_tower.", "vision_tower.vision_model.")
    name = name.replace("model.multi_modal_projector.", "multi_modal_projector.")
    name = name.replace("model.language_model.", "language_model.model.")
    return name.replace("lm_head.", "language_model.lm_head.") if name.startswith("lm_head.") else name


def _resize(path: Path, pixels: int, patch: int, config: LlavaConfig) -> None:
    data = json.loads(path.read_text())
    data["image_processor"]["size"] = {"shortest_edge": pixels}
    data["image_processor"]["crop_size"] = {"height": pixels, "width": pixels}
    data["patch_size"] = patch
    data["vision_feature_select_strategy"] = config.vision_feature_select_strategy
    path.write_text(json.dumps(data))
