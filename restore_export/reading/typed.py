"""Whether values from a file are of the types that a dataclass declares: Python itself does not look."""

from __future__ import annotations

import types
import typing
from dataclasses import fields
from typing import Any

from restore_export.reading.wording import shown

_NAMES = {bool: "true or false", int: "a whole number", float: "a number", str: "text", type(None): "null"}
_LARGEST = 1 << 63


def wrong_types(instance: Any) -> list[str]:
    """A line for every field of a dataclass whose value is of another type than declared."""
    hints = typing.get_type_hints(type(instance))
    return [
        f"{field.name} is {shown(getattr(instance, field.name))}; allowed: {_named(hints[field.name])}"
        for field in fields(instance)
        if not fits(getattr(instance, field.name), hints[field.name])
    ]


def fits(value: Any, hint: Any) -> bool:
    """Whether ``value`` is what a type hint says. A whole number is a number, but true is neither."""
    kind, of = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (typing.Union, types.UnionType):
        return any(fits(value, each) for each in of)
    if kind in (list, tuple):
        return isinstance(value, kind) and all(fits(each, of[0]) for each in value)
    if kind is dict:
        return isinstance(value, dict) and all(fits(k, of[0]) and fits(v, of[1]) for k, v in value.items())
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST
    if kind is float:
        return fits(value, int) or isinstance(value, float)
    return kind is Any or isinstance(value, kind)


def _named(hint: Any) -> str:
    of = typing.get_args(hint)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return " or ".join(_named(each) for each in of)
    if typing.get_origin(hint) in (list, tuple):
        return f"a list, each {_named(of[0])}"
    return _NAMES.get(hint, "an object")
