"""From a module to an ONNX graph, without weights.

Parameters are stand-ins (one zero, expanded, so of no size); the checkpoint's tensors are attached afterwards by
name (``weights.py``). What is small and computed, rotary frequencies for one, is real.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import logging
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import onnx_ir as ir
import torch
from torch import Tensor, nn

from restore_export.errors import ExportError

OPSET = 23


@dataclass(frozen=True)
class TracedInput:
    """One input of a traced module: an example and the names of its dynamic dimensions."""

    name: str
    example: Tensor
    dynamic: dict[int, str]


def stand_in(build: Callable[[], nn.Module], dtype: torch.dtype) -> nn.Module:
    """Build a module whose parameters take no memory: each is one zero of ``dtype``, expanded."""
    with torch.device("meta"):
        module = build()
    for owner in module.modules():
        for name, parameter in list(owner.named_parameters(recurse=False)):
            empty = torch.zeros((), dtype=dtype).expand(parameter.shape)
            setattr(owner, name, nn.Parameter(empty, requires_grad=False))
    return module.eval()


def trace(
    module: nn.Module,
    inputs: Sequence[TracedInput],
    outputs: Sequence[str],
    translations: dict[Any, Callable[..., Any]],
    simplify: bool = False,
) -> ir.Model:
    """Trace ``module`` to an ONNX model of opset 23 with the given input and output names.

    ``simplify`` folds constants: only for a module without parameters, since stand-ins are zeros.
    Raises ExportError with the exporter's own last word where it fails.
    """
    shapes = tuple(dict.fromkeys(given.dynamic, torch.export.Dim.DYNAMIC) for given in inputs)
    try:
        with _quiet():
            program = torch.onnx.export(
                module,
                tuple(given.example for given in inputs),
                input_names=[given.name for given in inputs],
                output_names=list(outputs),
                dynamic_shapes=_shapes_for(module, shapes),
                opset_version=OPSET,
                dynamo=True,
                optimize=simplify,
                custom_translation_table=translations,
                verbose=False,
            )
    except Exception as error:  # the exporter raises many kinds, some of them plain RuntimeError
        reason = str(error).strip().splitlines()
        raise ExportError(
            f"tracing {type(module).__name__} failed: {reason[0] if reason else type(error).__name__}; "
            "this is a bug of restore-export or an untested torch version, please report it with --debug's output"
        ) from error
    if program is None:  # pragma: no cover - only with dynamo=False
        raise ExportError("the exporter returned nothing")
    model = program.model
    _name_dimensions(model, inputs)
    return model


def _shapes_for(module: nn.Module, shapes: tuple[dict[int, Any], ...]) -> Any:
    # forward(*inputs) is one argument, a tuple, to torch.export.
    parameters = list(inspect.signature(module.forward).parameters.values())
    variadic = any(parameter.kind is parameter.VAR_POSITIONAL for parameter in parameters)
    return (shapes,) if variadic else shapes


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


def _name_dimensions(model: ir.Model, inputs: Sequence[TracedInput]) -> None:
    """Call symbolic dimensions what the contract calls them, in every value of the graph."""
    names: dict[str, str] = {}
    for value, given in zip(model.graph.inputs, inputs, strict=True):
        for axis, wanted in given.dynamic.items():
            symbol = value.shape[axis] if value.shape is not None else None
            if isinstance(symbol, ir.SymbolicDim) and symbol.value is not None:
                names.setdefault(str(symbol.value), wanted)
    for value in _values(model.graph):
        if value.shape is None:
            continue
        for axis, symbol in enumerate(value.shape):
            if isinstance(symbol, ir.SymbolicDim) and symbol.value is not None:
                value.shape[axis] = ir.SymbolicDim(_renamed(str(symbol.value), names))


def _renamed(symbol: str, names: dict[str, str]) -> str:
    renamed = re.sub(r"[A-Za-z_]\w*", lambda match: names.get(match[0], match[0]), symbol)
    # A sum is written in one order, whichever way round the exporter met it.
    return " + ".join(sorted(renamed.split(" + "))) if re.fullmatch(r"\w+( \+ \w+)*", renamed) else renamed


def _values(graph: ir.Graph) -> Iterator[ir.Value]:
    yield from graph.inputs
    yield from graph.initializers.values()
    for node in ir.traversal.RecursiveGraphIterator(graph):
        yield from node.outputs
