"""What a question must be, whatever the model. Nothing heavy is imported for that."""

from __future__ import annotations

from restore_export.errors import UsageError

MAX_NEW_TOKENS = 128
"""Unless told otherwise."""


def check_question(prompt: str, max_new_tokens: int = MAX_NEW_TOKENS) -> None:
    """UsageError where a question cannot be asked."""
    if max_new_tokens < 1:
        raise UsageError(f"max_new_tokens is {max_new_tokens}; allowed: 1 or more")
    if not prompt.strip():
        raise UsageError("the prompt is empty; give a question with --prompt")
    check_text(prompt, "the prompt")


def check_text(text: str, what: str) -> None:
    """UsageError where a command line brought bytes that are no text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UsageError(f"{what} is not UTF-8 text; give it in UTF-8") from None
