"""The reducers a second time, in plain loops: which tokens of one picture are kept (method section 2)."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np

from restore_export.calibration.settings import Reduction
from restore_export.compare.ties import Preferred, Ties


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


def cosine_similarities(tokens: np.ndarray) -> np.ndarray:
    """Cosine of every pair of rows, float64; a zero row is similar to nothing."""
    values = tokens.astype(np.float64)
    lengths = [math.sqrt(float((row * row).sum())) for row in values]
    unit = np.array([row / length if length > 0 else row * 0 for row, length in zip(values, lengths, strict=True)])
    cosines: np.ndarray = np.einsum("id,jd->ij", unit, unit)
    return cosines


def keep(
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
