"""ONNX protocol buffers that nobody vouches for: read without the weights, and every string a string."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import onnx
import onnx_ir as ir

from restore_export.errors import FolderError
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import reason

_LARGEST = (2 << 30) - 1
"""Bytes of a protocol buffer: a larger model has its weights in external data."""
_POINTER = b"version https://git-lfs"
_STANDARD = ("", "ai.onnx")


def read_model(path: Path) -> onnx.ModelProto:
    """The model in ``path`` without its external weights. FolderError where there is none."""
    try:
        check_plain(path, _LARGEST)
        data = path.read_bytes()
    except OSError as error:
        raise FolderError(f"{path} cannot be read ({reason(error)}); check the file and its rights") from None
    if not data:
        raise FolderError(f"{path} is empty; write or fetch it again")
    if data.startswith(_POINTER):
        raise FolderError(f"{path} is a Git LFS pointer, not the file itself; fetch it with git lfs pull")
    model = onnx.ModelProto()
    try:
        model.ParseFromString(data)
    except Exception as error:  # protobuf's own
        raise FolderError(f"{path} is not an ONNX file ({reason(error)}); write or fetch it again") from None
    if not model.HasField("graph"):
        raise FolderError(f"{path} is not an ONNX file (it holds no graph); write or fetch it again")
    return model


def text(value: str | bytes) -> str:
    """A string field: protobuf gives bytes where it is no UTF-8."""
    return value if isinstance(value, str) else value.decode(errors="replace")


def domain(value: str | bytes) -> str:
    """A domain, the standard one under one name."""
    found = text(value)
    return "ai.onnx" if found in _STANDARD else found


def dtype_name(value: int) -> str:
    """``float16``, ``int64``, ``bool`` …; a number that ONNX does not know stays one."""
    try:
        name = ir.DataType(value).name
    except ValueError:
        return f"unknown ({value})"
    return {"FLOAT": "float32", "DOUBLE": "float64"}.get(name, name.lower())


def bits(dtype: int) -> int | None:
    """Bits of one element; None where that has no answer (strings, unknown types)."""
    try:
        return int(ir.DataType(dtype).bitwidth)
    except (ValueError, TypeError):
        return None


def subgraphs(nodes: Iterable[onnx.NodeProto]) -> Iterator[onnx.GraphProto]:
    """Graphs that the nodes hold, and those inside them."""
    for node in nodes:
        for attribute in node.attribute:
            for graph in ([attribute.g] if attribute.HasField("g") else []) + list(attribute.graphs):
                yield graph
                yield from subgraphs(graph.node)


def inner_nodes(nodes: Iterable[onnx.NodeProto]) -> Iterator[onnx.NodeProto]:
    """Nodes of all those graphs."""
    for graph in subgraphs(nodes):
        yield from graph.node
