"""The worst case of each tensor of a report."""

from __future__ import annotations

import re

from restore_export.compare.report import CASE, FAILED, ParityReport, TensorReport

_NUMBER = re.compile(r"\d+")


def kind_of(tensor: TensorReport) -> str:
    """Its name without the number of a layer: what every layer has is of one kind."""
    return _NUMBER.sub("", tensor.name)


def worst_of_each(report: ParityReport) -> dict[str, TensorReport]:
    """The worst case of each tensor, and of what every layer has the worst layer, by what to call it."""
    found: dict[str, TensorReport] = {}
    layers: dict[str, set[str]] = {}
    for tensor in (tensor for case in report.cases for tensor in case.tensors if tensor.name != CASE):
        kind = kind_of(tensor)
        layers.setdefault(kind, set()).add(tensor.name)
        before = found.get(kind)
        if before is None or _badness(tensor) > _badness(before):
            found[kind] = tensor
    return {_called(tensor.name, len(layers[kind])): tensor for kind, tensor in found.items()}


def _called(name: str, layers: int) -> str:
    return f"{name} (worst of {layers})" if layers > 1 else name


def _badness(tensor: TensorReport) -> tuple[bool, float]:
    distance = tensor.relative_l2 if tensor.relative_l2 is not None else 1 - (tensor.argmax_agreement or 0.0)
    return tensor.status == FAILED, distance
