"""Weights: attached to a traced graph by name, read and cast one at a time, written as external data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx_ir as ir
import torch
from torch import Tensor

from restore_export.errors import CheckpointError, RestoreExportError

IR_DTYPES = {
    torch.float32: ir.DataType.FLOAT,
    torch.float16: ir.DataType.FLOAT16,
    torch.bfloat16: ir.DataType.BFLOAT16,
}


@dataclass(frozen=True)
class WeightSource:
    """Where a parameter's tensor comes from: its shape, and how to read it."""

    key: str
    shape: tuple[int, ...]
    read: Callable[[], Tensor]


def attach_weights(
    graph: ir.Graph, parameters: Sequence[ir.Value], find: Callable[[str], WeightSource], dtype: torch.dtype
) -> None:
    """Make each parameter an initializer that reads and casts its checkpoint tensor when it is written.

    ``find`` maps a parameter name to its source. Raises CheckpointError where a shape does not fit.
    """
    for value in parameters:
        name = str(value.name)
        source = find(name)
        wanted = tuple(int(size) for size in value.shape or ())  # type: ignore[arg-type]
        if source.shape != wanted:
            raise CheckpointError(
                f"tensor {source.key} has shape {list(source.shape)}, but config.json asks for {list(wanted)}; "
                "the config and the weights are not of the same model"
            )
        value.const_value = ir.LazyTensor(
            _reader(source, dtype), dtype=IR_DTYPES[dtype], shape=ir.Shape(wanted), name=name
        )
        graph.register_initializer(value)


def _reader(source: WeightSource, dtype: torch.dtype) -> Callable[[], ir.TensorProtocol]:
    def read() -> ir.TensorProtocol:
        tensor = source.read()
        cast = tensor.to(dtype).contiguous()
        if not bool(torch.isfinite(cast).all()) and bool(torch.isfinite(tensor).all()):
            largest = float(tensor.abs().max())
            raise CheckpointError(
                f"tensor {source.key} overflows {str(dtype).removeprefix('torch.')}: its largest value is "
                f"{largest:.3g}; build with --dtype bf16 or fp32"
            )
        return ir.tensor(cast, name=source.key)

    return read


def save(model: ir.Model, path: Path, progress: Callable[[float], None]) -> None:
    """Write ``path`` and, beside it, its weights as ``path + "_data"``."""

    def written(_: ir.TensorProtocol, info: ir.external_data.CallbackInfo) -> None:
        progress((info.index + 1) / max(info.total, 1))

    try:
        ir.save(model, path, external_data=path.name + "_data", callback=written)
    except RestoreExportError:
        raise
    except Exception as error:
        # What a tensor's reader raises comes wrapped: the cause is what a user can do something about.
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, RestoreExportError | OSError):
            cause = cause.__cause__
        raise cause or error from None
