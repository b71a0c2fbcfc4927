"""The vision encoder of one case: features, selection and reduced tokens, export against reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restore_export.calibration.catalogue import REDUCERS
from restore_export.compare.huggingface import HuggingFaceReference, TowerResult
from restore_export.compare.numerics import COSINE_TOLERANCE, compare, compare_exact
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.reference_reducers import cosine_similarities
from restore_export.compare.report import FAILED, NOT_RUN, PASSED, TensorReport
from restore_export.compare.selection import ADOPTED, Selected, adopt, select
from restore_export.folder import Folder
from restore_export.graphs.contract import VISION_INTERMEDIATES
from restore_export.runtime.session import Arrays

# In the order in which they are computed.
_FIELDS = {"vision_features": "features", "cls_attention": "attention", "visual_tokens": "visual"}


def wanted_values(folder: Folder) -> list[str]:
    """Values inside the vision graph that a check of this folder asks for."""
    with_attention = REDUCERS[folder.reduction.reducer].needs_attention
    return [name for name in VISION_INTERMEDIATES if name != "cls_attention" or with_attention]


@dataclass(frozen=True)
class Views:
    """What a picture, or a batch of them, is to the export and to the references."""

    encoded: Arrays
    towers: list[TowerResult]
    own: list[TowerResult] | None
    """Of PyTorch's own run in the dtype of the build; None where that is float32."""


@dataclass(frozen=True)
class VisionCheck:
    """Compares the views of a folder's pictures."""

    folder: Folder
    dtype: str
    """Whose tolerances hold."""
    shown: Sequence[str] | None
    """Values inside the graph that the runtime shows; None: it is one that cannot show any."""

    def select(self, views: Views) -> list[Selected]:
        """How the selection of each picture compares."""
        settings = self.folder.reduction
        if self.shown is not None:
            return [select(views.encoded, index, tower, settings) for index, tower in enumerate(views.towers)]
        own: Sequence[TowerResult | None] = views.own or [None] * len(views.towers)
        pairs = enumerate(zip(views.towers, own, strict=True))
        return [adopt(views.encoded, index, *pair, settings) for index, pair in pairs]

    def tensors(
        self,
        views: Views,
        selected: list[Selected],
        reference: HuggingFaceReference,
        yardstick: HuggingFaceReference | None,
    ) -> list[TensorReport]:
        """All that the vision encoder gives, in the order in which it is computed."""
        wanted = wanted_values(self.folder)
        made = [self._tower_tensor(name, views) for name in _FIELDS if name in wanted]
        made += self._similarity(views.encoded)
        made += self._selection(views.encoded, selected)
        expected = _means(reference, views.towers, selected)
        own = _means(yardstick, views.own, selected) if yardstick and views.own else None
        name = "image_features"
        return [*made, compare(name, views.encoded[name], expected, self.dtype, own)]

    def _tower_tensor(self, name: str, views: Views) -> TensorReport:
        if self.shown is None:
            return TensorReport(name, NOT_RUN, why="an engine shows no inner values")
        if name not in self.shown:
            return TensorReport(name, NOT_RUN, why="the graph has no value of that name")
        reference = np.array([getattr(tower, _FIELDS[name]) for tower in views.towers])
        own = np.array([getattr(tower, _FIELDS[name]) for tower in views.own]) if views.own else None
        return compare(name, views.encoded[name], reference, self.dtype, own)

    def _similarity(self, encoded: Arrays) -> list[TensorReport]:
        """What the reducer compares, against the cosines of its own input: float32 whatever the dtype."""
        if "similarity" not in encoded:
            return []
        name = "vision_features" if self.folder.reduction.reducer == "vispruner" else "visual_tokens"
        cosines = np.array([cosine_similarities(tokens) for tokens in encoded[name]])
        return [compare("similarity", encoded["similarity"], cosines, "fp32", None, allowed=COSINE_TOLERANCE)]

    def _selection(self, encoded: Arrays, selected: list[Selected]) -> list[TensorReport]:
        if self.shown is None:
            return _adopted(encoded, selected)
        wrong = sum(each.wrong for each in selected)
        rivals = f"{wrong} tokens are assigned otherwise, beyond what near-ties explain" if wrong else ""
        return [
            compare_exact(name, encoded[name], _reduced(selected, name), rivals)
            for name in ("assignment", "sizes", "positions")
        ]


def _adopted(encoded: Arrays, selected: list[Selected]) -> list[TensorReport]:
    """Assignments within what rounding explains; sizes and positions must be those of the assigned groups."""
    total, elsewhere = encoded["assignment"].size, sum(each.from_reference for each in selected)
    why = f"{elsewhere} of {total} tokens are assigned otherwise than from the reference's own values"
    assignment = TensorReport(
        "assignment",
        FAILED if any(each.wrong for each in selected) else PASSED,
        argmax_agreement=1 - elsewhere / total,
        tolerance=ADOPTED,
        why=why if elsewhere else "",
    )
    rest = [compare_exact(name, encoded[name], _reduced(selected, name)) for name in ("sizes", "positions")]
    return [assignment, *rest]


def _reduced(selected: list[Selected], name: str) -> np.ndarray:
    return np.array([getattr(each.reduced, name) for each in selected])


def _means(model: HuggingFaceReference, towers: list[TowerResult], selected: list[Selected]) -> np.ndarray:
    groups: list[ReferenceReduced] = [each.reduced for each in selected]
    return np.array([model.group_means(*pair) for pair in zip(towers, groups, strict=True)])
