"""The passes that a traced graph goes through, in order.

``prepare`` simplifies what was traced, ``fill_in_layers`` makes a whole model of it, ``tidy`` takes out what is there
twice, ``complete`` gives it names and bodies.
"""

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


def prepare(model: ir.Model, parameters: set[str]) -> None:
    """Simplify a traced graph. Its ``parameters`` become inputs: no pass may fold, merge, rename or read them."""
    _hold(model.graph, parameters)
    common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0)(model)
    CountLoops()(model)
    optimize_ir(model, inline=False, onnx_shape_inference=True)
    tidy(model)


def tidy(model: ir.Model) -> None:
    """Take out what is there twice, or for nothing."""
    for each in _TIDY:
        each(model)


def complete(models: list[ir.Model]) -> None:
    """Marked values get their names, custom operators their bodies, and all values their shapes.

    Marks come out when nothing renames values any more; bodies come last so that nothing inlines them.
    """
    for model in models:
        NameMarkedValues()(model)
    attach_bodies(models)
    for model in models:
        for each in _LAST:
            each(model)
        model.producer_name, model.producer_version = "restore-export", None


def _hold(graph: ir.Graph, parameters: set[str]) -> None:
    for name in [name for name in graph.initializers if name in parameters]:
        value = graph.initializers.pop(name)
        value.const_value = None
        graph.inputs.append(value)
