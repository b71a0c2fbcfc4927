"""The selection part of a parity check: the reference reducer on the very values that the export's reducer saw."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from restore_export.calibration.settings import Reduction
from restore_export.compare.huggingface import TowerResult
from restore_export.compare.reference import ReferenceReduced, reduce_as_assigned, reduce_reference
from restore_export.compare.reference_reducers import Seen
from restore_export.compare.ties import Ties, explain
from restore_export.runtime.session import Arrays


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


def adopt(encoded: Arrays, index: int, tower: TowerResult, settings: Reduction) -> Selected:
    """The selection of picture ``index`` taken as it is: for a runtime that shows no values inside the graph.

    Groups are what the export assigned; their sizes and positions are the reference's. ``from_reference`` says how
    many tokens the reference would have assigned otherwise.
    """
    strict = reduce_reference(tower.visual, tower.features, tower.attention, settings)
    assignment = encoded["assignment"][index]
    elsewhere = int((strict.assignment != assignment).sum())
    adopted = strict if not elsewhere else reduce_as_assigned(tower.visual, assignment, settings.position)
    return Selected(adopted, 0, 0, elsewhere)
