"""The custom ops: what PyTorch traces as ``restore::…`` and how each becomes a node of the ONNX file.

Eager, an op is the tensor function of ``calibration/``. Traced, it is one node whose schema stands here; its
body in standard operators is written by ``functions.py``, from the same tensor function.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import onnxscript
import torch
from torch import Tensor

from restore_export.calibration import anchors, bias
from restore_export.calibration.groups import Reduced
from restore_export.graphs.contract import DOMAIN as DOMAIN
from restore_export.graphs.contract import PLUGIN_OP
from restore_export.graphs.schemas import FLOATS, OPSET, OpSchema, schema_attributes, schema_values
from restore_export.graphs.schemas import VERSION as VERSION

lowest = bias.lowest


@torch.library.custom_op("restore::anchor_merge", mutates_args=())
def _anchor_merge(
    tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    return tuple(part.clone() for part in anchors.anchor_merge(tokens, kept, count, rivals, position))  # type: ignore[return-value]


@_anchor_merge.register_fake
def _(tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    batch, length, width = tokens.shape
    row = torch.empty(batch, count, dtype=torch.float32, device=tokens.device)
    assignment = torch.empty(batch, length, dtype=torch.int64, device=tokens.device)
    return tokens.new_empty(batch, count, width), row, row.clone(), assignment


def merge(tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> Reduced:
    """``restore::anchor_merge``: :func:`restore_export.calibration.anchors.anchor_merge` as one op."""
    return Reduced(*torch.ops.restore.anchor_merge(tokens, kept, count, rivals, position))


@torch.library.custom_op("restore::calibration_bias", mutates_args=())
def _calibration_bias(
    queries: Tensor,
    attention_mask: Tensor,
    keys: Tensor | None,
    sizes: Tensor | None,
    is_prefill: Tensor | None,
    frequencies: Tensor,
    c: float,
    uniform: float,
    size: bool,
    distance: str,
    lowest: float,
    window: int,
) -> tuple[Tensor, Tensor]:
    first, others = bias.calibration_bias(
        queries, attention_mask, keys, sizes, is_prefill, frequencies,
        c=c, uniform=uniform, size=size, distance=distance, lowest=lowest, window=window,
    )  # fmt: skip
    return first.clone(), others.clone()


@_calibration_bias.register_fake
def _(queries: Tensor, attention_mask: Tensor, *_: Any) -> tuple[Tensor, Tensor]:
    batch, length = queries.shape
    shape = (batch, 1, length, attention_mask.shape[1])
    first = torch.empty(shape, dtype=torch.float32, device=queries.device)
    return first, torch.empty(shape, dtype=torch.float32, device=queries.device)


def calibration_bias(*inputs: Tensor | None, **settings: Any) -> tuple[Tensor, Tensor]:
    """``restore::calibration_bias``: :func:`restore_export.calibration.bias.calibration_bias` as one op."""
    return torch.ops.restore.calibration_bias(*inputs, **settings)  # type: ignore[no-any-return]


@torch.library.custom_op("restore::mark", mutates_args=())
def _mark(value: Tensor, name: str) -> Tensor:
    return value.clone()


@_mark.register_fake
def _(value: Tensor, name: str) -> Tensor:
    return torch.empty_like(value)


def mark(value: Tensor, name: str) -> Tensor:
    """The value itself; in a traced graph it is called ``name`` (an Identity that a pass takes out again)."""
    return torch.ops.restore.mark(value, name) if torch.compiler.is_exporting() else value


_POSITIONS = ["tensor(int64)", "tensor(float)"]
ANCHOR_MERGE = OpSchema(
    PLUGIN_OP,
    DOMAIN,
    VERSION,
    inputs=schema_values(tokens="T", kept="tensor(int64)"),
    outputs=schema_values(merged="T", sizes="tensor(float)", positions="tensor(float)", assignment="tensor(int64)"),
    type_constraints=[("T", FLOATS, "")],
    attributes=schema_attributes(
        count="INT", rivals="STRING", position="STRING", plugin_namespace="STRING", plugin_version="STRING"
    ),
)
CALIBRATION_BIAS = OpSchema(
    "CalibrationBias",
    DOMAIN,
    VERSION,
    inputs=schema_values(
        queries="P",
        attention_mask="tensor(int64)",
        keys="P?",
        sizes="tensor(int64)?",
        is_prefill="tensor(bool)?",
        frequencies="tensor(float)",
    ),
    outputs=schema_values(first_layer_bias="tensor(float)", bias="tensor(float)"),
    type_constraints=[("P", _POSITIONS, "")],
    attributes=schema_attributes(
        c="FLOAT", uniform="FLOAT", size="INT", distance="STRING", lowest="FLOAT", window="INT"
    ),
)
MARK = OpSchema(
    "Mark",
    DOMAIN,
    VERSION,
    inputs=schema_values(value="T"),
    outputs=schema_values(marked="T"),
    type_constraints=[("T", [*FLOATS, "tensor(int64)"], "")],
    attributes=schema_attributes(name="STRING"),
)
PLUGIN = {"plugin_namespace": DOMAIN, "plugin_version": "1"}
"""Attributes that make TensorRT take a registered plugin instead of the function body."""


def _emit_anchor_merge(tokens: Any, kept: Any, count: int, rivals: str, position: str) -> Any:
    node = onnxscript.values.Op(OPSET, "AnchorMerge", ANCHOR_MERGE)
    return node(tokens, kept, count=count, rivals=rivals, position=position, **PLUGIN)


def _emit_bias(
    queries: Any,
    attention_mask: Any,
    keys: Any,
    sizes: Any,
    is_prefill: Any,
    frequencies: Any,
    c: float,
    uniform: float,
    size: bool,
    distance: str,
    lowest: float,
    window: int,
) -> Any:
    node = onnxscript.values.Op(OPSET, "CalibrationBias", CALIBRATION_BIAS)
    return node(
        queries, attention_mask, keys, sizes, is_prefill, frequencies,
        c=c, uniform=uniform, size=int(size), distance=distance, lowest=lowest, window=window,
    )  # fmt: skip


def _emit_mark(value: Any, name: str) -> Any:
    return onnxscript.values.Op(OPSET, "Mark", MARK)(value, name=name)


TRANSLATIONS: dict[Any, Callable[..., Any]] = {
    torch.ops.restore.anchor_merge.default: _emit_anchor_merge,
    torch.ops.restore.calibration_bias.default: _emit_bias,
    torch.ops.restore.mark.default: _emit_mark,
}
