"""GPTQ (Frantar et al., 2023, arXiv 2210.17323): the error of each input's rounding is made up for by the next ones.

Weights are rounded one input after the other; how far those to come can make up for it, the layer's own inputs say.

Blocks keep their places: scales are settled first, for the weight as it is, and inputs are then taken in the order of
their activity, so that what is seen most is rounded while most others can still make up for it.
"""

from __future__ import annotations

import torch
from torch import Tensor

from restore_export.quantization.blocks import Quantized, fit
from restore_export.quantization.grid import Grid

DAMPING = 0.01
"""Share of the mean diagonal that is added to it: the Hessian of few samples has no inverse."""
_PANEL = 128
"""Inputs after which the error is carried on to all that are left: one product in place of as many."""


def gptq(weight: Tensor, hessian: Tensor, grid: Grid, dtype: torch.dtype) -> Quantized:
    """``weight [out, in]`` on ``grid``, where ``hessian [in, in]`` float32 is ``sum x xᵀ`` over the layer's inputs.

    Scales are in ``dtype``; a weight that is no number makes them infinite or NaN, as rounding to nearest does.
    ValueError where the Hessian is not one (no number, of another shape, not positive).
    """
    scales, zeros = fit(weight, grid, dtype)
    inputs = weight.shape[1]
    if hessian.shape != (inputs, inputs) or not bool(torch.isfinite(hessian).all()):
        raise ValueError(f"a Hessian of shape {tuple(hessian.shape)} for {inputs} inputs, or with values not finite")
    order = torch.argsort(hessian.diagonal(), descending=True)
    factor = _inverse_factor(hessian[order][:, order])
    step = scales.float().repeat_interleave(grid.block, 1)[:, order]
    shift = None if zeros is None else zeros.float().repeat_interleave(grid.block, 1)[:, order]
    left, values = weight.float()[:, order], torch.empty(weight.shape, dtype=torch.float32)
    for begin in range(0, inputs, _PANEL):
        end = min(begin + _PANEL, inputs)
        errors = torch.empty(len(weight), end - begin)
        for index in range(begin, end):
            near = left[:, index] / step[:, index] + (0 if shift is None else shift[:, index])
            values[:, index] = near.round().clamp(grid.lowest, grid.highest)
            held = (values[:, index] - (0 if shift is None else shift[:, index])) * step[:, index]
            error = (left[:, index] - held) / factor[index, index]
            left[:, index + 1 : end] -= error[:, None] * factor[index, index + 1 : end]
            errors[:, index - begin] = error
        left[:, end:] -= errors @ factor[begin:end, end:]
    back = torch.argsort(order)
    return Quantized(values[:, back].to(torch.int8 if grid.symmetric else torch.uint8), scales, zeros)


def _inverse_factor(hessian: Tensor) -> Tensor:
    """The upper Cholesky factor of the inverse. Inputs that were never seen stand for themselves."""
    damped = hessian.clone()
    diagonal = damped.diagonal()
    unseen = diagonal == 0
    diagonal += DAMPING * diagonal.mean()
    diagonal[unseen] = 1
    return _cholesky(torch.cholesky_inverse(_cholesky(damped)), upper=True)


def _cholesky(matrix: Tensor, upper: bool = False) -> Tensor:
    factor, failed = torch.linalg.cholesky_ex(matrix, upper=upper)
    if int(failed):
        raise ValueError("a Hessian that is not positive, even damped")
    return factor  # type: ignore[no-any-return]
