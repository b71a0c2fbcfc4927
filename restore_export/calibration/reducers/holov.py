"""HoloV: share the budget over runs of the picture by attention and spread (method section 2)."""

from __future__ import annotations

from itertools import accumulate

import torch
from torch import Tensor

from restore_export.calibration.order import descending_ranks, mask_to_indices
from restore_export.calibration.repeat import repeat

RUNS = 16
_ATTENTION_SCALE = 1000.0
_SPREAD_WEIGHT = 0.09
_EPSILON = 1e-6


def run_lengths(length: int) -> list[int]:
    """Lengths of the runs that ``length`` tokens are cut into: equal, the first ``length mod runs`` one longer."""
    runs = min(RUNS, length)
    return [length // runs + (run < length % runs) for run in range(runs)]


def select_holov(visual: Tensor, attention: Tensor, count: int) -> Tensor:
    """``visual [B, N, D]``, ``attention [B, N]`` → kept ``[B, count]`` int64 ascending, 1 <= count <= N."""
    lengths = run_lengths(visual.shape[1])
    slots, valid = _slots(lengths, visual.device)
    # A short run ends with a repeated token that `valid` masks.
    runs = visual.float().index_select(1, slots.flatten()).unflatten(1, slots.shape)  # [B, P, m, D]
    attended = attention.float().index_select(1, slots.flatten()).unflatten(1, slots.shape)  # [B, P, m]
    weights = _run_weights(runs, attended, valid)
    allotment = _allot(weights, torch.tensor(lengths, device=visual.device), count, rounds=max(lengths) + 1)
    ranks = descending_ranks(torch.where(valid, attended, -1.0))
    kept = (ranks < allotment[..., None]) & valid
    # Back from slots to tokens: the runs are consecutive, so dropping the padding slots restores the order.
    in_order = torch.cat([kept[:, run, :size] for run, size in enumerate(lengths)], dim=1)
    return mask_to_indices(in_order, count)


def _slots(lengths: list[int], device: torch.device) -> tuple[Tensor, Tensor]:
    """Token of each slot ``[P, m]`` and whether the slot holds one of its run (padding repeats the run's last)."""
    size = max(lengths)
    ends = list(accumulate(lengths))
    tokens = [
        [min(end - length + slot, end - 1) for slot in range(size)] for length, end in zip(lengths, ends, strict=True)
    ]
    valid = [[slot < length for slot in range(size)] for length in lengths]
    return torch.tensor(tokens, device=device), torch.tensor(valid, device=device)


def _run_weights(runs: Tensor, attended: Tensor, valid: Tensor) -> Tensor:
    """Weight ``[B, P]`` of each run: its mean score over the sum of all."""
    filled = valid.float()
    size = filled.sum(-1)  # [P]
    others = torch.clamp(size - 1, min=1.0)[:, None]
    unit = runs / (runs.norm(dim=-1, keepdim=True) + _EPSILON)
    slot = torch.arange(runs.shape[2], device=runs.device)
    pair = (filled[:, :, None] * filled[:, None, :]) * (slot[:, None] != slot).float()
    similarity = torch.matmul(unit, unit.transpose(-1, -2)) * pair
    mean = similarity.sum(-1) / others
    # The diagonal counts as a similarity of 0 here too, so its deviation is the mean itself.
    deviation = (similarity - mean[..., None]) * filled[:, None, :]
    spread = deviation.square().sum(-1) / others
    alpha = attended * _ATTENTION_SCALE
    scale = _mean(alpha.abs(), filled, size) / (_mean(spread.abs(), filled, size) + _EPSILON)
    score = _mean(alpha + _SPREAD_WEIGHT * spread * scale[..., None], filled, size)
    return score / (score.sum(-1, keepdim=True) + _EPSILON)


def _mean(values: Tensor, filled: Tensor, size: Tensor) -> Tensor:
    return (values * filled).sum(-1) / size


def _allot(weights: Tensor, room: Tensor, count: int, rounds: int) -> Tensor:
    """Tokens of each run ``[B, P]`` int64: by weight, clamped to what it has, the shortfall to the largest weights."""
    allotment = torch.floor(weights * count).long()
    remainder = count - allotment.sum(-1, keepdim=True)
    allotment = allotment + (descending_ranks(weights) < remainder).long()

    def settle(current: Tensor) -> tuple[Tensor]:
        clamped = torch.minimum(current, room)
        shortfall = count - clamped.sum(-1, keepdim=True)
        order = descending_ranks(torch.where(clamped < room, weights, -1.0))
        return (clamped + ((order < shortfall) & (clamped < room)).long(),)

    # A round fills a place in every run with room or ends the shortfall, and then changes nothing more: as many
    # rounds as the longest run has places are enough.
    return repeat(rounds, settle, (allotment,))[0]
