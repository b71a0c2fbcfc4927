"""Quantized weights of an export beside the checkpoint's: are they the nearest that the grid has?

The rest of a check takes the export's weights as they are, so this is what tells of wrong ones.
"""

from __future__ import annotations

from collections.abc import Iterable

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
    wrong = dict.fromkeys(names, 0)
    largest = changed = size = 0.0
    for name in names:
        original = plan.checkpoint.read(plan.keys[name]).float()
        weight = held.read(name)
        nearest = dequantize(round_to_nearest(original, plan.grids[name], weight.dtype))
        wrong[name] = int((weight != nearest).sum())
        difference = weight.float() - original
        largest = max(largest, float(difference.abs().max()))
        changed, size = changed + float(difference.square().sum()), size + float(original.square().sum())
    bad = [name for name, count in wrong.items() if count]
    return TensorReport(
        NAME,
        FAILED if bad else PASSED,
        max_abs=largest,
        relative_l2=(changed / max(size, 1e-30)) ** 0.5,
        tolerance="the nearest of the grid",
        why=f"{wrong[bad[0]]} values of {bad[0]} are not, nor are those of {len(bad) - 1} more weights" if bad else "",
    )


def _ends(names: Iterable[str]) -> list[str]:
    """The first and the last of those names that differ by a number alone."""
    kinds: dict[str, list[str]] = {}
    for name in names:
        kind = ".".join("" if part.isdigit() else part for part in name.split("."))
        kinds.setdefault(kind, []).append(name)
    return sorted({end for each in kinds.values() for end in (each[0], each[-1])})
