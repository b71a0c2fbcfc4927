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
from restore_export.compare.ties import ROUNDING, Bounded, Preferred, Ties


@dataclass(frozen=True)
class ReferenceReduced:
    """One picture reduced: ``tokens [n, D]``, ``sizes [n]``, ``positions [n]``, ``assignment [N]``, all float64/int."""

    tokens: np.ndarray
    sizes: np.ndarray
    positions: np.ndarray
    assignment: np.ndarray


@dataclass(frozen=True)
class Seen:
    """What is known of the run under test, so that near-ties can be told from mistakes."""

    assignment: np.ndarray | None = None
    """``[N]``: its outcome; choices within a rounding are made as it shows."""
    similarity: np.ndarray | None = None
    """``[N, N]`` float32: the cosine similarities that its reducer compared; choices on them are exact."""

    def kept(self, token: int) -> bool:
        """Whether the outcome lets a token have been kept: it was not dropped, and is alone in its group."""
        if self.assignment is None:
            return False
        group = self.assignment[token]
        return bool(group >= 0 and (self.assignment == group).sum() == 1)


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
    kept = sorted(_keep(visual, features, attention, settings, ties, seen))
    groups = [[token] for token in kept]
    if settings.merges:
        groups += _anchor_groups(visual, kept, settings.tokens - len(kept), settings.rivals, ties, seen)
    return _gather(visual, groups, settings.position)


def cosine_similarities(tokens: np.ndarray) -> np.ndarray:
    """Cosine of every pair of rows, float64; a zero row is similar to nothing."""
    values = tokens.astype(np.float64)
    lengths = [math.sqrt(float((row * row).sum())) for row in values]
    unit = np.array([row / length if length > 0 else row * 0 for row, length in zip(values, lengths, strict=True)])
    cosines: np.ndarray = np.einsum("id,jd->ij", unit, unit)
    return cosines


def _keep(
    visual: np.ndarray, features: np.ndarray, attention: np.ndarray, settings: Reduction, ties: Ties, seen: Seen
) -> list[int]:
    count = settings.kept
    if count == 0:
        return []
    if settings.reducer == "divprune":
        return _divprune(*_similarities(visual, seen), count, ties, seen)
    if settings.reducer == "holov":
        return _holov(visual, attention, count, ties)
    if settings.reducer == "vispruner":
        return _vispruner(*_similarities(features, seen), attention, count, ties)
    if settings.reducer == "random":
        return sorted(random.Random(settings.seed).sample(range(len(visual)), count))
    return [math.floor((place + 0.5) * len(visual) / count) for place in range(count)]


def _similarities(tokens: np.ndarray, seen: Seen) -> tuple[np.ndarray, float]:
    """Cosine similarities and the scale of their roundings: 0 if they are the very ones that were compared."""
    return (seen.similarity, 0.0) if seen.similarity is not None else (cosine_similarities(tokens), 1.0)


def _divprune(similarity: np.ndarray, scale: float, count: int, ties: Ties, seen: Seen) -> list[int]:
    distance = 1 - similarity
    total = len(distance)
    second = [sorted(distance[:, token])[min(1, total - 1)] for token in range(total)]
    picked = [ties.largest(second, scale, seen.kept)]
    nearest = {token: distance[token, picked[0]] for token in range(total)}
    while len(picked) < count:
        del nearest[picked[-1]]
        others = list(nearest)
        place = ties.largest([nearest[token] for token in others], scale, _among(others, seen.kept))
        picked.append(others[place])
        for token in others:
            nearest[token] = min(nearest[token], distance[token, picked[-1]])
    return picked


def _among(tokens: list[int], preferred: Preferred) -> Preferred:
    return lambda place: preferred(tokens[place])


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
    for part in ties.order(weights, max(weights))[: max(count - sum(share), 0)]:
        share[part] += 1
    share = [min(number, len(run)) for number, run in zip(share, runs, strict=True)]
    while sum(share) < count:
        roomy = [part for part in range(parts) if share[part] < len(runs[part])]
        order = ties.order([weights[part] for part in roomy], max(weights))
        for place in order[: count - sum(share)]:
            share[roomy[place]] += 1
    kept: list[int] = []
    for run, number in zip(runs, share, strict=True):
        kept += [run[place] for place in ties.order(attention[run], 0.0)[:number]]
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


def _vispruner(similarity: np.ndarray, scale: float, attention: np.ndarray, count: int, ties: Ties) -> list[int]:
    order = ties.order(attention, 0.0)
    kept, rest = order[: count // 2], order[count // 2 :]
    wanted = count - count // 2
    while len(rest) > wanted:
        even, odd = rest[0::2], rest[1::2]
        dropped = min(8, len(rest) - wanted)
        best = [float(similarity[token, odd].max(initial=-2.0)) for token in even]
        falling = ties.order(best, scale)
        rest = [even[place] for place in falling[dropped:]] + odd
    return kept + rest


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
