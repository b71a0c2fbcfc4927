"""Which checkpoint tensor each traced parameter takes, settled before anything is traced."""

from __future__ import annotations

import re
from collections.abc import Mapping

from restore_export.checkpoint import Checkpoint
from restore_export.errors import CheckpointError
from restore_export.families.model import ModelSpec

_FLOATS = ("F16", "BF16", "F32", "F64")
# What a checkpoint may hold and an export does without: buffers that are computed, the norm behind the tower.
_COMPUTED = re.compile(r"(rotary_emb\.inv_freq|position_ids|post_layernorm\.(weight|bias))$")
_TOWER_LAYER = re.compile(r"vision_tower\..*?\blayers\.(\d+)\.")


def match_weights(
    parameters: Mapping[str, tuple[int, ...]], model: ModelSpec, checkpoint: Checkpoint
) -> dict[str, str]:
    """Parameter name → checkpoint key, for ``parameters`` of these shapes.

    CheckpointError where a tensor is missing, has another shape or is no float, or would be lost by the export.
    """
    found = {name: _find(name, model, checkpoint) for name in parameters}
    for name, key in found.items():
        info = checkpoint.tensors[key]
        if info.shape != parameters[name]:
            raise CheckpointError(
                f"{info.file}: tensor {key} has shape {list(info.shape)}, but config.json asks for "
                f"{list(parameters[name])}; the config and the weights are not of the same model"
            )
        if info.dtype not in _FLOATS:
            raise CheckpointError(
                f"{info.file}: tensor {key} has dtype {info.dtype}; supported: {', '.join(_FLOATS)} "
                "(a quantized checkpoint cannot be exported, give the original)"
            )
    _nothing_lost(set(found.values()), model, checkpoint)
    return found


def _find(parameter: str, model: ModelSpec, checkpoint: Checkpoint) -> str:
    candidates = list(model.candidates(parameter))
    for key in candidates:
        if key in checkpoint.tensors:
            return key
    raise CheckpointError(
        f"{checkpoint.folder} has no tensor {candidates[0] if candidates else parameter}, nor by another known name; "
        "its weights are incomplete, fetch them again"
    )


def _nothing_lost(used: set[str], model: ModelSpec, checkpoint: Checkpoint) -> None:
    lost = [
        key
        for key in checkpoint.tensors
        if key not in used and not _COMPUTED.search(key) and not _behind_features(key, model) and not _tied(key, model)
    ]
    if lost:
        raise CheckpointError(
            f"{checkpoint.tensors[lost[0]].file}: tensor {lost[0]} (and {len(lost) - 1} more) has no place in a model "
            "of this config and would be lost; the config and the weights are not of the same model"
        )


def _behind_features(key: str, model: ModelSpec) -> bool:
    layer = _TOWER_LAYER.search(key)
    return layer is not None and max(model.tower.feature_layers) <= int(layer[1]) < model.tower.layers


def _tied(key: str, model: ModelSpec) -> bool:
    return model.tied_head and key.endswith("lm_head.weight")
