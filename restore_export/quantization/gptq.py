"""GPTQ (Frantar et al., 2023, arXiv 2210.17323): the error of each input's rounding is made up for by the next ones.

Weights are rounded one input after the other; how far those to come can make up for it, the layer's own inputs say.

Blocks keep their places: scales are settled first, for the weight as it is, and inputs are then taken in the order of
their activity, so that what is seen most is rounded while most others can still make up for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from restore_export.quantization.blocks import Quantized, fit, nearest, value_dtype
from restore_export.quantization.grid import Grid

DAMPING = 0.01
"""Share of the mean diagonal that is added to it: the Hessian of few samples has no inverse."""
_PANEL = 128
"""Inputs after which the error is carried on to all that are left: one product in place of as many."""


@dataclass(frozen=True)
class Curvature:
    """What a layer's inputs say of rounding; weights that are given the same inputs share it."""

    order: Tensor
    """Inputs, the most active first: indices ``[in]``."""
    factor: Tensor
    """Upper Cholesky factor of the Hessian's inverse ``[in, in]`` float32, in that order."""

    @classmethod
    def of(cls, hessian: Tensor) -> Curvature:
        """From ``hessian [in, in]`` float32, ``sum x xᵀ``, which goes where nobody else holds it.

        ValueError where it is none: no number, not positive.
        """
        if not bool(torch.isfinite(hessian).all()):
            raise ValueError("a Hessian with values that are not finite")
        order = torch.argsort(hessian.diagonal(), descending=True)
        damped = hessian[order[:, None], order]
        del hessian  # of many inputs it is most of what is in memory
        _damp(damped)
        factor = _cholesky(damped)
        del damped
        return cls(order, _cholesky(torch.cholesky_inverse(factor), upper=True))


def gptq(weight: Tensor, curvature: Curvature, grid: Grid, dtype: torch.dtype) -> Quantized:
    """``weight [out, in]`` on ``grid``, for inputs of ``curvature``.

    Scales are in ``dtype``; a weight that is no number makes them infinite or NaN, as rounding to nearest does.
    ValueError where the curvature is of other inputs.
    """
    order, factor, inputs = curvature.order, curvature.factor, weight.shape[1]
    if len(order) != inputs:
        raise ValueError(f"a Hessian of {len(order)} inputs for {inputs}")
    scales, zeros = fit(weight, grid, dtype)
    # An input is a row here, so that what is done with it runs through memory once.
    left = weight.float().t()[order]
    step = _spread(scales, inputs)[order]
    shift = None if zeros is None else _spread(zeros, inputs)[order]
    values = torch.empty_like(left)
    for begin in range(0, inputs, _PANEL):
        end = min(begin + _PANEL, inputs)
        errors = torch.empty(end - begin, left.shape[1])
        for index in range(begin, end):
            scaled, zero = left[index] / step[index], 0.0 if shift is None else shift[index]
            values[index] = nearest(scaled + zero, grid)
            error = (left[index] - (values[index] - zero) * step[index]) / factor[index, index]
            left[index + 1 : end].addr_(factor[index, index + 1 : end], error, alpha=-1)
            errors[index - begin] = error
        left[end:].addmm_(factor[begin:end, end:].t(), errors, alpha=-1)
    back = torch.argsort(order)
    return Quantized(values[back].t().to(value_dtype(grid)), scales, zeros)


def _spread(blocks: Tensor, inputs: int) -> Tensor:
    """``[out, blocks]`` → ``[in, out]`` float32: for every input what its block has."""
    return blocks.float().t().repeat_interleave(inputs // blocks.shape[1], 0)


def _damp(hessian: Tensor) -> None:
    """In place. Inputs that were never seen stand for themselves."""
    diagonal = hessian.diagonal()
    unseen = diagonal == 0
    diagonal += DAMPING * diagonal.mean()
    diagonal[unseen] = 1


def _cholesky(matrix: Tensor, upper: bool = False) -> Tensor:
    factor, failed = torch.linalg.cholesky_ex(matrix, upper=upper)
    if int(failed):
        raise ValueError("a Hessian that is not positive, even damped")
    return factor  # type: ignore[no-any-return]
