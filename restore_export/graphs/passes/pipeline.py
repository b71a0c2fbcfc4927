"""The passes that a traced graph goes through, in order."""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes import common
from onnxscript.optimizer import optimize_ir

from restore_export.graphs.functions import attach_bodies
from restore_export.graphs.passes.loops import CountLoops
from restore_export.graphs.passes.marks import NameMarkedValues


def finish(model: ir.Model) -> ir.Model:
    """A traced model with its weights attached → the model that is written.

    Marks come out when nothing renames values any more; bodies come last so that nothing inlines them.
    """
    common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0)(model)
    CountLoops()(model)
    optimize_ir(model, inline=False, onnx_shape_inference=True)
    for each in (
        common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0),
        common.LiftSubgraphInitializersToMainGraphPass(),
        common.DeduplicateInitializersPass(),
        common.CommonSubexpressionEliminationPass(),
        common.RemoveUnusedNodesPass(),
        common.TopologicalSortPass(),
    ):
        each(model)
    NameMarkedValues()(model)
    attach_bodies(model)
    for each in (
        common.ShapeInferencePass(),
        common.RemoveUnusedOpsetsPass(),
        # The exporter notes stack traces and module paths of the machine that traced.
        common.ClearMetadataAndDocStringPass(),
    ):
        each(model)
    model.producer_name, model.producer_version = "restore-export", None
    return model
