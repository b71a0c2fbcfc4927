"""The reference without its weights in memory: one layer at a time is read from the checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import LlavaConfig, LlavaForConditionalGeneration

from restore_export.compare.huggingface import HuggingFaceReference
from restore_export.compare.stored import StoredWeights, empty_model, stream
from restore_export.folder import Folder
from restore_export.graphs.contract import HIDDEN_STATES

Seen = Callable[[str, np.ndarray], None]
"""Called with the name of a value inside the decoder and the value, as soon as it is known."""


class StreamedReference(HuggingFaceReference):
    """A :class:`HuggingFaceReference` that never holds more than one layer, and tells what the layers give."""

    def __init__(self, weights: StoredWeights, folder: Folder, dtype: torch.dtype) -> None:
        self._weights = weights
        self.seen: Seen | None = None
        """Who is told ``present.{i}.key``, ``present.{i}.value [B, Hkv, T, dh]``, ``hidden_states.{i+1} [B*S, D]``."""
        super().__init__(weights.plan.checkpoint.folder, folder, dtype)
        for index, layer in enumerate(self._text.layers):
            layer.register_forward_hook(self._teller(index), with_kwargs=True)

    def listen(self, seen: Seen) -> None:
        """Let ``seen`` be told what the layers give."""
        self.seen = seen

    def _load(self, checkpoint: Path) -> LlavaForConditionalGeneration:
        model = empty_model(LlavaConfig.from_pretrained(checkpoint, local_files_only=True), self.dtype)
        stream(model, self._weights)
        return model

    def _teller(self, index: int) -> Any:
        def tell(layer: nn.Module, given: Any, named: dict[str, Any], hidden: Tensor) -> None:
            if self.seen:
                cache = named["past_key_values"].layers[index]
                self.seen(f"present.{index}.key", cache.keys.float().numpy())
                self.seen(f"present.{index}.value", cache.values.float().numpy())
                self.seen(HIDDEN_STATES.format(index + 1), hidden.flatten(0, 1).float().numpy())

        return tell
