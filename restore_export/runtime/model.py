"""An exported model on a runtime: encode pictures, prefill a prompt, decode token by token."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from restore_export.errors import UsageError
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.runtime.prompt import Placed, place
from restore_export.runtime.session import Arrays, GraphSession, Session

_CACHE = "past_key_values."


@dataclass
class DecoderState:
    """What a generation carries from step to step."""

    feeds: Arrays
    """``past_…`` inputs of the next step."""
    mask: np.ndarray
    """``[B, P]`` int64 of everything seen."""
    next_position: np.ndarray
    """``[B, 1]``."""

    @property
    def cache_bytes(self) -> int:
        """Of keys and values."""
        return sum(int(value.nbytes) for name, value in self.feeds.items() if name.startswith(_CACHE))

    def cut(self, length: int) -> None:
        """Forget all but the first ``length`` places; ``next_position`` is then the next feed's to say."""
        self.mask = self.mask[:, :length]
        self.feeds = {
            name: value[:, :, :length] if name.startswith(_CACHE) else value[:, :length]
            for name, value in self.feeds.items()
        }


class ExportedModel:
    """The three graphs of a folder."""

    def __init__(self, folder: Folder, sessions: Mapping[str, GraphSession] | None = None) -> None:
        """Open the folder's graphs; ``sessions`` replaces some, by file name (a parity check looks inside one)."""
        given = sessions or {}
        self.folder = folder
        self.vision, self.embed, self.decoder = (
            given.get(name) or Session(folder.graph(name)) for name in (VISION_FILE, EMBED_FILE, DECODER_FILE)
        )

    def encode(self, pixel_values: np.ndarray) -> Arrays:
        """``[pictures, 3, H, W]`` → image_features, sizes, positions, assignment."""
        if not len(pixel_values):
            raise UsageError("there is no picture to encode; give one or more")
        most = self.vision.limits.rows if self.vision.limits else len(pixel_values)
        parts = [
            self.vision.run({"pixel_values": pixel_values[start : start + most]})
            for start in range(0, len(pixel_values), most)
        ]
        return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

    def place(self, prompts: Sequence[Sequence[int]], encoded: Arrays) -> Placed:
        """Lay out prompts (one image token a picture) with the encoded pictures."""
        return place(
            prompts,
            self.folder.image_token_id,
            encoded["sizes"],
            encoded["positions"],
            self.folder.total,
            self.folder.reduction.layout == "retain",
        )

    def places(self, ids: Sequence[int]) -> int:
        """Places that these ids take in the cache: one each, and n a picture."""
        pictures = list(ids).count(self.folder.image_token_id)
        return len(ids) + pictures * (self.folder.reduced - 1)

    def start(self, rows: int) -> DecoderState:
        """The state before anything was fed."""
        return DecoderState(self._empty_past(rows), np.zeros((rows, 0), np.int64), np.zeros((rows, 1)))

    def prefill(self, placed: Placed, image_features: np.ndarray) -> tuple[np.ndarray, DecoderState]:
        """Logits after the prompt ``[B, 1 or S, V]``, and the state to decode from."""
        state = self.start(len(placed.ids))
        return self.feed(state, placed, image_features), state

    def feed(self, state: DecoderState, placed: Placed, image_features: np.ndarray) -> np.ndarray:
        """Feed prompt tokens behind what the state holds; logits ``[B, 1 or S, V]``. The state moves on.

        In steps of what the decoder takes at once. ``image_features [pictures, n, D]`` are all that ``placed`` names.
        """
        embeds = self._embed(np.where(placed.picture < 0, placed.ids, 0))
        visual = placed.picture >= 0
        embeds[visual] = image_features.reshape(-1, image_features.shape[-1])[placed.picture[visual]]
        length = placed.ids.shape[1]
        most = self.decoder.limits.step if self.decoder.limits else length
        logits = []
        for begin in range(0, length, most):
            part = np.s_[:, begin : begin + most]
            step = embeds[part], placed.mask[part], placed.positions[part], placed.sizes[part]
            logits.append(self._step(state, *step, is_prefill=True))
        state.next_position = placed.next_position
        return np.concatenate(logits, axis=1) if self.folder.all_logits else logits[-1]

    def decode(self, state: DecoderState, tokens: np.ndarray) -> np.ndarray:
        """Feed one generated token a row ``[B]``; logits ``[B, 1, V]``. The state moves on."""
        ids = tokens[:, None].astype(np.int64)
        ones, none = np.ones_like(ids), np.zeros_like(ids)
        logits = self._step(state, self._embed(ids), ones, state.next_position, none, is_prefill=False)
        state.next_position = state.next_position + 1
        return logits

    def generate(self, placed: Placed, image_features: np.ndarray, count: int) -> Iterator[np.ndarray]:
        """Greedy tokens ``[B]`` one by one, ``count`` of them at most; the caller stops at an end token."""
        logits, state = self.prefill(placed, image_features)
        for step in range(count):
            tokens = logits[:, -1].argmax(-1)
            yield tokens
            if step + 1 < count:
                logits = self.decode(state, tokens)

    def _embed(self, ids: np.ndarray) -> np.ndarray:
        return self.embed.run({"input_ids": ids})["inputs_embeds"]

    def _empty_past(self, batch: int) -> Arrays:
        past = {}
        for name, given in self.decoder.inputs.items():
            if name.startswith("past_"):
                shape = [0 if isinstance(extent, str) else extent for extent in given.shape]
                past[name] = np.zeros([batch, *shape[1:]], self.decoder.dtype(name))
        return past

    def _step(
        self,
        state: DecoderState,
        embeds: np.ndarray,
        mask: np.ndarray,
        positions: np.ndarray,
        sizes: np.ndarray,
        is_prefill: bool,
    ) -> np.ndarray:
        seen = np.concatenate([state.mask, mask], axis=1)
        every = {
            "inputs_embeds": embeds,
            "attention_mask": seen,
            "position_ids": positions,
            "token_sizes": sizes,
            "is_prefill": np.array(is_prefill),
        }
        feeds = {name: value for name, value in every.items() if name in self.decoder.inputs}
        outputs = self.decoder.run(feeds | state.feeds)
        state.feeds = {_past_name(name): value for name, value in outputs.items() if name.startswith("present")}
        state.mask = seen
        return outputs["logits"]


def _past_name(present: str) -> str:
    if present.startswith("present."):
        return present.replace("present.", _CACHE, 1)
    return present.replace("present_", "past_", 1)
