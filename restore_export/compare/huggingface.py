"""The Hugging Face model itself, unwrapped, with RESTORE applied from the outside.

Its own modules compute everything. RESTORE is applied where the released program applies it: the visual tokens are
replaced by group means, positions are given to its own rotary embedding, and a registered attention function adds
the bias to each layer's logits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from transformers import DynamicCache, GenerationConfig, LlavaForConditionalGeneration
from transformers.utils.logging import disable_progress_bar

from restore_export.compare.attention import MASKED, add_bias, remove_bias
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.reference_bias import reference_bias
from restore_export.compare.stored import StoredWeights
from restore_export.errors import CheckpointError
from restore_export.folder import Folder


@dataclass(frozen=True)
class TowerResult:
    """Per picture, float32: ``visual [N, D]``, ``features [N, W]``, ``attention [N]``."""

    visual: np.ndarray
    features: np.ndarray
    attention: np.ndarray


@dataclass
class _Row:
    """One sequence as it grows: positions and sizes of all its tokens, padding included."""

    positions: list[float]
    sizes: list[int]
    padding: int
    next_position: float


class HuggingFaceReference:
    """A checkpoint loaded by transformers, run with a folder's RESTORE settings."""

    def __init__(
        self, checkpoint: Path, folder: Folder, dtype: torch.dtype, stored: StoredWeights | None = None
    ) -> None:
        """``stored``: whose quantized weights take the place of the checkpoint's."""
        disable_progress_bar()
        self.folder, self.dtype = folder, dtype
        try:
            self.model = self._load(checkpoint).eval()
            if stored:
                stored.replace_quantized(self.model)
        except Exception as error:  # transformers raises whatever its loading meets
            reason = str(error).strip().splitlines()
            raise CheckpointError(
                f"{checkpoint} cannot be loaded by transformers ({reason[0] if reason else error!r})"
            ) from error
        self._text = self.model.model.language_model

    def _load(self, checkpoint: Path) -> LlavaForConditionalGeneration:
        return LlavaForConditionalGeneration.from_pretrained(
            checkpoint, dtype=self.dtype, attn_implementation="eager", local_files_only=True, use_safetensors=True
        )

    @torch.no_grad()
    def tower(self, pixel_values: np.ndarray) -> list[TowerResult]:
        """Visual tokens, features and CLS→patch attention of each picture."""
        config = self.model.config
        pixels = torch.from_numpy(pixel_values).to(self.dtype)
        outputs = self.model.model.vision_tower(pixels, output_hidden_states=True, output_attentions=True)
        chosen = config.vision_feature_layer
        layers = list(chosen) if isinstance(chosen, (list, tuple)) else [chosen]
        first = 1 if config.vision_feature_select_strategy == "default" else 0
        features = torch.cat([outputs.hidden_states[layer][:, first:] for layer in layers], dim=-1)
        visual = self.model.model.multi_modal_projector(features)
        attention = torch.zeros(features.shape[:2])
        if first == 1 and layers[-1] != 0:
            # attentions has no entry for the embeddings, so a positive index is one off.
            index = layers[-1] if layers[-1] < 0 else layers[-1] - 1
            attention = outputs.attentions[index].float().mean(1)[:, 0, 1:]
        return [
            TowerResult(*(part.float().numpy() for part in parts))
            for parts in zip(visual, features, attention, strict=True)
        ]

    @torch.no_grad()
    def prefill(
        self, prompts: Sequence[Sequence[int]], towers: Sequence[TowerResult], reduced: Sequence[ReferenceReduced]
    ) -> tuple[np.ndarray, _Generation]:
        """Logits of all positions ``[B, S, V]`` float32 (padding rows are meaningless) and the state to go on from.

        A prompt has one image token for its one picture.
        """
        rows, embeds = [], []
        for prompt, tower, groups in zip(prompts, towers, reduced, strict=True):
            row, values = self._lay_out(list(prompt), tower, groups)
            rows.append(row)
            embeds.append(values)
        length = max(len(row.positions) for row in rows)
        padded = torch.zeros(len(rows), length, embeds[0].shape[-1], dtype=self.dtype)
        for index, (row, values) in enumerate(zip(rows, embeds, strict=True)):
            row.padding = length - len(row.positions)
            row.positions, row.sizes = [0.0] * row.padding + row.positions, [0] * row.padding + row.sizes
            padded[index, row.padding :] = values
        generation = _Generation(self, rows)
        return generation.forward(padded, length, is_prefill=True), generation

    def _lay_out(self, prompt: list[int], tower: TowerResult, reduced: ReferenceReduced) -> tuple[_Row, Tensor]:
        """As the processor lays a prompt out, N image tokens long; then only the groups' tokens stay."""
        total, image = len(tower.visual), self.folder.image_token_id
        place = prompt.index(image)
        full = prompt[:place] + [image] * total + prompt[place + 1 :]
        before, after = list(range(place)), list(range(place + total, len(full)))
        stay = before + [place + float(position) for position in reduced.positions] + after
        if self.folder.reduction.layout == "reindex":
            stay = list(range(len(stay)))
        sizes = [0] * place + [int(size) for size in reduced.sizes] + [0] * len(after)
        embed = self.model.get_input_embeddings()
        text = [embed(torch.tensor(part, dtype=torch.int64)) for part in (full[:place], full[place + total :])]
        visual = self._group_means(tower, reduced)
        following = len(stay) if self.folder.reduction.layout == "reindex" else len(full)
        return _Row(stay, sizes, 0, following), torch.cat([text[0], visual, text[1]])

    def group_means(self, tower: TowerResult, reduced: ReferenceReduced) -> np.ndarray:
        """The reduced tokens ``[n, D]`` float32: means of this model's own visual tokens under a given selection."""
        return self._group_means(tower, reduced).float().numpy()

    def _group_means(self, tower: TowerResult, reduced: ReferenceReduced) -> Tensor:
        groups = [tower.visual[reduced.assignment == group] for group in range(len(reduced.sizes))]
        means = np.array([members.astype(np.float64).mean(0) for members in groups])
        return torch.from_numpy(means).to(self.dtype)

    @torch.no_grad()
    def own_generate(self, prompts: Sequence[Sequence[int]], pixel_values: np.ndarray, count: int) -> np.ndarray:
        """Greedy tokens ``[B, count]`` of the unmodified model's own ``generate``; the end token does not end it."""
        image, total = self.folder.image_token_id, self.folder.total
        rows = [
            [token for each in prompt for token in ([each] * total if each == image else [each])] for prompt in prompts
        ]
        length = max(len(row) for row in rows)
        ids = torch.tensor([[0] * (length - len(row)) + row for row in rows])
        mask = torch.tensor([[0] * (length - len(row)) + [1] * len(row) for row in rows])
        remove_bias(self._text)
        # An id that no token has: a missing end token would be filled in from the checkpoint.
        never = self._text.config.vocab_size
        settings = GenerationConfig(max_new_tokens=count, do_sample=False, pad_token_id=0, eos_token_id=never)
        made = self.model.generate(
            input_ids=ids,
            attention_mask=mask,
            pixel_values=torch.from_numpy(pixel_values).to(self.dtype),
            generation_config=settings,
        )
        tokens: np.ndarray = made[:, length:].numpy()
        return tokens


class _Generation:
    """A running generation of the reference: cache, rows, and the bias of each step."""

    def __init__(self, owner: HuggingFaceReference, rows: list[_Row]) -> None:
        self.owner, self.rows, self.cache = owner, rows, DynamicCache()

    @torch.no_grad()
    def decode(self, tokens: np.ndarray) -> np.ndarray:
        """Feed one token a row ``[B]``; logits ``[B, 1, V]`` float32."""
        for row in self.rows:
            row.positions.append(row.next_position)
            row.sizes.append(0)
            row.next_position += 1
        embeds = self.owner.model.get_input_embeddings()(torch.from_numpy(tokens)[:, None])
        return self.forward(embeds, 1, is_prefill=False)

    @torch.no_grad()
    def forward(self, embeds: Tensor, length: int, is_prefill: bool) -> np.ndarray:
        text = self.owner._text
        add_bias(text, *(self._bias(length, is_prefill, first_layer) for first_layer in (True, False)))
        positions = torch.tensor([row.positions[-length:] for row in self.rows])
        if not any(position % 1 for row in self.rows for position in row.positions):
            positions = positions.long()
        hidden = text(
            inputs_embeds=embeds, position_ids=positions, past_key_values=self.cache, use_cache=True
        ).last_hidden_state
        return self.owner.model.lm_head(hidden).float().numpy()  # type: ignore[no-any-return]

    def _bias(self, length: int, is_prefill: bool, first_layer: bool) -> Tensor:
        """Bias of the last ``length`` queries on all keys, mask folded in: ``[B, 1, S, T]`` float32."""
        folder, text = self.owner.folder, self.owner._text
        calibration = folder.calibration
        frequencies = [float(value) for value in text.rotary_emb.inv_freq]
        window = getattr(text.config, "sliding_window", None) or 0
        if text.config.model_type == "llama" or set(getattr(text.config, "layer_types", None) or ()) == {
            "full_attention"
        }:
            window = 0
        made = []
        for row in self.rows:
            total = len(row.positions)
            bias = reference_bias(
                row.positions[-length:],
                row.positions,
                row.sizes,
                frequencies,
                c=calibration.c,
                with_size=calibration.size,
                with_distance=calibration.distance == "always" or (calibration.distance == "prefill" and is_prefill),
                uniform=folder.total / folder.reduced
                if first_layer and calibration.first_layer_size == "uniform"
                else None,
            )
            for query in range(length):
                place = total - length + query
                for key in range(total):
                    outside = window > 0 and key <= place - window
                    if key > place or key < row.padding or outside:
                        bias[query, key] = MASKED
            made.append(bias)
        return torch.from_numpy(np.array(made)).float()[:, None]
