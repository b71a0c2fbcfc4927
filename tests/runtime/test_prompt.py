"""Prompts are laid out as the method's section on positions says."""

from __future__ import annotations

import numpy as np
import pytest

from restore_export.errors import UsageError
from restore_export.runtime.prompt import place

IMAGE = 4
SIZES = np.array([[5, 1, 3]])
POSITIONS = np.array([[2, 5, 7]])


def test_retained_positions_keep_the_gap_of_the_whole_picture() -> None:
    placed = place([[1, 8, IMAGE, 9]], IMAGE, SIZES, POSITIONS, total=9, retain=True)
    assert placed.positions.tolist() == [[0, 1, 4, 7, 9, 11]]
    assert placed.sizes.tolist() == [[0, 0, 5, 1, 3, 0]]
    assert placed.next_position.tolist() == [[12]]


def test_reindexed_positions_count_on() -> None:
    placed = place([[1, 8, IMAGE, 9]], IMAGE, SIZES, POSITIONS, total=9, retain=False)
    assert placed.positions.tolist() == [[0, 1, 2, 3, 4, 5]]
    assert placed.next_position.tolist() == [[6]]


def test_shorter_prompts_are_padded_on_the_left() -> None:
    both = np.repeat(SIZES, 2, 0), np.repeat(POSITIONS, 2, 0)
    placed = place([[IMAGE, 9], [1, IMAGE, 9, 9]], IMAGE, *both, total=9, retain=True)
    assert placed.mask.tolist() == [[0, 0, 1, 1, 1, 1], [1] * 6]
    assert placed.picture.tolist() == [[-1, -1, 0, 1, 2, -1], [-1, 3, 4, 5, -1, -1]]
    assert placed.next_position.tolist() == [[10], [12]]


def test_two_pictures_in_one_prompt() -> None:
    both = np.repeat(SIZES, 2, 0), np.repeat(POSITIONS, 2, 0)
    placed = place([[IMAGE, IMAGE, 7]], IMAGE, *both, total=9, retain=True)
    assert placed.positions.tolist() == [[2, 5, 7, 11, 14, 16, 18]]


def test_pictures_and_places_must_match() -> None:
    with pytest.raises(UsageError, match="2 places for a picture, but 1 pictures"):
        place([[IMAGE, IMAGE]], IMAGE, SIZES, POSITIONS, total=9, retain=True)
