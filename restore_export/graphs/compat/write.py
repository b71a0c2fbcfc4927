"""The entry: one file of an exported folder, written again in opset 20 beside its weights."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import onnx_ir as ir
from onnx_ir.passes import common

from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.graphs.compat.attention import SpellAttention
from restore_export.graphs.compat.norm import SpellRmsNorm
from restore_export.graphs.compat.opset import LowerOpset, require_types
from restore_export.graphs.compat.rotary import SpellRotary
from restore_export.graphs.compat.widening import WidenTypes


@dataclass(frozen=True)
class CompatResult:
    """What was written."""

    opset: int
    replaced: dict[str, int]
    """Operators spelled out, and how many of each."""
    widened: dict[str, int]
    """Operators that stay, computed in float32 between Casts, and how many of each."""


def write_compat(source: Path, target: Path) -> CompatResult:
    """Write the graph ``source`` as ``target`` in opset 20, naming the same external data.

    ``target`` belongs into the folder of ``source``: data locations are relative. No weight is read. Functions stay
    functions, and nodes that call them stay as they are. Raises ExportError for an operator without such a form.
    """
    model = ir.load(source)
    before = _operators(model)
    widen = WidenTypes()
    # Widening goes first: it needs to know dtypes, and the file tells those of the nodes that it has.
    for each in (widen, SpellAttention(), SpellRmsNorm(), SpellRotary(), LowerOpset(), common.ShapeInferencePass()):
        each(model)
    require_types(ir.to_proto(model))
    ir.save(model, target)
    replaced = before - _operators(model)
    return CompatResult(OPSET_COMPAT, dict(sorted(replaced.items())), dict(sorted(widen.widened.items())))


def _operators(model: ir.Model) -> Counter[str]:
    return Counter(node.op_type for node in model.graph)
