"""Names, shapes and config of a LLaVA-1.5 at any size: what the writer of a checkpoint needs, without torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

OLDER, NEWER = "older", "newer"
_PREFIXES = {
    OLDER: {
        "vision_tower.": "vision_tower.vision_model.",
        "projector.": "multi_modal_projector.",
        "model.": "language_model.model.",
        "lm_head.": "language_model.lm_head.",
    },
    NEWER: {
        "vision_tower.": "model.vision_tower.vision_model.",
        "projector.": "model.multi_modal_projector.",
        "model.": "model.language_model.",
        "lm_head.": "lm_head.",
    },
}
"""The two key layouts that are found on the hub: what stands before a part's names."""
_TOWER_WIDTH, _TOWER_MLP, _IMAGE, _PATCH = 1024, 4096, 336, 14
_VOCABULARY = 32064


@dataclass(frozen=True)
class Llava:
    """Sizes of a LLaVA-1.5 with CLIP-L/336 (576 visual tokens); the defaults are about one billion parameters."""

    layers: int = 12
    width: int = 2048
    mlp: int = 5632
    head_width: int = 64
    tower_layers: int = 24


SEVEN_B = Llava(layers=32, width=4096, mlp=11008, head_width=128)
"""LLaVA-1.5-7B as published."""
ONE_B = Llava()


def config(model: Llava, dtype: str) -> dict[str, Any]:
    """``config.json``; special tokens are those of the bundled tokenizer, which the folder gets."""
    return {
        "architectures": ["LlavaForConditionalGeneration"],
        "model_type": "llava",
        "dtype": dtype,
        "image_token_index": 4,
        "image_seq_length": 576,
        "projector_hidden_act": "gelu",
        "vision_feature_layer": -2,
        "vision_feature_select_strategy": "default",
        "tie_word_embeddings": False,
        "text_config": text_config(model) | {"dtype": dtype},
        "vision_config": {
            "model_type": "clip_vision_model",
            "hidden_size": _TOWER_WIDTH,
            "intermediate_size": _TOWER_MLP,
            "num_hidden_layers": model.tower_layers,
            "num_attention_heads": 16,
            "image_size": _IMAGE,
            "patch_size": _PATCH,
            "projection_dim": 768,
        },
    }


def text_config(model: Llava) -> dict[str, Any]:
    """The Llama alone, which onnxruntime-genai's builder takes as a model of its own."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": _VOCABULARY,
        "hidden_size": model.width,
        "intermediate_size": model.mlp,
        "num_hidden_layers": model.layers,
        "num_attention_heads": model.width // model.head_width,
        "num_key_value_heads": model.width // model.head_width,
        "head_dim": model.head_width,
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5,
        "hidden_act": "silu",
        "tie_word_embeddings": False,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "pad_token_id": 3,
    }


def tensors(model: Llava, layout: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Name and shape of every tensor, in a checkpoint's usual order."""
    for name, shape in (*_tower(model), *_text(model)):
        part = next(prefix for prefix in _PREFIXES[layout] if name.startswith(prefix))
        yield _PREFIXES[layout][part] + name.removeprefix(part), shape


def text_name(name: str) -> str | None:
    """The name in a Llama alone of a tensor of the newer layout; None: it is not of the text model."""
    inner = _PREFIXES[NEWER]["model."]
    if name.startswith(inner):
        return "model." + name.removeprefix(inner)
    return name if name.startswith("lm_head.") else None


def _tower(model: Llava) -> Iterator[tuple[str, tuple[int, ...]]]:
    width, tower = _TOWER_WIDTH, "vision_tower."
    yield tower + "embeddings.class_embedding", (width,)
    yield tower + "embeddings.patch_embedding.weight", (width, 3, _PATCH, _PATCH)
    yield tower + "embeddings.position_embedding.weight", ((_IMAGE // _PATCH) ** 2 + 1, width)
    yield from _affine(tower + "pre_layrnorm", width)
    for layer in range(model.tower_layers):
        inside = f"{tower}encoder.layers.{layer}."
        for name in ("k_proj", "v_proj", "q_proj", "out_proj"):
            yield from _affine(f"{inside}self_attn.{name}", width, width)
        yield from _affine(inside + "layer_norm1", width)
        yield from _affine(inside + "mlp.fc1", _TOWER_MLP, width)
        yield from _affine(inside + "mlp.fc2", width, _TOWER_MLP)
        yield from _affine(inside + "layer_norm2", width)
    yield from _affine(tower + "post_layernorm", width)
    yield from _affine("projector.linear_1", model.width, width)
    yield from _affine("projector.linear_2", model.width, model.width)


def _text(model: Llava) -> Iterator[tuple[str, tuple[int, ...]]]:
    width, mlp = model.width, model.mlp
    yield "model.embed_tokens.weight", (_VOCABULARY, width)
    for layer in range(model.layers):
        inside = f"model.layers.{layer}."
        for name in ("q_proj", "k_proj", "v_proj", "o_proj"):
            yield f"{inside}self_attn.{name}.weight", (width, width)
        yield inside + "mlp.gate_proj.weight", (mlp, width)
        yield inside + "mlp.up_proj.weight", (mlp, width)
        yield inside + "mlp.down_proj.weight", (width, mlp)
        yield inside + "input_layernorm.weight", (width,)
        yield inside + "post_attention_layernorm.weight", (width,)
    yield "model.norm.weight", (width,)
    yield "lm_head.weight", (_VOCABULARY, width)


def _affine(name: str, *shape: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield name + ".weight", shape
    yield name + ".bias", shape[:1]
