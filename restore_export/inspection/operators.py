"""Operators of an ONNX file: how many of each, and which are not the standard's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import onnx

from restore_export.inspection.attributes import attribute_value
from restore_export.inspection.proto import domain, inner_nodes, text

_STANDARD = ("ai.onnx", "ai.onnx.ml")
MOST_VALUES = 64
"""Of one attribute that are told: each is compared with those before it."""
Key = tuple[str, str, str]
"""Domain, name, overload."""


@dataclass(frozen=True)
class Operators:
    """Nodes by operator; one that is not of ai.onnx is written ``domain::name``."""

    graph: dict[str, int]
    subgraphs: dict[str, int]
    """Inside the bodies of Loop, If, Scan and the like."""
    functions: dict[str, int]
    """Inside function bodies, each body counted once."""


@dataclass(frozen=True)
class Function:
    """A function of the file."""

    domain: str
    name: str
    overload: str
    nodes: int
    calls: int
    """Nodes that call it, wherever they are."""
    opsets: dict[str, int]


@dataclass(frozen=True)
class CustomOp:
    """An operator that the ONNX standard does not define."""

    domain: str
    name: str
    overload: str
    count: int
    """Nodes, wherever they are."""
    has_body: bool
    """Whether the file has a function of that name."""
    portable: bool
    """Whether that body is made of standard operators alone, so that any runtime that takes functions runs it.
    If not, a plugin or a custom kernel is needed."""
    attributes: dict[str, list[Any]]
    """Different values of each attribute, in the order in which they come; ``MOST_VALUES`` at most."""


def count_operators(model: onnx.ModelProto) -> Operators:
    """All nodes of the file, by place."""
    in_functions = [node for function in model.functions for node in function.node]
    return Operators(
        _counts(model.graph.node),
        _counts(inner_nodes(model.graph.node)),
        _counts([*in_functions, *inner_nodes(in_functions)]),
    )


def list_functions(model: onnx.ModelProto) -> tuple[Function, ...]:
    """The functions of the file."""
    calls = Counter(_key(node) for node in every_node(model))
    return tuple(
        Function(
            *_function_key(function),
            nodes=len(function.node) + sum(1 for _ in inner_nodes(function.node)),
            calls=calls[_function_key(function)],
            opsets={domain(each.domain): each.version for each in function.opset_import},
        )
        for function in model.functions
    )


def list_custom_ops(model: onnx.ModelProto) -> tuple[CustomOp, ...]:
    """Operators of other domains than ai.onnx and ai.onnx.ml, in the order in which they come."""
    bodies, portable = {_function_key(function) for function in model.functions}, _portable(model)
    found: dict[Key, list[onnx.NodeProto]] = {}
    for node in every_node(model):
        if domain(node.domain) not in _STANDARD:
            found.setdefault(_key(node), []).append(node)
    return tuple(
        CustomOp(*key, len(nodes), key in bodies, key in portable, _attributes(nodes)) for key, nodes in found.items()
    )


def every_node(model: onnx.ModelProto) -> Iterator[onnx.NodeProto]:
    """Nodes of the graph, of its subgraphs, and of functions."""
    for nodes in (model.graph.node, *(function.node for function in model.functions)):
        yield from nodes
        yield from inner_nodes(nodes)


def _counts(nodes: Iterable[onnx.NodeProto]) -> dict[str, int]:
    counts = Counter(_label(node) for node in nodes)
    return dict(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])))


def _label(node: onnx.NodeProto) -> str:
    owner, name = domain(node.domain), text(node.op_type)
    return name if owner == "ai.onnx" else f"{owner}::{name}"


def _key(node: onnx.NodeProto) -> Key:
    return domain(node.domain), text(node.op_type), text(node.overload)


def _function_key(function: onnx.FunctionProto) -> Key:
    return domain(function.domain), text(function.name), text(function.overload)


def _portable(model: onnx.ModelProto) -> set[Key]:
    """Functions that come down to standard operators; one that calls itself never does."""
    waiting = {_function_key(function): _called(function) for function in model.functions}
    callers: dict[Key, list[Key]] = {}
    for caller, called in waiting.items():
        for key in called:
            callers.setdefault(key, []).append(caller)
    ready = [key for key, called in waiting.items() if not called]
    known: set[Key] = set()
    while ready:
        key = ready.pop()
        known.add(key)
        for caller in callers.get(key, []):
            waiting[caller].remove(key)
            if not waiting[caller]:
                ready.append(caller)
    return known


def _called(function: onnx.FunctionProto) -> set[Key]:
    called = (_key(node) for node in (*function.node, *inner_nodes(function.node)))
    return {key for key in called if key[0] not in _STANDARD}


def _attributes(nodes: Iterable[onnx.NodeProto]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for node in nodes:
        for attribute in node.attribute:
            values = found.setdefault(text(attribute.name), [])
            if len(values) < MOST_VALUES and (value := attribute_value(attribute)) not in values:
                values.append(value)
    return found
