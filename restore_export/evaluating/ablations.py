"""What of RESTORE is changed to see what it is worth, as arguments of a recipe; the paper's ablations and more."""

from __future__ import annotations

from itertools import product
from typing import Any

Change = tuple[str, dict[str, Any]]
"""In words, and the arguments of ``make_recipe``."""

_MERGE: tuple[Change, ...] = (("merged", {"merge": True}), ("not merged", {"merge": False}))
_RETAIN: tuple[Change, ...] = (("retained", {"layout": "retain"}), ("reindexed", {"layout": "reindex"}))
_CALIBRATE: tuple[Change, ...] = (
    ("not calibrated", {"size_bias": False, "distance_bias": "off"}),
    ("log s alone", {"size_bias": True, "distance_bias": "off"}),
    ("calibrated", {}),
)


def _components() -> tuple[Change, ...]:
    """All that is merged or not, retained or not, calibrated or not, together."""
    return tuple(
        (
            ", ".join(words for words, _ in changes),
            {name: value for _, given in changes for name, value in given.items()},
        )
        for changes in product(_MERGE, _RETAIN, _CALIBRATE)
    )


ABLATIONS: dict[str, tuple[Change, ...]] = {
    "components": _components(),
    "merge": (_MERGE[1],),
    "retain": (_RETAIN[1],),
    "calibrate": (*_CALIBRATE[:2], ("distance alone", {"size_bias": False})),
    "rivals": tuple((f"rivals {rule}", {"rivals": rule}) for rule in ("reference", "paper")),
    "distance-bias": tuple((f"distance {rule}", {"distance_bias": rule}) for rule in ("prefill", "always", "off")),
    "first-layer-size": tuple((f"first layer {rule}", {"first_layer_size": rule}) for rule in ("uniform", "own")),
    "position": tuple((f"position {rule}", {"position": rule}) for rule in ("median", "first", "last", "mean")),
    "gamma": tuple((f"gamma {share:g}", {"gamma": share}) for share in (0.0, 0.25, 0.5, 0.75)),
}
"""By what ``--ablation`` calls them. What equals another row is not run twice."""
ALL = "all"
