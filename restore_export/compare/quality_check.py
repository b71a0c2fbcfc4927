"""The export as it runs, and the checkpoint's own weights: what quantization costs in one case."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from restore_export.compare.exported import Runner
from restore_export.compare.huggingface import HuggingFaceReference
from restore_export.compare.quality import compare_quality
from restore_export.compare.report import QualityReport
from restore_export.compare.runs import DECODE_STEPS, GREEDY_TOKENS, export_run, reference_run
from restore_export.compare.selection import groups_of
from restore_export.folder import Folder
from restore_export.runtime.model import ExportedModel


class QualityCheck:
    """Both loaded once. ONNX Runtime's sessions are those of ``run``, with its own rounding of activations."""

    def __init__(self, folder: Folder, checkpoint: Path, runner: Runner | None) -> None:
        self.settings = folder.reduction
        self.model = ExportedModel(folder, runner.sessions if runner else None)
        self.original = HuggingFaceReference(checkpoint, folder, torch.float32)

    def run(self, prompts: list[list[int]], pixels: np.ndarray) -> QualityReport:
        """Both merge the same tokens, the export's: what else a rounding of features selects is no loss of this."""
        encoded, towers = self.model.encode(pixels), self.original.tower(pixels)
        groups = groups_of(encoded, towers, self.settings)
        logits, tokens, _ = reference_run(self.original, prompts, towers, groups, GREEDY_TOKENS, None)
        exported, _ = export_run(self.model, prompts, encoded, tokens[:, :DECODE_STEPS])
        placed = self.model.place(prompts, encoded)
        greedy = np.array(list(self.model.generate(placed, encoded["image_features"], GREEDY_TOKENS))).T
        return compare_quality(exported, logits[:, : DECODE_STEPS + 1], greedy, tokens)
