"""The export as a check runs it: whole on a runtime, or a graph and a layer at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from restore_export.compare.cases import Case
from restore_export.compare.inspect import Inspected, open_with_intermediates, with_intermediates
from restore_export.compare.opening import Closed
from restore_export.compare.streamed import Seen
from restore_export.compare.streamed_decoder import StreamedDecoder
from restore_export.compare.vision_check import wanted_values
from restore_export.errors import FolderError
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import GraphSession, Session


@dataclass(frozen=True)
class Runner:
    """What runs the export in place of ONNX Runtime's CPU."""

    name: str
    """Runtime, version and device, for the report."""
    sessions: Mapping[str, GraphSession]
    """By graph file name."""


@dataclass(frozen=True)
class Exported:
    """The export, opened for a check."""

    model: ExportedModel
    shown: list[str] | None
    """Values inside the vision graph that it gives as well; None: an engine, which shows none."""
    decoder: StreamedDecoder | None = None
    """Where the decoder runs layer by layer."""

    def listen(self, seen: Seen) -> None:
        """Let ``seen`` be told what the layers give, where they run one by one."""
        if self.decoder:
            self.decoder.seen = seen


def open_whole(folder: Folder, runner: Runner | None) -> Exported:
    """All graphs, open at once."""
    if runner:
        return Exported(ExportedModel(folder, runner.sessions), None)
    vision, shown = open_with_intermediates(folder.graph(VISION_FILE), wanted_values(folder))
    decoder = folder.graph(DECODER_FILE)
    return Exported(ExportedModel(folder, {VISION_FILE: vision, DECODER_FILE: Session(decoder, exact=True)}), shown)


def open_streamed(folder: Folder, runner: Runner | None) -> Exported:
    """Graphs that are opened when they run, the decoder layer by layer; what a ``runner`` holds is open already."""
    if runner:
        return Exported(ExportedModel(folder, runner.sessions), None)
    path = folder.graph(VISION_FILE)
    graph, shown = with_intermediates(path, wanted_values(folder))
    decoder = StreamedDecoder(folder.graph(DECODER_FILE), folder.layers)
    sessions: dict[str, GraphSession] = {
        VISION_FILE: Inspected(Closed(path, graph)),
        EMBED_FILE: Closed(folder.graph(EMBED_FILE)),
        DECODER_FILE: decoder,
    }
    return Exported(ExportedModel(folder, sessions), shown, decoder)


class Asking:
    """A folder's tokenizer and processor."""

    def __init__(self, folder: Folder) -> None:
        self._frontend = Frontend(folder.path, folder.image_token_id, FolderError)
        self._ends = folder.eos_token_ids

    def ids(self, question: str) -> list[int]:
        """Token ids of a question in the chat template."""
        return self._frontend.ids(self._frontend.chat(question))

    def pixels(self, case: Case) -> np.ndarray:
        """A case's pictures, ``[B, 3, H, W]`` float32."""
        return self._frontend.pixels([open_image(path) for path in case.images])

    def text(self, tokens: Sequence[int]) -> str:
        """Tokens up to the first end token, as text."""
        ended = [index for index, token in enumerate(tokens) if int(token) in self._ends]
        return self._frontend.text([int(token) for token in tokens[: ended[0] if ended else None]])


def too_large(exported: Exported, prompts: list[list[int]], further: int) -> str:
    """Why the runtime does not take these prompts and ``further`` tokens; empty: it does."""
    limits = exported.model.decoder.limits
    if limits is None:
        return ""
    longest = max(len(prompt) for prompt in prompts) - 1 + exported.model.folder.reduced
    if len(prompts) > limits.rows:
        return f"the engine takes a batch of {limits.rows}; build with --max-batch-size {len(prompts)}"
    if longest > limits.step:
        return f"the engine takes steps of {limits.step} tokens; build with --max-input-len {longest}"
    if longest + further > limits.cache:
        return f"the engine's cache takes {limits.cache} tokens; build with --max-seq-len {longest + further}"
    return ""
