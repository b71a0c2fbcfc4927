"""The I/O contract of an exported folder: names, symbolic shapes and dtypes, in one place.

``vision_encoder.onnx``
    ``pixel_values [B,3,H,W]`` f32 → ``image_features [B,n,D]``, ``sizes [B,n]`` i64, ``positions [B,n]`` i64,
    ``assignment [B,N]`` i64
``embed_tokens.onnx``
    ``input_ids [B,S]`` i64 → ``inputs_embeds [B,S,D]``
``decoder_model_merged.onnx``
    ``inputs_embeds [B,S,D]``, ``attention_mask [B,P+S]`` i64, ``position_ids [B,S]`` i64, and for each layer i
    ``past_key_values.{i}.key``, ``past_key_values.{i}.value`` ``[B,Hkv,P,dh]`` → ``logits [B,1,V]`` and for each layer
    ``present.{i}.key``, ``present.{i}.value`` ``[B,Hkv,P+S,dh]``

A calibrated decoder also takes ``token_sizes [B,S]`` i64 (visual tokens that a position stands for, 0 for text),
``is_prefill`` bool scalar, and carries ``past_token_sizes`` → ``present_token_sizes`` and ``past_position_ids`` →
``present_position_ids`` like the cache. It has exactly those that its settings use: read its inputs.
Positions are int64, or float32 where position rule ``mean`` makes them fractional. Everything else has the dtype of
the build.
"""

from __future__ import annotations

from restore_export.calibration.settings import Calibration, Reduction

DOMAIN = "restore"
"""Of the custom operators."""
PLUGIN_OP = "AnchorMerge"
"""The custom operator that TensorRT takes as a plugin."""
VISION_FILE = "vision_encoder.onnx"
EMBED_FILE = "embed_tokens.onnx"
DECODER_FILE = "decoder_model_merged.onnx"
FILES = (VISION_FILE, EMBED_FILE, DECODER_FILE)

VISION_OUTPUTS = ("image_features", "sizes", "positions", "assignment")
VISION_INTERMEDIATES = ("visual_tokens", "vision_features", "cls_attention", "similarity")
"""Named values inside the vision graph that a parity check can ask for."""

HIDDEN_STATES = "hidden_states.{}"
"""Name in the decoder of the value in front of layer i, ``[B*S, D]``, from 1 on; the last goes into the final norm."""

PAST_CACHE = ("past_key_values.{}.key", "past_key_values.{}.value")
PRESENT_CACHE = ("present.{}.key", "present.{}.value")
"""Names of layer i's keys and values."""

BATCH, SEQUENCE, PAST = "batch_size", "sequence_length", "past_sequence_length"


def position_dtype(reduction: Reduction) -> str:
    """``float32`` where positions are fractional, else ``int64``."""
    fractional = reduction.position == "mean" and reduction.layout == "retain"
    return "float32" if fractional else "int64"


def decoder_state(calibration: Calibration) -> tuple[str, ...]:
    """What travels with the cache, as ``past_X`` in and ``present_X`` out."""
    carried = []
    if calibration.distance != "off":
        carried.append("position_ids")
    if calibration.size:
        carried.append("token_sizes")
    return tuple(carried)


def decoder_inputs(layers: int, calibration: Calibration) -> list[str]:
    """Input names of the decoder in order."""
    names = ["inputs_embeds", "attention_mask", "position_ids"]
    if calibration.size:
        names.append("token_sizes")
    if calibration.distance == "prefill":
        names.append("is_prefill")
    names += [f"past_{name}" for name in decoder_state(calibration)]
    return names + [name.format(layer) for layer in range(layers) for name in PAST_CACHE]


def decoder_outputs(layers: int, calibration: Calibration) -> list[str]:
    """Output names of the decoder in order."""
    carried = [f"present_{name}" for name in decoder_state(calibration)]
    return ["logits", *carried] + [name.format(layer) for layer in range(layers) for name in PRESENT_CACHE]
