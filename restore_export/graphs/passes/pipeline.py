"""The passes that a traced graph goes through, in order."""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes import InPlacePass, common
from onnxscript.optimizer import optimize_ir

from restore_export.graphs.functions import attach_bodies
from restore_export.graphs.passes.loops import CountLoops
from restore_export.graphs.passes.marks import NameMarkedValues

_TIDY: tuple[InPlacePass, ...] = (
    common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0),
    common.LiftSubgraphInitializersToMainGraphPass(),
    common.DeduplicateInitializersPass(),
    common.CommonSubexpressionEliminationPass(),
    common.RemoveUnusedNodesPass(),
    common.TopologicalSortPass(),
)
_LAST: tuple[InPlacePass, ...] = (
    common.ShapeInferencePass(),
    common.RemoveUnusedOpsetsPass(),
    # The exporter notes stack traces and module paths of the machine that traced.
    common.ClearMetadataAndDocStringPass(),
)


def finish(model: ir.Model, parameters: set[str]) -> list[ir.Value]:
    """Run all passes on a traced model, in place; returns its parameters, which ``weights.py`` then gives tensors.

    Marks come out when nothing renames values any more; bodies come last so that nothing inlines them.
    """
    held = _hold(model.graph, parameters)
    common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0)(model)
    CountLoops()(model)
    optimize_ir(model, inline=False, onnx_shape_inference=True)
    for each in _TIDY:
        each(model)
    NameMarkedValues()(model)
    attach_bodies(model)
    for each in _LAST:
        each(model)
    model.producer_name, model.producer_version = "restore-export", None
    for value in held:
        model.graph.inputs.remove(value)
    return held


def _hold(graph: ir.Graph, parameters: set[str]) -> list[ir.Value]:
    """Make parameters inputs while passes run: none may fold, merge, rename or read them."""
    held = [graph.initializers.pop(name) for name in list(graph.initializers) if name in parameters]
    for value in held:
        value.const_value = None
        graph.inputs.append(value)
    return held
