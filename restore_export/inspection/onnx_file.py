"""An ONNX file, ours or not: what it takes, gives, computes and carries. Its external weights are not read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import onnx

from restore_export.inspection.operators import (
    CustomOp,
    Function,
    Operators,
    count_operators,
    every_node,
    list_custom_ops,
    list_functions,
)
from restore_export.inspection.proto import domain, read_model, text
from restore_export.inspection.result import Inspection, Total, Value
from restore_export.inspection.stores import Store, list_stores
from restore_export.inspection.tensors import StoredTensor, constants, weights
from restore_export.inspection.values import graph_inputs, graph_outputs


@dataclass(frozen=True)
class Weights:
    """Tensors that the file carries."""

    total: Total
    dtypes: dict[str, Total]
    constants: Total
    """Tensors in attributes (Constant nodes), apart from the weights."""
    stores: tuple[Store, ...]
    """Where weights and constants lie."""
    tensors: tuple[StoredTensor, ...]
    """The weights one by one."""

    def largest(self, count: int) -> list[StoredTensor]:
        """The largest few, by bytes."""
        return sorted(self.tensors, key=lambda tensor: -tensor.bytes)[:count]


@dataclass(frozen=True)
class OnnxInspection(Inspection):
    """One ONNX file."""

    kind: ClassVar[str] = "onnx"

    ir_version: int
    producer: str
    producer_version: str
    opsets: dict[str, int]
    metadata: dict[str, str]
    inputs: tuple[Value, ...]
    outputs: tuple[Value, ...]
    operators: Operators
    functions: tuple[Function, ...]
    custom_ops: tuple[CustomOp, ...]
    weights: Weights


def inspect_onnx(path: Path) -> OnnxInspection:
    """Describe the ONNX file at ``path``. FolderError where it is none."""
    model = read_model(path)
    found, problems = _weights(model, path.parent)
    return OnnxInspection(
        path=str(path),
        bytes=path.stat().st_size,
        problems=(*_header_problems(model), *problems),
        ir_version=model.ir_version,
        producer=text(model.producer_name),
        producer_version=text(model.producer_version),
        opsets={domain(each.domain): each.version for each in model.opset_import},
        metadata={text(each.key): text(each.value) for each in model.metadata_props},
        inputs=graph_inputs(model.graph),
        outputs=graph_outputs(model.graph),
        operators=count_operators(model),
        functions=list_functions(model),
        custom_ops=list_custom_ops(model),
        weights=found,
    )


def _header_problems(model: onnx.ModelProto) -> Iterable[str]:
    if not model.ir_version:
        yield "the file says no IR version, so runtimes refuse it"
    if not model.opset_import:
        yield "the file imports no opset, so no operator in it has a meaning"


def _weights(model: onnx.ModelProto, folder: Path) -> tuple[Weights, tuple[str, ...]]:
    own, inner = list(weights(model)), list(constants(every_node(model)))
    stores, problems = list_stores(folder, [each.tensor for each in (*own, *inner)])
    tensors = tuple(each.tensor for each in own)
    dtypes: dict[str, Total] = {}
    for tensor in tensors:
        dtypes[tensor.dtype] = dtypes.get(tensor.dtype, Total()).plus(tensor.parameters, tensor.bytes)
    found = Weights(_sum(tensors), dtypes, _sum(each.tensor for each in inner), stores, tensors)
    return found, (*problems, *(problem for each in (*own, *inner) for problem in each.problems))


def _sum(tensors: Iterable[StoredTensor]) -> Total:
    total = Total()
    for tensor in tensors:
        total = total.plus(tensor.parameters, tensor.bytes)
    return total
