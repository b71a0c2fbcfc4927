"""A conversation on the Hugging Face model with RESTORE from the outside, laid out by hand: turns and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from restore_export.compare.huggingface import HuggingFaceReference, _Generation, _Row
from restore_export.compare.reference import reduce_as_assigned
from restore_export.folder import Folder
from restore_export.runtime.session import Arrays


class ReferenceConversation:
    """Grows by prompts and generated tokens; the groups are those that the export assigned."""

    def __init__(self, checkpoint: Path, folder: Folder, pixels: np.ndarray, encoded: Arrays) -> None:
        self.reference = HuggingFaceReference(checkpoint, folder, torch.float32)
        self.folder = folder
        towers = self.reference.tower(pixels)
        rule = folder.reduction.position
        pairs = zip(towers, encoded["assignment"], strict=True)
        groups = [reduce_as_assigned(tower.visual, assignment, rule) for tower, assignment in pairs]
        self.pictures = list(zip(towers, groups, strict=True))
        self.row = _Row([], [], 0, 0.0)
        self.generation = _Generation(self.reference, [self.row])

    def prompt(self, ids: Sequence[int]) -> np.ndarray:
        """Logits ``[V]`` behind further prompt tokens, pictures in their order."""
        embed = self.reference.model.get_input_embeddings()
        parts = []
        for token in ids:
            start = self.row.next_position
            if token != self.folder.image_token_id:
                self._add([start], [0], 1)
                parts.append(embed(torch.tensor([token])))
                continue
            tower, groups = self.pictures.pop(0)
            retained = self.folder.reduction.layout == "retain"
            offsets = groups.positions if retained else range(len(groups.sizes))
            taken = self.folder.total if retained else len(groups.sizes)
            self._add([start + float(offset) for offset in offsets], [int(size) for size in groups.sizes], taken)
            parts.append(torch.from_numpy(self.reference.group_means(tower, groups)))
        embeds = torch.cat(parts)[None]
        return self.generation.forward(embeds, embeds.shape[1], is_prefill=True)[0, -1]

    def decode(self, token: int) -> np.ndarray:
        """Logits ``[V]`` behind a generated token."""
        return self.generation.decode(np.array([token]))[0, -1]

    def _add(self, positions: list[float], sizes: list[int], taken: int) -> None:
        self.row.positions += positions
        self.row.sizes += sizes
        self.row.next_position += taken
