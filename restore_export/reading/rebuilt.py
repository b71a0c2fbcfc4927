"""Dataclasses from the JSON that they were made into."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any


def rebuilt(value: Any, hint: Any) -> Any:
    """``value`` as what a type hint says: dataclasses, tuples, lists and dicts of them, paths, plain values.

    TypeError or KeyError where it does not fit.
    """
    kind, of = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (typing.Union, types.UnionType):
        return None if value is None else rebuilt(value, next(each for each in of if each is not type(None)))
    if kind is tuple:
        inner = of[:1] * len(value) if of[1:] == (...,) else of
        return tuple(rebuilt(each, one) for each, one in zip(value, inner, strict=True))
    if kind is list:
        return [rebuilt(each, of[0]) for each in value]
    if kind is dict:
        return {name: rebuilt(each, of[1]) for name, each in value.items()}
    if is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        return kind(**{field.name: rebuilt(value[field.name], hints[field.name]) for field in fields(kind)})
    return Path(value) if kind is Path else value
