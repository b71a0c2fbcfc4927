"""An inspected ONNX file, drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from restore_export.console.series import collapsed
from restore_export.console.sheet import Sheet, amount, number
from restore_export.inspection.onnx_file import OnnxInspection, Weights
from restore_export.inspection.operators import MOST_VALUES, CustomOp, Operators
from restore_export.inspection.result import Value
from restore_export.inspection.stores import Store

_LARGEST = 5
_PLACES = ("graph", "subgraphs", "functions")


def draw_onnx(sheet: Sheet, found: OnnxInspection) -> None:
    """Everything of one file."""
    sheet.line(f"{found.path}: ONNX file, {amount(found.bytes)}", "bold")
    sheet.facts(
        [
            ("Opsets", opsets(found)),
            ("IR version", str(found.ir_version)),
            ("Producer", f"{found.producer} {found.producer_version}".strip()),
            ("Metadata", ", ".join(found.metadata)),
            ("Weights", weights(found.weights)),
            (
                "Constants",
                f"{number(found.weights.constants.tensors)} tensors, {amount(found.weights.constants.bytes)}",
            ),
        ]
    )
    draw_signature(sheet, "Inputs and outputs", found)
    _draw_operators(sheet, found.operators)
    draw_custom_ops(sheet, found.custom_ops)
    _draw_weights(sheet, found.weights)


def opsets(found: OnnxInspection) -> str:
    """``ai.onnx 23, restore 1``."""
    return ", ".join(f"{domain} {version}" for domain, version in found.opsets.items())


def weights(found: Weights) -> str:
    """How many, how large, of which dtypes."""
    total = found.total
    dtypes = ", ".join(f"{name} {amount(each.bytes)}" for name, each in found.dtypes.items())
    told = f"{number(total.tensors)} tensors, {number(total.parameters)} parameters, {amount(total.bytes)}"
    return f"{told} ({dtypes})" if dtypes else told


def draw_signature(sheet: Sheet, title: str, found: OnnxInspection) -> None:
    """Inputs and outputs; those that differ in a number alone, as the caches do, in one row."""
    rows = [("in", *row) for row in _rows(found.inputs)] + [("out", *row) for row in _rows(found.outputs)]
    sheet.table(title, ("", "name", "dtype", "shape"), rows)


def draw_custom_ops(sheet: Sheet, ops: Sequence[CustomOp]) -> None:
    """Custom operators and what runs them."""
    rows = [(_name(op), number(op.count), _needs(op), _attributes(op.attributes)) for op in ops]
    sheet.table("Custom operators", ("operator", "#nodes", "needs", "attributes"), rows)


def _rows(values: tuple[Value, ...]) -> list[tuple[str, str, str]]:
    return [(name, value.dtype, shape(value)) for name, value in collapsed(values)]


def shape(value: Value) -> str:
    """``[batch_size, 3, 96, 96]``, with ? for what is not said."""
    if value.shape is None:
        return "?"
    return f"[{', '.join('?' if each is None else str(each) for each in value.shape)}]"


def _draw_operators(sheet: Sheet, operators: Operators) -> None:
    counts = {place: getattr(operators, place) for place in _PLACES}
    used = [place for place in _PLACES if counts[place] or place == "graph"]
    names = {name: sum(counts[place].get(name, 0) for place in used) for place in used for name in counts[place]}
    rows = [
        (name, *(number(counts[place].get(name)) for place in used))
        for name in sorted(names, key=lambda each: (-names[each], each))
    ]
    rows.append(("all", *(number(sum(counts[place].values())) for place in used)))
    sheet.table("Operators", ("operator", *(f"#{place}" for place in used)), rows)


def _name(op: CustomOp) -> str:
    return f"{op.domain}::{op.name}" + (f" ({op.overload})" if op.overload else "")


def _needs(op: CustomOp) -> str:
    if op.portable:
        return "nothing: its body is in the file"
    if op.has_body:
        return "what its body in the file uses: other custom operators"
    return "a plugin or custom kernel: the file has no body for it"


def _attributes(attributes: dict[str, list[Any]]) -> str:
    more = {name: " | ..." if len(values) >= MOST_VALUES else "" for name, values in attributes.items()}
    return ", ".join(f"{name}={' | '.join(map(str, values))}{more[name]}" for name, values in attributes.items())


def _draw_weights(sheet: Sheet, found: Weights) -> None:
    rows = [
        (store.file or "inside the ONNX file", number(store.tensors), amount(store.bytes), _where(store))
        for store in found.stores
    ]
    sheet.table("Where weights and constants lie", ("file", "#tensors", "#size", "bytes of the file"), rows)
    largest = [
        (tensor.name, tensor.dtype, str(list(tensor.shape)), amount(tensor.bytes)) for tensor in found.largest(_LARGEST)
    ]
    sheet.table("Largest weights", ("name", "dtype", "shape", "#size"), largest)


def _where(store: Store) -> str:
    if store.file is None:
        return ""
    whole = "" if store.size is None else f" of {number(store.size)}"
    return f"{number(store.first)} to {number(store.end)}{whole}"
