"""Tensors that an ONNX file carries: how large each is and where it says that it lies. None is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import prod

import onnx

from restore_export.inspection.proto import bits, dtype_name, subgraphs, text
from restore_export.reading.wording import named, shown

_FIELDS = ("float_data", "int32_data", "int64_data", "double_data", "uint64_data", "string_data")

_MOST = 1 << 60
"""Elements."""


@dataclass(frozen=True)
class Place:
    """Where in an external file a tensor lies, as the ONNX file says."""

    file: str
    offset: int = 0
    length: int | None = None


@dataclass(frozen=True)
class StoredTensor:
    """One tensor."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    parameters: int
    bytes: int
    place: Place | None
    """None: inside the ONNX file."""


@dataclass(frozen=True)
class Checked:
    """A tensor and what is wrong with it, a line each."""

    tensor: StoredTensor
    problems: tuple[str, ...]


def weights(model: onnx.ModelProto) -> Iterator[Checked]:
    """Initializers, those of subgraphs included."""
    functions = (node for function in model.functions for node in function.node)
    for graph in (model.graph, *subgraphs(model.graph.node), *subgraphs(functions)):
        for tensor in graph.initializer:
            yield _check(tensor)
        for sparse in graph.sparse_initializer:
            yield _check(sparse.values)
            yield _check(sparse.indices, f"{text(sparse.values.name)} (indices)")


def constants(nodes: Iterable[onnx.NodeProto]) -> Iterator[Checked]:
    """Tensors in attributes, such as the values of Constant nodes."""
    for node in nodes:
        for attribute in node.attribute:
            held = ([attribute.t] if attribute.HasField("t") else []) + list(attribute.tensors)
            for tensor in held:
                yield _check(tensor, text(tensor.name) or text(node.name) or text(node.op_type))


def _check(tensor: onnx.TensorProto, name: str | None = None) -> Checked:
    name = text(tensor.name) if name is None else name
    shape = tuple(int(extent) for extent in tensor.dims)
    found = (
        [f"tensor {named(name)}: a dimension is negative ({shown(list(shape))})"]
        if any(each < 0 for each in shape)
        else []
    )
    if tensor.data_type == onnx.TensorProto.UNDEFINED or dtype_name(tensor.data_type).startswith("unknown"):
        found.append(f"tensor {named(name)}: dtype {tensor.data_type} is none that ONNX has")
    if not found and prod(shape) > _MOST:
        found.append(f"tensor {named(name)}: its shape {shown(list(shape))} is larger than any memory")
    parameters = 0 if found else prod(shape)
    width = bits(tensor.data_type)
    needed = None if width is None or found else (parameters * width + 7) // 8
    place: Place | None = None
    if tensor.data_location == onnx.TensorProto.EXTERNAL:
        place, wrong = _place(tensor, name, needed)
        found += wrong
        size = needed if needed is not None else (place.length if place else None) or 0
    else:
        size, wrong = _inside(tensor, name, needed)
        found += wrong
    dtype = dtype_name(tensor.data_type)
    return Checked(StoredTensor(name, dtype, shape, parameters, size, place), tuple(found))


def _place(tensor: onnx.TensorProto, name: str, needed: int | None) -> tuple[Place | None, list[str]]:
    entries = {text(entry.key): text(entry.value) for entry in tensor.external_data}
    if not entries.get("location"):
        return None, [f"tensor {named(name)}: its data is external, but no location says where"]
    found = []
    numbers: dict[str, int] = {}
    for key in ("offset", "length"):
        value = entries.get(key, "")
        if value.isascii() and value.isdigit() and len(value) < 20:
            numbers[key] = int(value)
        elif key in entries:
            found.append(f"tensor {named(name)}: {key} is {shown(value)}, which is no number of bytes")
    place = Place(entries["location"], numbers.get("offset", 0), numbers.get("length"))
    if needed is not None and place.length not in (None, needed):
        found.append(f"tensor {named(name)}: its shape needs {needed} bytes, and length says {place.length}")
    return place, found


def _inside(tensor: onnx.TensorProto, name: str, needed: int | None) -> tuple[int, list[str]]:
    if tensor.HasField("raw_data"):
        there = len(tensor.raw_data)
        if needed in (None, there):
            return there, []
        return there, [f"tensor {named(name)}: its shape needs {needed} bytes, and the file holds {there}"]
    if needed is None:
        return sum(len(each) for each in tensor.string_data), []
    if needed and not any(len(getattr(tensor, field)) for field in _FIELDS):
        return needed, [f"tensor {named(name)}: its shape needs {needed} bytes, and the file holds none"]
    return needed, []
