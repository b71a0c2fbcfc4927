"""The place of a layer in a traced graph: an operator that ``passes/layers.py`` replaces by the layer's nodes.

All layers of a model are alike but for their parameters, so one is traced, however many there are.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any

import onnxscript
import torch
from torch import Tensor

from restore_export.graphs.schemas import FLOATS, OPSET, OpSchema, schema_attributes, schema_values

LAYER = OpSchema(
    "Layer",
    OPSET.domain,
    OPSET.version,
    inputs=schema_values(hidden="T", cos="T?", sin="T?", bias="T?"),
    outputs=schema_values(result="T"),
    type_constraints=[("T", FLOATS, "")],
    attributes=schema_attributes(index="INT"),
)


@torch.library.custom_op("restore::layer", mutates_args=())
def _layer(
    hidden: Tensor, index: int, cos: Tensor | None = None, sin: Tensor | None = None, bias: Tensor | None = None
) -> Tensor:
    raise NotImplementedError("the place of a layer is traced, not run")


@_layer.register_fake
def _(hidden: Tensor, *_: Any) -> Tensor:
    return torch.empty_like(hidden)


Run = Callable[[Tensor, int, Tensor | None, Tensor | None, Tensor | None], Tensor]
"""Runs layer ``index`` with what :func:`layer` is given."""
_RUN: ContextVar[Run | None] = ContextVar("run", default=None)


@contextlib.contextmanager
def layers_run_by(run: Run) -> Iterator[None]:
    """Inside the ``with``, a frame that is called runs its layers by ``run``: it is computed, not traced."""
    token = _RUN.set(run)
    try:
        yield
    finally:
        _RUN.reset(token)


def layer(
    hidden: Tensor, index: int, cos: Tensor | None = None, sin: Tensor | None = None, bias: Tensor | None = None
) -> Tensor:
    """The place of layer ``index``: hidden states to hidden states of the same shape, ``[rows, D]``."""
    run = _RUN.get()
    if run:
        return run(hidden, index, cos, sin, bias)
    return torch.ops.restore.layer(hidden, index, cos, sin, bias)  # type: ignore[no-any-return]


def _emit(hidden: Any, index: int, cos: Any = None, sin: Any = None, bias: Any = None) -> Any:
    return onnxscript.values.Op(OPSET, "Layer", LAYER)(hidden, cos, sin, bias, index=index)


TRANSLATIONS: dict[Any, Callable[..., Any]] = {torch.ops.restore.layer.default: _emit}
