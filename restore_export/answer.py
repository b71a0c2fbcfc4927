"""Answer a question about a picture from the exported files alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import UsageError
from restore_export.folder import open_folder
from restore_export.runtime.backends import open_sessions
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel


@dataclass(frozen=True)
class Answer:
    """What the exported model said."""

    text: str
    tokens: tuple[int, ...]
    prompt: str
    """As fed, chat template applied."""
    kept: int
    total: int
    finished: bool
    """Whether an end token came, and not the limit."""


def answer(
    path: Path,
    image: Path,
    prompt: str,
    max_new_tokens: int = 128,
    told: Callable[[str], None] | None = None,
    backend: str = ONNXRUNTIME,
) -> Answer:
    """Generate greedily; ``told`` gets each further piece of text. ``backend``: one of ``runtime.backends.BACKENDS``.

    Raises UsageError, FolderError, EngineError, RuntimeFailure.
    """
    if max_new_tokens < 1:
        raise UsageError(f"max_new_tokens is {max_new_tokens}; allowed: 1 or more")
    if not prompt.strip():
        raise UsageError("the prompt is empty; give a question with --prompt")
    folder = open_folder(path)
    picture = open_image(image)
    frontend = Frontend(folder.path, folder.image_token_id)
    text = frontend.chat(prompt)
    ids = frontend.ids(text)
    model = ExportedModel(folder, open_sessions(folder, backend))
    encoded = model.encode(frontend.pixels([picture]))
    placed = model.place([ids], encoded)
    longest = folder.max_positions - int(placed.next_position.max())
    if longest < 1:
        raise UsageError(f"the prompt fills all {folder.max_positions} positions of the model; shorten it")
    limits = model.decoder.limits
    if limits:
        longest = min(longest, limits.cache - placed.ids.shape[1])
        if longest < 1:
            raise UsageError(
                f"the prompt fills the {limits.cache} tokens of the engine's cache; build with a larger --max-seq-len"
            )
    tokens: list[int] = []
    finished = False
    shown = ""
    for step in model.generate(placed, encoded["image_features"], min(max_new_tokens, longest)):
        token = int(step[0])
        if token in folder.eos_token_ids:
            finished = True
            break
        tokens.append(token)
        if told is not None:
            whole = frontend.text(tokens)
            told(whole[len(shown) :])
            shown = whole
    return Answer(frontend.text(tokens), tuple(tokens), text, folder.reduced, folder.total, finished)
