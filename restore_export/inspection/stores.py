"""Where the tensors of an ONNX file lie, and whether the files that it names hold them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from restore_export.inspection.tensors import StoredTensor
from restore_export.output.manifest import is_inside
from restore_export.reading.wording import named


@dataclass(frozen=True)
class Store:
    """The ONNX file itself, or one external file."""

    file: str | None
    """As the ONNX file names it, relative to its own folder; None: inside the ONNX file."""
    tensors: int
    bytes: int
    """Of these tensors."""
    first: int | None
    """Offset of the first of them; None inside the ONNX file."""
    end: int | None
    """Where the last of them ends."""
    size: int | None
    """Bytes of the external file; None where it is missing or must not be looked at."""


def list_stores(folder: Path, tensors: Sequence[StoredTensor]) -> tuple[tuple[Store, ...], tuple[str, ...]]:
    """Where ``tensors`` of a file in ``folder`` lie, and what is wrong there, a line for each file."""
    by_file: dict[str | None, list[StoredTensor]] = {}
    for tensor in tensors:
        by_file.setdefault(tensor.place.file if tensor.place else None, []).append(tensor)
    stores, problems = [], []
    for file, held in by_file.items():
        store = _store(folder, file, held)
        stores.append(store)
        problem = _problem(folder, store, held)
        if problem:
            problems.append(problem)
    return tuple(stores), tuple(problems)


def _store(folder: Path, file: str | None, held: Sequence[StoredTensor]) -> Store:
    size = sum(tensor.bytes for tensor in held)
    if file is None:
        return Store(None, len(held), size, None, None, None)
    first = min(tensor.place.offset for tensor in held if tensor.place)
    return Store(file, len(held), size, first, max(map(_end, held)), _size(folder, file))


def _size(folder: Path, file: str) -> int | None:
    path = folder / file
    if not is_inside(file) or not os.path.isfile(path):
        return None
    return os.path.getsize(path)


def _end(tensor: StoredTensor) -> int:
    if tensor.place is None:
        return 0
    return tensor.place.offset + (tensor.bytes if tensor.place.length is None else tensor.place.length)


def _problem(folder: Path, store: Store, held: Sequence[StoredTensor]) -> str | None:
    if store.file is None:
        return None
    if not is_inside(store.file):
        return f"external data {named(store.file)} is outside of the file's own folder, which no runtime should read"
    if store.size is None:
        what = "is not a file" if os.path.lexists(folder / store.file) else "is missing"
        told = f"external data {named(store.file)} {what}, and {_several(store.tensors)} there"
        return f"{told}; put it beside the ONNX file"
    size = store.size
    beyond = [tensor for tensor in held if _end(tensor) > size]
    if not beyond:
        return None
    return (
        f"external data {named(store.file)} has {size} bytes, and {_several(len(beyond))} beyond its end "
        f"({named(beyond[0].name)} ends at {_end(beyond[0])}); fetch it again"
    )


def _several(tensors: int) -> str:
    return f"{tensors} tensor{' lies' if tensors == 1 else 's lie'}"
