"""RESTORE a second time: plain loops over float64 numbers, one picture at a time, as the method is written down.

Slow and obvious on purpose. Tokens are rows of ``[N, D]`` arrays. Nothing is shared with ``calibration/``.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restore_export.calibration.settings import Reduction
from restore_export.compare.ties import Ties


@dataclass(frozen=True)
class ReferenceReduced:
    """One picture reduced: ``tokens [n, D]``, ``sizes [n]``, ``positions [n]``, ``assignment [N]``, all float64/int."""

    tokens: np.ndarray
    sizes: np.ndarray
    positions: np.ndarray
    assignment: np.ndarray


def reduce_reference(
    visual: np.ndarray, features: np.ndarray, attention: np.ndarray, settings: Reduction, ties: Ties | None = None
) -> ReferenceReduced:
    """Reduce one picture: ``visual [N, D]``, ``features [N, W]``, ``attention [N]``."""
    ties = ties or Ties()
    total = len(visual)
    if settings.reducer == "pool":
        return _gather(visual, _pool(total, settings.tokens), settings.position)
    if settings.reducer == "none":
        return _gather(visual, [[token] for token in range(total)], settings.position)
    kept = sorted(_keep(visual, features, attention, settings, ties))
    groups = [[token] for token in kept]
    if settings.merges:
        groups += _anchor_groups(visual, kept, settings.tokens - len(kept), settings.rivals, ties)
    return _gather(visual, groups, settings.position)


def _cosines(tokens: np.ndarray) -> np.ndarray:
    values = tokens.astype(np.float64)
    lengths = [math.sqrt(float((row * row).sum())) for row in values]
    unit = np.array([row / length if length > 0 else row * 0 for row, length in zip(values, lengths, strict=True)])
    cosines: np.ndarray = np.einsum("id,jd->ij", unit, unit)
    return cosines


def _keep(
    visual: np.ndarray, features: np.ndarray, attention: np.ndarray, settings: Reduction, ties: Ties
) -> list[int]:
    count = settings.kept
    if count == 0:
        return []
    if settings.reducer == "divprune":
        return _divprune(visual, count, ties)
    if settings.reducer == "holov":
        return _holov(visual, attention, count, ties)
    if settings.reducer == "vispruner":
        return _vispruner(features, attention, count, ties)
    if settings.reducer == "random":
        return sorted(random.Random(settings.seed).sample(range(len(visual)), count))
    return [math.floor((place + 0.5) * len(visual) / count) for place in range(count)]


def _divprune(visual: np.ndarray, count: int, ties: Ties) -> list[int]:
    distance = 1 - _cosines(visual)
    total = len(visual)
    second = [sorted(distance[:, token])[min(1, total - 1)] for token in range(total)]
    picked = [ties.largest(second)]
    nearest = {token: float(distance[token, picked[0]]) for token in range(total)}
    while len(picked) < count:
        del nearest[picked[-1]]
        others = list(nearest)
        picked.append(others[ties.largest([nearest[token] for token in others])])
        for token in others:
            nearest[token] = min(nearest[token], float(distance[token, picked[-1]]))
    return picked


def _holov(visual: np.ndarray, attention: np.ndarray, count: int, ties: Ties) -> list[int]:
    total = len(visual)
    parts = min(16, total)
    runs: list[list[int]] = []
    for part in range(parts):
        start = sum(len(run) for run in runs)
        runs.append(list(range(start, start + total // parts + (1 if part < total % parts else 0))))
    scores = [_run_score(visual[run], attention[run]) for run in runs]
    weights = [score / (sum(scores) + 1e-6) for score in scores]
    share = [ties.floor(weight * count) for weight in weights]
    for part in ties.order(weights)[: max(count - sum(share), 0)]:
        share[part] += 1
    share = [min(number, len(run)) for number, run in zip(share, runs, strict=True)]
    while sum(share) < count:
        roomy = [part for part in range(parts) if share[part] < len(runs[part])]
        order = ties.order([weights[part] for part in roomy])
        for place in order[: count - sum(share)]:
            share[roomy[place]] += 1
    kept: list[int] = []
    for run, number in zip(runs, share, strict=True):
        kept += [run[place] for place in ties.top(attention[run], number)]
    return kept


def _run_score(visual: np.ndarray, attention: np.ndarray) -> float:
    size = len(visual)
    others = max(size - 1, 1)
    unit = [row / (math.sqrt(float((row * row).sum())) + 1e-6) for row in visual.astype(np.float64)]
    spread = []
    for i in range(size):
        similar = [float(unit[i] @ unit[j]) if i != j else 0.0 for j in range(size)]
        mean = sum(similar) / others
        spread.append(sum((value - mean) ** 2 for value in similar) / others)
    alpha = [1000 * float(value) for value in attention]
    scale = (sum(abs(value) for value in alpha) / size) / (sum(abs(value) for value in spread) / size + 1e-6)
    return sum(a + 0.09 * v * scale for a, v in zip(alpha, spread, strict=True)) / size


def _vispruner(features: np.ndarray, attention: np.ndarray, count: int, ties: Ties) -> list[int]:
    order = ties.order(attention)
    kept, rest = order[: count // 2], order[count // 2 :]
    wanted = count - count // 2
    cosine = _cosines(features)
    while len(rest) > wanted:
        even, odd = rest[0::2], rest[1::2]
        dropped = min(8, len(rest) - wanted)
        best = [float(cosine[token, odd].max(initial=-2.0)) for token in even]
        falling = ties.order(best)
        rest = [even[place] for place in falling[dropped:]] + odd
    return kept + rest


def _anchor_groups(visual: np.ndarray, kept: list[int], count: int, rivals: str, ties: Ties) -> list[list[int]]:
    others = [token for token in range(len(visual)) if token not in set(kept)]
    cosine = _cosines(visual[others])
    representative = [float(row.sum()) for row in cosine]
    scores = []
    for i in range(len(others)):
        if rivals == "paper":
            rival = [j for j in range(len(others)) if representative[j] > representative[i]]
        else:
            rival = [j for j in range(len(others)) if representative[j] < representative[i]]
        distinctive = 1 - max(cosine[i, j] for j in rival) if rival else 1.0
        scores.append(representative[i] * distinctive)
    anchors = sorted(ties.top(scores, count))
    groups: dict[int, list[int]] = {anchor: [others[anchor]] for anchor in anchors}
    for i in range(len(others)):
        if i not in groups:
            nearest = ties.largest([cosine[i, anchor] for anchor in anchors])
            groups[anchors[nearest]].append(others[i])
    return list(groups.values())


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
    kept_position = _POSITION[rule]
    # A group's first token is its head. A mean can tie, and then the order of the heads stays.
    ordered = sorted((sorted(group) for group in sorted(groups, key=lambda group: group[0])), key=kept_position)
    assignment = np.full(len(visual), -1)
    for index, members in enumerate(ordered):
        assignment[members] = index
    tokens = np.array([visual[members].astype(np.float64).sum(0) / len(members) for members in ordered])
    sizes = np.array([len(members) for members in ordered])
    return ReferenceReduced(tokens, sizes, np.array([kept_position(members) for members in ordered]), assignment)


def reference_bias(
    queries: list[float],
    keys: list[float],
    sizes: list[int],
    frequencies: list[float],
    *,
    c: float,
    with_size: bool,
    with_distance: bool,
    uniform: float | None,
) -> np.ndarray:
    """The additive term of section 5 for one sequence, ``[S, T]`` float64, without any mask.

    ``sizes`` of keys are 0 for text; ``uniform`` replaces the size of every visual key.
    """
    theta = np.array(frequencies)
    bias = np.zeros((len(queries), len(keys)))
    for m, query in enumerate(queries):
        for n, key in enumerate(keys):
            if with_size and sizes[n] > 0:
                bias[m, n] += math.log(uniform if uniform is not None else sizes[n])
            if with_distance:
                bias[m, n] += math.log(c - float(np.cos(abs(query - key) * theta).mean()))
    return bias
