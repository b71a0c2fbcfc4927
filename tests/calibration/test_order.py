"""Ties go to the lowest index, whatever the sorting operator underneath does."""

from __future__ import annotations

import torch

from restore_export.calibration.order import descending_ranks, first_argmax, mask_to_indices, top_mask


def test_all_equal_scores_take_the_first() -> None:
    scores = torch.zeros(2, 144)
    assert first_argmax(scores).tolist() == [0, 0]
    assert mask_to_indices(top_mask(scores, 16), 16).tolist() == [list(range(16))] * 2


def test_ranks_are_those_of_a_stable_sort() -> None:
    scores = torch.randint(0, 5, (3, 40), generator=torch.Generator().manual_seed(1)).float()
    order = torch.sort(scores, dim=-1, descending=True, stable=True).indices
    assert torch.equal(descending_ranks(scores), order.argsort(-1))


def test_mask_to_indices_ascends() -> None:
    mask = torch.tensor([[False, True, False, True, True]])
    assert mask_to_indices(mask, 3).tolist() == [[1, 3, 4]]
