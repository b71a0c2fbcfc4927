"""Foreign text in messages: one line, printable and short, whatever a file holds."""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable

_LONGEST_VALUE = 100
_LONGEST_NAME = 300
_LONGEST_REASON = 300
_SHORTENED = reprlib.Repr()
_SHORTENED.maxlevel = 3
_SHORTENED.maxstring = _SHORTENED.maxother = _LONGEST_VALUE


def shown(value: object) -> str:
    """A value as Python spells it, its middle left out where it is long."""
    return _clipped(_SHORTENED.repr(value), _LONGEST_VALUE)


def named(name: str) -> str:
    """A name as it is, unless that would spoil a line."""
    return _clipped(name if name.isprintable() else ascii(name), _LONGEST_NAME)


def reason(error: BaseException) -> str:
    """What an error says, in one line."""
    text = "".join(letter if letter.isprintable() else " " for letter in str(error)[: 8 * _LONGEST_REASON])
    return _clipped(" ".join(text.split()), _LONGEST_REASON) or type(error).__name__


def did_you_mean(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """`` (did you mean NEAREST?)`` where a known name is near to one that is not known; empty where none is."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=cutoff)
    return f" (did you mean {near[0]}?)" if near and near[0] != name else ""


def _clipped(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most // 2]}...{text[-(most // 2) :]}"


def choice_problems(name: str, value: str | None, allowed: tuple[str, ...]) -> list[str]:
    """What is wrong with a value that must be one of ``allowed``, the nearest suggested; None is allowed, too."""
    if value is None or value in allowed:
        return []
    return [f"{name} {value!r} is unknown; allowed: {', '.join(allowed)}{did_you_mean(value, allowed)}"]
