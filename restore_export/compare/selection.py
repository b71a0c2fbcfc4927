"""The selection part of a parity check: the reference reducer on the very values that the export's reducer saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restore_export.calibration.settings import Reduction
from restore_export.compare.huggingface import TowerResult
from restore_export.compare.reference import ReferenceReduced, reduce_as_assigned, reduce_reference
from restore_export.compare.reference_reducers import Seen
from restore_export.compare.ties import Ties, explain
from restore_export.runtime.session import Arrays

ADOPTED = "at most twice what PyTorch's own run assigns otherwise, and 2 %"
"""What :func:`adopt` allows."""


@dataclass(frozen=True)
class Selected:
    """How the selection of one picture compares."""

    reduced: ReferenceReduced
    """The reference's selection: the export's own where near-ties explain it."""
    wrong: int
    """Tokens that are assigned otherwise, beyond what near-ties explain."""
    near_ties: int
    """Choices that a rounding turned."""
    from_reference: int
    """Tokens that would be assigned otherwise from the reference's own features (for information)."""


def select(encoded: Arrays, index: int, tower: TowerResult, settings: Reduction) -> Selected:
    """Check the selection of picture ``index`` of an encoded batch; ``tower`` is the reference's view of it."""
    visual = encoded.get("visual_tokens", encoded["image_features"])[index]
    features = encoded["vision_features"][index] if "vision_features" in encoded else visual
    attention = encoded["cls_attention"][index] if "cls_attention" in encoded else np.zeros(len(visual))
    assignment = encoded["assignment"][index]
    seen = Seen(assignment, encoded["similarity"][index] if "similarity" in encoded else None)

    def run(ties: Ties) -> ReferenceReduced:
        return reduce_reference(visual, features, attention, settings, ties, seen)

    reduced, turned, wrong = explain(run, lambda found: int((found.assignment != assignment).sum()))
    if wrong:
        reduced = reduce_reference(visual, features, attention, settings)
    strict = reduce_reference(tower.visual, tower.features, tower.attention, settings)
    elsewhere = int((strict.assignment != assignment).sum())
    return Selected(reduced, wrong, 0 if wrong else turned, elsewhere)


def adopt(encoded: Arrays, index: int, tower: TowerResult, own: TowerResult | None, settings: Reduction) -> Selected:
    """The selection of picture ``index`` as the export assigned it: for a runtime that shows no values inside.

    ``own`` is PyTorch's own run in the build's dtype: as many tokens as that assigns otherwise than the float32
    reference, twice, and a fiftieth of all may be assigned otherwise here; more is ``wrong``, and so is what is no
    assignment. Sizes and positions of the result are the reference's for these groups.
    """
    strict = reduce_reference(tower.visual, tower.features, tower.attention, settings)
    assignment = encoded["assignment"][index]
    elsewhere = int((strict.assignment != assignment).sum())
    if not elsewhere:
        return Selected(strict, 0, 0, 0)
    if not _is_assignment(assignment, settings.tokens):
        return Selected(strict, elsewhere, 0, elsewhere)
    rounded = 0
    if own is not None:
        turned = reduce_reference(own.visual, own.features, own.attention, settings)
        rounded = int((strict.assignment != turned.assignment).sum())
    wrong = elsewhere if elsewhere > 2 * rounded + len(assignment) / 50 else 0
    return Selected(reduce_as_assigned(tower.visual, assignment, settings.position), wrong, 0, elsewhere)


def groups_of(encoded: Arrays, towers: Sequence[TowerResult], settings: Reduction) -> list[ReferenceReduced]:
    """Each picture's groups as the export assigned them, of another model's view of it."""
    return [
        reduce_as_assigned(tower.visual, assignment, settings.position)
        for tower, assignment in zip(towers, encoded["assignment"], strict=True)
    ]


def _is_assignment(assignment: np.ndarray, count: int) -> bool:
    """Every group of ``count`` has a token, and nothing else is named but -1 for dropped ones."""
    return set(np.unique(assignment)) - {-1} == set(range(count))
