"""From modules to ONNX graphs, without weights.

Parameters are stand-ins (one zero, expanded, so of no size); the checkpoint's tensors are attached afterwards by
name (``weights.py``). What is small and computed, rotary frequencies for one, is real.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import logging
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import onnx_ir as ir
import torch
from torch import Tensor, nn

from restore_export.collector import paused_collector
from restore_export.errors import ExportError
from restore_export.graphs.dimensions import name_dimensions

OPSET = 23


@dataclass(frozen=True)
class TracedInput:
    """One input of a traced module: an example and the names of its dynamic dimensions.

    A name may be a product of dimensions, as ``batch_size*sequence_length``.
    """

    name: str
    example: Tensor
    dynamic: dict[int, str]


@dataclass(frozen=True)
class Traceable:
    """A module with the inputs and the output names that it is traced with."""

    module: nn.Module
    inputs: Sequence[TracedInput]
    outputs: Sequence[str]


def stand_in(build: Callable[[], nn.Module], dtype: torch.dtype) -> nn.Module:
    """Build a module whose parameters take no memory: each is one zero of ``dtype``, expanded."""
    with torch.device("meta"):
        module = build()
    for owner in module.modules():
        for name, parameter in list(owner.named_parameters(recurse=False)):
            empty = torch.zeros((), dtype=dtype).expand(parameter.shape)
            setattr(owner, name, nn.Parameter(empty, requires_grad=False))
    return module.eval()


class _Together(nn.Module):
    """Several modules as one, each with inputs and outputs of its own."""

    def __init__(self, parts: Sequence[Traceable]) -> None:
        super().__init__()
        self.parts = nn.ModuleList(part.module for part in parts)
        self.counts = [len(part.inputs) for part in parts]

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        given = iter(inputs)
        made: list[Tensor] = []
        for part, count in zip(self.parts, self.counts, strict=True):
            result = part(*itertools.islice(given, count))
            made += [result] if isinstance(result, Tensor) else result
        return tuple(made)


def trace(
    module: nn.Module,
    inputs: Sequence[TracedInput],
    outputs: Sequence[str],
    translations: dict[Any, Callable[..., Any]],
) -> ir.Model:
    """Trace one module: see :func:`trace_together`."""
    return trace_together([Traceable(module, inputs, outputs)], translations)[0]


def trace_together(parts: Sequence[Traceable], translations: dict[Any, Callable[..., Any]]) -> list[ir.Model]:
    """Trace modules to ONNX models of opset 23 with the given input and output names, one for each.

    One run of the exporter for all: what it prepares for a run takes as long as tracing a layer.
    Raises ExportError with the exporter's own last word where it fails.
    """
    given = [(f"{place}/{each.name}", each) for place, part in enumerate(parts) for each in part.inputs]
    outputs = [f"{place}/{name}" for place, part in enumerate(parts) for name in part.outputs]
    try:
        with _quiet(), paused_collector():
            program = torch.onnx.export(
                _Together(parts),
                # Each a tensor of its own: the exporter takes one that is given twice for one input.
                tuple(each.example.clone() for _, each in given),
                input_names=[name for name, _ in given],
                output_names=outputs,
                # forward(*inputs) is one argument, a tuple, to torch.export.
                dynamic_shapes=(tuple(dict.fromkeys(each.dynamic, torch.export.Dim.DYNAMIC) for _, each in given),),
                opset_version=OPSET,
                dynamo=True,
                optimize=False,
                custom_translation_table=translations,
                verbose=False,
            )
    except Exception as error:  # the exporter raises many kinds, some of them plain RuntimeError
        reason = str(error).strip().splitlines()
        raise ExportError(
            f"tracing {', '.join(type(part.module).__name__ for part in parts)} failed: "
            f"{reason[0] if reason else type(error).__name__}; "
            "this is a bug of restore-export or an untested torch version, please report it with --debug's output"
        ) from error
    if program is None:  # pragma: no cover - only with dynamo=False
        raise ExportError("the exporter returned nothing")
    return [_taken_apart(program.model, place, part) for place, part in enumerate(parts)]


def _taken_apart(whole: ir.Model, place: int, part: Traceable) -> ir.Model:
    """What belongs to one of the modules that were traced together, under its own names."""
    prefix = f"{place}/"
    inputs = [value for value in whole.graph.inputs if str(value.name).startswith(prefix)]
    outputs = [value for value in whole.graph.outputs if str(value.name).startswith(prefix)]
    graph = ir.convenience.extract(whole.graph, inputs, outputs)
    for value in [*graph.inputs, *graph.outputs]:
        value.name = str(value.name).removeprefix(prefix)
    taken = dict(graph.initializers)
    graph.initializers.clear()
    for name in [name for name in whole.graph.initializers if name in taken]:  # what was taken is in no order
        taken[name].name = name.removeprefix(f"parts.{place}.")
        graph.initializers.add(taken[name])
    name_dimensions(graph, part.inputs)
    return ir.Model(graph, ir_version=whole.ir_version)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The exporter prints progress and warns about its own internals; neither is for our users."""
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()), torch.no_grad():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(level)
