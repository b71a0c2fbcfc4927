"""The passes that a traced graph goes through, in order."""

from __future__ import annotations

from collections.abc import Callable

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


def finish(model: ir.Model, parameters: set[str]) -> ir.Model:
    """A traced model with its weights attached → the model that is written. Parameters keep their names and values.

    Marks come out when nothing renames values any more; bodies come last so that nothing inlines them.
    """
    common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0)(model)
    CountLoops()(model)
    optimize_ir(model, inline=False, onnx_shape_inference=True, should_fold=_unless_weights(parameters))
    for each in _TIDY:
        each(model)
    NameMarkedValues()(model)
    attach_bodies(model)
    for each in _LAST:
        each(model)
    model.producer_name, model.producer_version = "restore-export", None
    return model


def _unless_weights(parameters: set[str]) -> Callable[[ir.Node], bool | None]:
    """Folding a weight's transpose would read the weight and lose its name; runtimes fold it when they load."""
    return lambda node: False if any(value is not None and value.name in parameters for value in node.inputs) else None
