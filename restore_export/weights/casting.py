"""Values in another dtype, and what is said where they do not fit."""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.errors import CheckpointError

STORED_AS = {"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
"""Dtypes by their names in safetensors."""


def overflows(values: Tensor, cast: Tensor) -> bool:
    """Whether a finite value is none any more."""
    least, most = torch.aminmax(cast)
    if bool(torch.isfinite(least) & torch.isfinite(most)):  # what nearly all are, and quickly told
        return False
    return bool((torch.isfinite(values) & ~torch.isfinite(cast)).any())


def largest(values: Tensor) -> float:
    """The largest finite magnitude."""
    finite = values[torch.isfinite(values)]
    return float(finite.abs().max()) if finite.numel() else 0.0


def overflow(key: str, dtype: torch.dtype, value: float) -> CheckpointError:
    """What is said of a tensor with a value that ``dtype`` does not have."""
    return CheckpointError(
        f"tensor {key} overflows {str(dtype).removeprefix('torch.')}: its largest value is {value:.3g}; "
        "build with --dtype bf16 or fp32"
    )
