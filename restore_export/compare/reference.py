"""RESTORE a second time: plain loops over float64 numbers, one picture at a time, as the method is written down.

Slow and obvious on purpose. Tokens are rows of ``[N, D]`` arrays. Nothing is shared with ``calibration/``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restore_export.calibration.settings import Reduction
from restore_export.compare.reference_reducers import Seen, cosine_similarities, keep
from restore_export.compare.ties import ROUNDING, Bounded, Preferred, Ties


@dataclass(frozen=True)
class ReferenceReduced:
    """One picture reduced: ``tokens [n, D]``, ``sizes [n]``, ``positions [n]``, ``assignment [N]``, all float64/int."""

    tokens: np.ndarray
    sizes: np.ndarray
    positions: np.ndarray
    assignment: np.ndarray


def reduce_reference(
    visual: np.ndarray,
    features: np.ndarray,
    attention: np.ndarray,
    settings: Reduction,
    ties: Ties | None = None,
    seen: Seen | None = None,
) -> ReferenceReduced:
    """Reduce one picture: ``visual [N, D]``, ``features [N, W]``, ``attention [N]`` (always taken as exact)."""
    ties, seen = ties or Ties(), seen or Seen()
    total = len(visual)
    if settings.reducer == "pool":
        return _gather(visual, _pool(total, settings.tokens), settings.position)
    if settings.reducer == "none":
        return _gather(visual, [[token] for token in range(total)], settings.position)
    kept = sorted(keep(visual, features, attention, settings, ties, seen))
    groups = [[token] for token in kept]
    if settings.merges:
        groups += _anchor_groups(visual, kept, settings.tokens - len(kept), settings.rivals, ties, seen)
    # A group's first token is its head: where positions tie, as means can, the order of the heads stays.
    return _gather(visual, sorted(groups, key=lambda group: group[0]), settings.position)


def reduce_as_assigned(visual: np.ndarray, assignment: np.ndarray, rule: str) -> ReferenceReduced:
    """Reduce one picture by groups that someone else chose: ``assignment [N]``, -1 for dropped tokens.

    Where positions tie, their order stays as it is: which token is the head of a group is not told.
    """
    groups = [[int(token) for token in np.nonzero(assignment == group)[0]] for group in range(assignment.max() + 1)]
    return _gather(visual, [group for group in groups if group], rule)


def _anchor_groups(
    visual: np.ndarray, kept: list[int], count: int, rivals: str, ties: Ties, seen: Seen
) -> list[list[int]]:
    others = [token for token in range(len(visual)) if token not in set(kept)]
    cosine = cosine_similarities(visual[others])
    scores, scale = _anchor_scores(cosine, rivals)
    anchors = ties.top(scores, count, scale, _shown_anchors(others, scores.value, kept, seen))
    groups: dict[int, list[int]] = {anchor: [others[anchor]] for anchor in anchors}
    for i in range(len(others)):
        if i not in groups:
            together = _together(others[i], [others[anchor] for anchor in anchors], seen)
            groups[anchors[ties.largest([cosine[i, anchor] for anchor in anchors], 1.0, together)]].append(others[i])
    return list(groups.values())


def _anchor_scores(cosine: np.ndarray, rivals: str) -> tuple[Bounded, float]:
    """Representativeness times distinctiveness, with bounds, and the scale of its roundings.

    Where two are as good as equally representative, either may be the other's rival.
    """
    representative = [float(row.sum()) for row in cosine]
    scale = max(abs(value) for value in representative)
    scores = []
    for i, own in enumerate(representative):
        ahead = [other - own if rivals == "paper" else own - other for other in representative]
        nominal = [cosine[i, j] for j in range(len(ahead)) if ahead[j] > 0]
        certain = [cosine[i, j] for j in range(len(ahead)) if ahead[j] > ROUNDING * scale]
        possible = [cosine[i, j] for j in range(len(ahead)) if j != i and ahead[j] >= -ROUNDING * scale]
        made = [own * (1 - max(rival) if rival else 1.0) for rival in (nominal, certain, possible)]
        scores.append((made[0], min(made), max(made)))
    return Bounded(*(np.array(part) for part in zip(*scores, strict=True))), scale


def _shown_anchors(others: list[int], scores: np.ndarray, kept: list[int], seen: Seen) -> Preferred | None:
    """The anchors that an outcome shows: in a group without a kept token, the member of largest score."""
    if seen.assignment is None:
        return None
    taken = {int(seen.assignment[token]) for token in kept}
    best: dict[int, int] = {}
    for place, token in enumerate(others):
        group = int(seen.assignment[token])
        if group not in taken and (group not in best or scores[place] > scores[best[group]]):
            best[group] = place
    return set(best.values()).__contains__


def _together(token: int, anchors: list[int], seen: Seen) -> Preferred | None:
    """Prefer the anchor that shares the token's group in the outcome."""
    if seen.assignment is None:
        return None
    group = seen.assignment[token]
    return lambda place: bool(seen.assignment[anchors[place]] == group)  # type: ignore[index]


def _pool(total: int, count: int) -> list[list[int]]:
    side = round(math.sqrt(total))
    shapes = [(rows, count // rows) for rows in range(1, side + 1) if count % rows == 0 and count // rows <= side]
    rows, columns = sorted(shapes, key=lambda shape: (abs(shape[0] - shape[1]), shape[0]))[0]
    blocks: dict[tuple[int, int], list[int]] = {}
    for y in range(side):
        for x in range(side):
            blocks.setdefault((y * rows // side, x * columns // side), []).append(y * side + x)
    return list(blocks.values())


_POSITION: dict[str, Callable[[list[int]], float]] = {
    "median": lambda members: members[(len(members) - 1) // 2],
    "first": lambda members: members[0],
    "last": lambda members: members[-1],
    "mean": lambda members: sum(members) / len(members),
}


def _gather(visual: np.ndarray, groups: list[list[int]], rule: str) -> ReferenceReduced:
    """Groups in ascending order of position; those of the same one stay in their order."""
    kept_position = _POSITION[rule]
    ordered = sorted((sorted(group) for group in groups), key=kept_position)
    assignment = np.full(len(visual), -1)
    for index, members in enumerate(ordered):
        assignment[members] = index
    tokens = np.array([visual[members].astype(np.float64).sum(0) / len(members) for members in ordered])
    sizes = np.array([len(members) for members in ordered])
    return ReferenceReduced(tokens, sizes, np.array([kept_position(members) for members in ordered]), assignment)
