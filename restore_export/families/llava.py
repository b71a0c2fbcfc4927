"""LLaVA-1.5 and kin: a CLIP tower, a two-layer projector, a Llama-like decoder."""

from __future__ import annotations

import copy
import math
from typing import Any

from restore_export.calibration.bias import default_frequencies
from restore_export.checkpoint import Checkpoint, read_json
from restore_export.errors import CheckpointError, RestoreExportError
from restore_export.families import LLAVA
from restore_export.families.model import ModelSpec
from restore_export.families.raw_config import SIZES, check_raw, check_size, is_whole, unsupported
from restore_export.graphs.activations import ACTIVATIONS
from restore_export.graphs.specs import DecoderSpec, ProjectorSpec, TowerSpec
from restore_export.limits import MOST_HEAD_WIDTH, MOST_PATCHES
from restore_export.reading.wording import reason, shown

_ROPE = "text_config.rope_parameters"
_FIXED_ROPE = ("default", "linear", "llama3", "yarn")

# Both key layouts that are published, and the tower with and without its inner "vision_model".
PREFIXES = (
    ("vision_tower.", (
        "model.vision_tower.vision_model.", "vision_tower.vision_model.", "model.vision_tower.", "vision_tower.",
    )),
    ("multi_modal_projector.", ("model.multi_modal_projector.", "multi_modal_projector.")),
    ("embed_tokens.", ("model.language_model.embed_tokens.", "language_model.model.embed_tokens.")),
    ("model.", ("model.language_model.", "language_model.model.")),
    ("lm_head.", ("lm_head.", "language_model.lm_head.")),
)  # fmt: skip


def describe(checkpoint: Checkpoint) -> ModelSpec:
    """Read the config of a ``LlavaForConditionalGeneration`` checkpoint; CheckpointError where it is not supported."""
    check_raw(checkpoint, {"vision_config": LLAVA.towers, "text_config": LLAVA.text_models})
    try:
        return _describe(checkpoint, _parse(checkpoint))
    except RestoreExportError:
        raise
    except Exception as error:  # whatever our own and transformers' arithmetic on odd values meets
        raise _invalid(checkpoint, error) from error


def _describe(checkpoint: Checkpoint, config: Any) -> ModelSpec:
    tower, text = config.vision_config, config.text_config
    _must_be(checkpoint, "vision_config.model_type", tower.model_type, LLAVA.towers)
    _must_be(checkpoint, "text_config.model_type", text.model_type, LLAVA.text_models)
    _check_numbers(checkpoint, config)
    _must_be(checkpoint, "vision_config.hidden_act", tower.hidden_act, tuple(ACTIVATIONS))
    _must_be(checkpoint, "text_config.hidden_act", text.hidden_act, tuple(ACTIVATIONS))
    _must_be(checkpoint, "projector_hidden_act", config.projector_hidden_act, tuple(ACTIVATIONS))
    tower_spec = _tower(checkpoint, config)
    return ModelSpec(
        tower=tower_spec,
        projector=ProjectorSpec(
            width_in=tower.hidden_size * len(tower_spec.feature_layers),
            width=text.hidden_size,
            activation=config.projector_hidden_act,
            bias=config.multimodal_projector_bias,
        ),
        decoder=_decoder(checkpoint, text),
        image_token_id=config.image_token_id,
        eos_token_ids=_eos_ids(checkpoint, text),
        prefixes=PREFIXES,
        tied_head=bool(config.tie_word_embeddings or getattr(text, "tie_word_embeddings", False)),
    )


def _parse(checkpoint: Checkpoint) -> Any:
    from transformers import LlavaConfig

    try:
        # Not from the folder: what was checked is what is parsed.
        return LlavaConfig.from_dict(copy.deepcopy(checkpoint.config))
    except Exception as error:  # transformers raises whatever its parsing meets
        raise _invalid(checkpoint, error) from error


def _invalid(checkpoint: Checkpoint, error: Exception) -> CheckpointError:
    return CheckpointError(f"{checkpoint.folder / 'config.json'} is not a valid LLaVA config: {reason(error)}")


def _tower(checkpoint: Checkpoint, config: Any) -> TowerSpec:
    tower = config.vision_config
    chosen = config.vision_feature_layer
    layers = list(chosen) if isinstance(chosen, (list, tuple)) else [chosen]
    count = tower.num_hidden_layers
    known = all(is_whole(layer) and -count - 1 <= layer <= count for layer in layers)
    if not known or not 1 <= len(layers) <= count + 1:
        raise unsupported(checkpoint, "vision_feature_layer", chosen, f"{-count - 1} to {count}, or a list of these")
    _must_be(checkpoint, "vision_feature_select_strategy", config.vision_feature_select_strategy, ("default", "full"))
    _divides(checkpoint, "vision_config", tower.hidden_size, tower.num_attention_heads)
    _enough_tensors(checkpoint, "vision_config", count)
    patches = (tower.image_size // tower.patch_size) ** 2
    if not 1 <= patches <= MOST_PATCHES:
        allowed = f"1 to image_size, for {MOST_PATCHES} patches at most"
        raise unsupported(checkpoint, "vision_config.patch_size", tower.patch_size, allowed)
    return TowerSpec(
        width=tower.hidden_size,
        layers=count,
        heads=tower.num_attention_heads,
        mlp_width=tower.intermediate_size,
        image_size=tower.image_size,
        patch_size=tower.patch_size,
        channels=tower.num_channels,
        activation=tower.hidden_act,
        epsilon=tower.layer_norm_eps,
        feature_layers=tuple(layer if layer >= 0 else count + 1 + layer for layer in layers),
        drop_cls=config.vision_feature_select_strategy == "default",
    )


def _decoder(checkpoint: Checkpoint, text: Any) -> DecoderSpec:
    heads = text.num_attention_heads
    kv_heads = getattr(text, "num_key_value_heads", None) or heads
    if not getattr(text, "head_dim", None):
        _divides(checkpoint, "text_config", text.hidden_size, heads)
    head_width = getattr(text, "head_dim", None) or text.hidden_size // heads
    if head_width % 2 or head_width > MOST_HEAD_WIDTH:
        allowed = f"an even number from 2 to {MOST_HEAD_WIDTH} (rotary embeddings turn pairs)"
        raise unsupported(checkpoint, "text_config.head_dim", head_width, allowed)
    _divides(checkpoint, "text_config", heads, kv_heads)
    _enough_tensors(checkpoint, "text_config", text.num_hidden_layers)
    frequencies, scale = _rotary(checkpoint, text)
    qwen = text.model_type == "qwen2"
    bias = bool(getattr(text, "attention_bias", False))
    return DecoderSpec(
        width=text.hidden_size,
        layers=text.num_hidden_layers,
        heads=heads,
        kv_heads=kv_heads,
        head_width=head_width,
        mlp_width=text.intermediate_size,
        vocabulary=text.vocab_size,
        activation=text.hidden_act,
        epsilon=text.rms_norm_eps,
        qkv_bias=qwen or bias,
        output_bias=bias and not qwen,
        mlp_bias=bool(getattr(text, "mlp_bias", False)),
        frequencies=frequencies,
        rotary_scale=scale,
        window=_window(checkpoint, text),
        max_positions=text.max_position_embeddings,
    )


def _rotary(checkpoint: Checkpoint, text: Any) -> tuple[tuple[float, ...], float]:
    """The model's own frequencies θ_j and the factor on its cosines, by transformers' own arithmetic.

    For the default kind alone transformers has no function apart from the model's code, which takes long to import.
    """
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    kind = (text.rope_parameters or {}).get("rope_type", "default")
    _must_be(checkpoint, f"{_ROPE}.rope_type", kind, _FIXED_ROPE)
    try:
        if kind == "default":
            width = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
            given, factor = default_frequencies(width, text.rope_parameters["rope_theta"]), 1.0
        else:
            given, factor = ROPE_INIT_FUNCTIONS[kind](text)
        frequencies, scale = tuple(float(value) for value in given), float(factor)
    except Exception as error:  # whatever its arithmetic on odd values meets
        raise unsupported(checkpoint, _ROPE, text.rope_parameters, "parameters that transformers can use") from error
    if not all(0 < value < math.inf for value in (*frequencies, scale)):
        raise unsupported(checkpoint, _ROPE, text.rope_parameters, "values that give positive, finite frequencies")
    return frequencies, scale


def _window(checkpoint: Checkpoint, text: Any) -> int:
    kinds = set(getattr(text, "layer_types", None) or ())
    if len(kinds) > 1:
        raise unsupported(checkpoint, "text_config.layer_types", sorted(kinds), "one kind of attention in all layers")
    if text.model_type == "llama" or kinds == {"full_attention"}:
        return 0
    window = getattr(text, "sliding_window", None) or 0
    if not is_whole(window) or window < 0:
        raise unsupported(checkpoint, "text_config.sliding_window", window, "a number of tokens, or null")
    return int(window)


def _eos_ids(checkpoint: Checkpoint, text: Any) -> tuple[int, ...]:
    path = checkpoint.folder / "generation_config.json"
    given: Any = read_json(path).get("eos_token_id") if path.exists() else None
    given = given if given is not None else text.eos_token_id
    values = given if isinstance(given, list) else [given]
    values = [value for value in values if value is not None]
    if not all(is_whole(value) and 0 <= value < text.vocab_size for value in values):
        raise CheckpointError(
            f"{path}: eos_token_id is {shown(given)}; allowed: a token id or a list of them, each below "
            f"the vocabulary's {text.vocab_size}"
        )
    return tuple(values)


def _check_numbers(checkpoint: Checkpoint, config: Any) -> None:
    """Sizes are whole, positive and of this world; epsilons are finite; the image token is a token."""
    for part, sizes in SIZES.items():
        for name, most in sizes.items():
            check_size(checkpoint, part, name, getattr(getattr(config, part), name, None), most)
    for where, value in (
        ("vision_config.layer_norm_eps", config.vision_config.layer_norm_eps),
        ("text_config.rms_norm_eps", config.text_config.rms_norm_eps),
    ):
        if not isinstance(value, float | int) or not 0 < value < 1:
            raise unsupported(checkpoint, where, value, "a number between 0 and 1")
    token = config.image_token_id
    if not is_whole(token) or not 0 <= token < config.text_config.vocab_size:
        raise unsupported(checkpoint, "image_token_index", token, "a token id of the vocabulary")


def _enough_tensors(checkpoint: Checkpoint, part: str, layers: int) -> None:
    """A layer has several tensors, so a config of more layers than tensors is of another model."""
    if layers > len(checkpoint.tensors):
        allowed = f"at most one for each of the {len(checkpoint.tensors)} tensors of the weights"
        raise unsupported(checkpoint, f"{part}.num_hidden_layers", layers, allowed)


def _divides(checkpoint: Checkpoint, where: str, whole: int, part: int) -> None:
    if part < 1 or whole % part:
        raise CheckpointError(
            f"{checkpoint.folder / 'config.json'}: in {where}, {whole} is not a multiple of {part} heads; "
            "the config is damaged"
        )


def _must_be(checkpoint: Checkpoint, field: str, value: Any, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise unsupported(checkpoint, field, value, ", ".join(allowed))
