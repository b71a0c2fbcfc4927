"""Quantized weights of an export beside the checkpoint's: are they the nearest that the grid has?

The rest of a check takes the export's weights as they are, so this is what tells of wrong ones.
"""

from __future__ import annotations

from collections.abc import Iterable

from torch import Tensor

from restore_export.compare.dequantized import DequantizedWeights
from restore_export.compare.report import FAILED, PASSED, TensorReport
from restore_export.compare.scope import SAMPLE
from restore_export.folder import Folder
from restore_export.planning import Plan
from restore_export.quantization.blocks import dequantize, round_to_nearest

NAME = "quantized_weights"


def check_weights(folder: Folder, plan: Plan) -> TensorReport:
    """Every quantized weight of a folder; for scope ``sample`` those of the first and the last layer of each kind.

    ``relative_l2`` is what the rounding has changed of all that were compared, ``max_abs`` the most of one value.
    """
    held = DequantizedWeights.of(folder, plan.grids)
    names = _ends(plan.grids) if plan.parity == SAMPLE else list(plan.grids)
    method = _calibrated if folder.quantization and folder.quantization.calibrated else _nearest
    wrong: dict[str, str] = {}
    largest = changed = size = 0.0
    for name in names:
        original = plan.checkpoint.read(plan.keys[name]).float()
        weight = held.read(name)
        nearest = dequantize(round_to_nearest(original, plan.grids[name], weight.dtype))
        problem = method(weight.float(), nearest.float(), original)
        wrong |= {name: problem} if problem else {}
        difference = weight.float() - original
        largest = max(largest, float(difference.abs().max()))
        changed, size = changed + float(difference.square().sum()), size + float(original.square().sum())
    first = next(iter(wrong), None)
    return TensorReport(
        NAME,
        FAILED if first else PASSED,
        max_abs=largest,
        relative_l2=(changed / max(size, 1e-30)) ** 0.5,
        tolerance=_ALLOWED[method],
        why=f"{first}: {wrong[first]}; {len(wrong) - 1} more weights are wrong" if first else "",
    )


def _nearest(weight: Tensor, nearest: Tensor, original: Tensor) -> str:
    count = int((weight != nearest).sum())
    return f"{count} values are not the nearest" if count else ""


def _calibrated(weight: Tensor, nearest: Tensor, original: Tensor) -> str:
    """A calibrated weight makes up for errors elsewhere, so it is farther off than the nearest, but no row by much."""
    off, least = ((each - original).norm(dim=1) for each in (weight, nearest))
    # Written so that what is no number is wrong, too.
    wrong = ~(off <= _FARTHER * least)
    if not bool(wrong.any()):
        return ""
    times = float((off / least.clamp(min=1e-30)).max())
    return f"{int(wrong.sum())} rows are up to {times:.1f} times as far off as the nearest"


_FARTHER = 4.0
_ALLOWED = {_nearest: "the nearest of the grid", _calibrated: f"no row {_FARTHER:g} times as far off as the nearest"}


def _ends(names: Iterable[str]) -> list[str]:
    """The first and the last of those names that differ by a number alone."""
    kinds: dict[str, list[str]] = {}
    for name in names:
        kind = ".".join("" if part.isdigit() else part for part in name.split("."))
        kinds.setdefault(kind, []).append(name)
    return sorted({end for each in kinds.values() for end in (each[0], each[-1])})
