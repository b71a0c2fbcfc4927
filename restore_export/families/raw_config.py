"""What a ``config.json`` may hold, checked before transformers sees it.

transformers works with whatever it is given: it makes a list as long as ``num_hidden_layers`` says, and loads any kind
of model that ``model_type`` names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from restore_export.checkpoint import Checkpoint
from restore_export.errors import CheckpointError
from restore_export.limits import (
    MOST_CHANNELS,
    MOST_HEAD_WIDTH,
    MOST_HEADS,
    MOST_LAYERS,
    MOST_PIXELS_A_SIDE,
    MOST_POSITIONS,
    MOST_WIDTH,
)
from restore_export.reading.wording import shown

_SIZES = {
    "hidden_size": MOST_WIDTH,
    "num_hidden_layers": MOST_LAYERS,
    "num_attention_heads": MOST_HEADS,
    "intermediate_size": MOST_WIDTH,
}
SIZES: dict[str, dict[str, int]] = {
    "vision_config": {
        **_SIZES,
        "image_size": MOST_PIXELS_A_SIDE,
        "patch_size": MOST_PIXELS_A_SIDE,
        "num_channels": MOST_CHANNELS,
    },
    "text_config": {
        **_SIZES,
        "vocab_size": MOST_WIDTH,
        "max_position_embeddings": MOST_POSITIONS,
        "num_key_value_heads": MOST_HEADS,
        "head_dim": MOST_HEAD_WIDTH,
    },
}
"""Largest of each size; the smallest is 1."""
OPTIONAL = ("num_key_value_heads", "head_dim")
"""Sizes that may be null: they follow from others."""
_MOST_LABELS = 100_000
_SWITCHES = {
    "": ("tie_word_embeddings", "multimodal_projector_bias"),
    "text_config": ("tie_word_embeddings", "attention_bias", "mlp_bias", "use_sliding_window"),
}
_OBJECTS = ("rope_parameters", "rope_scaling")


def check_raw(checkpoint: Checkpoint, models: Mapping[str, tuple[str, ...]]) -> None:
    """CheckpointError where a field is of the wrong kind or absurd.

    ``models`` are the model types that are supported in ``vision_config`` and ``text_config``.
    """
    config = checkpoint.config
    if "configuration_files" in config:
        raise unsupported(checkpoint, "configuration_files", config["configuration_files"], "none, config.json alone")
    for part in ("", *SIZES):
        values: Any = config.get(part, {}) if part else config
        if not isinstance(values, dict):
            raise unsupported(checkpoint, part, values, "an object of settings")
        _check_part(checkpoint, part, values)
        kind = values.get("model_type")
        if part and kind is not None and kind not in models[part]:
            raise unsupported(checkpoint, f"{part}.model_type", kind, ", ".join(models[part]))


def _check_part(checkpoint: Checkpoint, part: str, values: dict[str, Any]) -> None:
    where = f"{part}." if part else ""
    for name, most in SIZES.get(part, {}).items():
        if name in values:
            check_size(checkpoint, part, name, values[name], most)
    for name in _SWITCHES.get(part, ()):
        if not isinstance(values.get(name, False), bool):
            raise unsupported(checkpoint, where + name, values[name], "true, false")
    for name in _OBJECTS:
        if not isinstance(values.get(name) or {}, dict):
            raise unsupported(checkpoint, where + name, values[name], "an object of settings, or null")
    labels = values.get("num_labels", 0)
    if not is_whole(labels) or not 0 <= labels <= _MOST_LABELS:
        raise unsupported(checkpoint, f"{where}num_labels", labels, f"a whole number from 0 to {_MOST_LABELS}")


def check_size(checkpoint: Checkpoint, part: str, name: str, value: Any, most: int) -> None:
    """CheckpointError where a size is no whole number from 1 to ``most``."""
    if value is None and name in OPTIONAL:
        return
    if not is_whole(value) or not 1 <= value <= most:
        raise unsupported(checkpoint, f"{part}.{name}", value, f"a whole number from 1 to {most}")


def is_whole(value: Any) -> TypeGuard[int]:
    """Whether a JSON value is a whole number: to Python, true is one."""
    return isinstance(value, int) and not isinstance(value, bool)


def unsupported(checkpoint: Checkpoint, field: str, value: Any, allowed: str) -> CheckpointError:
    """An error that names the field, its value and what is allowed."""
    return CheckpointError(f"{checkpoint.folder / 'config.json'}: {field} is {shown(value)}; supported: {allowed}")
