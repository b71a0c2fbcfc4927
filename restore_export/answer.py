"""Answer one question about pictures from the exported files alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from restore_export.engines.targets import ONNXRUNTIME
from restore_export.runtime.chat import Told, open_chat
from restore_export.runtime.question import MAX_NEW_TOKENS, check_question
from restore_export.runtime.reply import Answer

__all__ = ["Answer", "answer"]


def answer(
    path: Path,
    image: Path | Sequence[Path],
    prompt: str,
    max_new_tokens: int = MAX_NEW_TOKENS,
    told: Told | None = None,
    backend: str = ONNXRUNTIME,
) -> Answer:
    """Generate greedily; ``told`` gets each further piece of text. ``backend``: one of ``runtime.backends.BACKENDS``.

    ``image`` may be several pictures. :class:`restore_export.runtime.chat.Chat` asks on.
    Raises UsageError, FolderError, EngineError, RuntimeFailure.
    """
    check_question(prompt, max_new_tokens)
    return open_chat(path, image, backend).ask(prompt, max_new_tokens, told)
