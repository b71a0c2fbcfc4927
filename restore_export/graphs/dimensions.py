"""Symbolic dimensions of a traced graph, called what the contract calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import onnx_ir as ir
import sympy

if TYPE_CHECKING:
    from restore_export.graphs.trace import TracedInput


def name_dimensions(graph: ir.Graph, inputs: Sequence[TracedInput]) -> None:
    """Call symbolic dimensions what the inputs call them, in every value of the graph and its subgraphs."""
    names: dict[str, str] = {}
    for value, given in zip(graph.inputs, inputs, strict=True):
        for axis, wanted in given.dynamic.items():
            symbol = value.shape[axis] if value.shape is not None else None
            if isinstance(symbol, ir.SymbolicDim) and symbol.value is not None:
                names.setdefault(str(symbol.value), wanted)
    for value in _values(graph):
        for axis, symbol in enumerate(value.shape or ()):
            if isinstance(symbol, ir.SymbolicDim) and symbol.value is not None:
                value.shape[axis] = ir.SymbolicDim(_renamed(str(symbol.value), names))  # type: ignore[index]


def _renamed(symbol: str, names: dict[str, str]) -> str:
    """The expression in the new names, in one order whichever way round the exporter met it."""
    if re.fullmatch(r"\w+", symbol):
        return names.get(symbol, symbol)
    text = re.sub(r"[A-Za-z_]\w*", lambda match: f"({names.get(match[0], match[0])})", symbol)
    known = {name: sympy.Symbol(name, integer=True, positive=True) for name in re.findall(r"[A-Za-z_]\w*", text)}
    return str(sympy.sympify(text, locals=known))


def _values(graph: ir.Graph) -> Iterator[ir.Value]:
    yield from graph.inputs
    yield from graph.initializers.values()
    for node in ir.traversal.RecursiveGraphIterator(graph):
        yield from node.outputs
