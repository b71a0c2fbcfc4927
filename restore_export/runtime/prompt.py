"""A prompt with reduced pictures: which places are visual, their sizes, and every token's position (section 4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from restore_export.errors import UsageError


@dataclass(frozen=True)
class Placed:
    """A batch of prompts, padded on the left. ``S`` counts reduced visual tokens, not the original ones."""

    ids: np.ndarray
    """``[B, S]`` int64; the image token's id at visual places, 0 on padding."""
    picture: np.ndarray
    """``[B, S]`` int64: which visual token of the batch stands here (row of the stacked features), -1 for text."""
    mask: np.ndarray
    """``[B, S]`` int64, 0 on padding."""
    positions: np.ndarray
    """``[B, S]`` float64 (whole numbers but for position rule ``mean``), 0 on padding."""
    sizes: np.ndarray
    """``[B, S]`` int64, 0 for text."""
    next_position: np.ndarray
    """``[B, 1]`` float64: position of the first generated token."""

    def behind(self, start: int) -> Placed:
        """The same without its first ``start`` places."""
        fields = ("ids", "picture", "mask", "positions", "sizes")
        return replace(self, **{name: getattr(self, name)[:, start:] for name in fields})


def place(
    prompts: Sequence[Sequence[int]],
    image_token_id: int,
    sizes: np.ndarray,
    positions: np.ndarray,
    total: int,
    retain: bool,
) -> Placed:
    """Expand the one image token of each picture into its reduced tokens.

    ``sizes`` and ``positions`` are ``[pictures, n]``, pictures in the order in which the prompts name them; ``total``
    is N. ``retain``: original positions, text behind goes on at start + N; else everything counts on without gaps.
    Raises UsageError where prompts and pictures do not match in number.
    """
    asked = sum(list(prompt).count(image_token_id) for prompt in prompts)
    if asked != len(sizes):
        raise UsageError(f"the prompts have {asked} places for a picture, but {len(sizes)} pictures are given")
    reduced = sizes.shape[1]
    rows = []
    picture = 0
    for prompt in prompts:
        row: list[tuple[int, int, float, int]] = []
        position = 0.0
        for token in prompt:
            if token != image_token_id:
                row.append((token, -1, position, 0))
                position += 1
                continue
            for group in range(reduced):
                offset = float(positions[picture, group]) if retain else group
                row.append((token, picture * reduced + group, position + offset, int(sizes[picture, group])))
            position += total if retain else reduced
            picture += 1
        rows.append((row, position))
    return _pad(rows)


def _pad(rows: list[tuple[list[tuple[int, int, float, int]], float]]) -> Placed:
    length = max(len(row) for row, _ in rows)
    table = np.zeros((4, len(rows), length))
    table[1] = -1
    mask = np.zeros((len(rows), length), np.int64)
    for index, (row, _) in enumerate(rows):
        start = length - len(row)
        table[:, index, start:] = np.array(row, dtype=np.float64).T
        mask[index, start:] = 1
    ids, picture, positions, sizes = table
    following = np.array([[position] for _, position in rows])
    return Placed(ids.astype(np.int64), picture.astype(np.int64), mask, positions, sizes.astype(np.int64), following)
