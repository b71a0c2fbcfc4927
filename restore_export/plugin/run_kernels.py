"""Run the kernels on torch tensors, for tests: on a CUDA device, or on the CPU in Triton's interpreter.

The interpreter needs ``TRITON_INTERPRET=1`` in the environment before this module is imported.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from restore_export.calibration.groups import Reduced
from restore_export.plugin import kernels, plan

_NAMES = {torch.float16: "fp16", torch.bfloat16: "bf16", torch.float32: "fp32"}
_WORK = {"fp32": torch.float32, "i32": torch.int32}


def run_launch(launch: plan.Launch, arrays: Mapping[str, Tensor]) -> None:
    """One launch; ``arrays`` has a contiguous tensor for each name in ``launch.pointers``, whatever its shape."""
    entry = plan.entries()[launch.entry]
    pointers = [arrays[name] for name in launch.pointers]
    constants = dict(entry.constants)
    if "WIDEN" in constants and not pointers[0].is_cuda:
        constants["WIDEN"] = 1
    getattr(kernels, entry.kernel)[launch.grid](
        *pointers, *(value for _, value in launch.scalars), **constants,
        num_warps=entry.warps, num_stages=entry.stages, **plan.OPTIONS,
    )  # fmt: skip


def outputs(tokens: Tensor, count: int) -> dict[str, Tensor]:
    """Uninitialised outputs by name, in the order of :class:`Reduced`."""
    batch, length, width = tokens.shape
    row = torch.empty(batch, count, dtype=torch.float32, device=tokens.device)
    assignment = torch.empty(batch, length, dtype=torch.int64, device=tokens.device)
    return {
        "merged": tokens.new_empty(batch, count, width),
        "sizes": row,
        "positions": row.clone(),
        "assignment": assignment,
    }


def workspace_arrays(buffer: Tensor, batch: int, length: int, count: int) -> dict[str, Tensor]:
    """The arrays of the workspace by name, flat, as views of ``buffer`` (uint8)."""
    return {
        name: buffer[at.offset : at.offset + at.bytes].view(_WORK[str(plan.ARRAYS[name])])
        for name, at in plan.workspace(batch, length, count).items()
    }


def anchor_merge_kernels(tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> Reduced:
    """What :func:`restore_export.calibration.anchors.anchor_merge` returns, by the kernels."""
    batch, length, width = tokens.shape
    buffer = torch.empty(plan.workspace_bytes(batch, length, count), dtype=torch.uint8, device=tokens.device)
    result = outputs(tokens, count)
    inputs = {"tokens": tokens.contiguous(), "kept": kept.contiguous()}
    arrays = inputs | workspace_arrays(buffer, batch, length, count) | result
    shape = plan.Shape(batch, length, width, kept.shape[1])
    for launch in plan.launches(shape, plan.Rules(count, rivals, position), _NAMES[tokens.dtype]):
        run_launch(launch, arrays)
    return Reduced(*result.values())
