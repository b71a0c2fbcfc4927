"""Dataclasses from the JSON that they were made into."""

from __future__ import annotations

import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any


def rebuilt(value: Any, hint: Any, older: bool = False) -> Any:
    """``value`` as what a type hint says: dataclasses, tuples, lists and dicts of them, paths, plain values.

    ``older``: it may be of a version that lacked some of the fields, which then have their defaults. TypeError or
    KeyError where it does not fit.
    """
    kind, of = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (typing.Union, types.UnionType):
        return None if value is None else rebuilt(value, next(each for each in of if each is not type(None)), older)
    if kind is tuple:
        inner = of[:1] * len(value) if of[1:] == (...,) else of
        return tuple(rebuilt(each, one, older) for each, one in zip(value, inner, strict=True))
    if kind is list:
        return [rebuilt(each, of[0], older) for each in value]
    if kind is dict:
        return {name: rebuilt(each, of[1], older) for name, each in value.items()}
    if is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        known = [field for field in fields(kind) if field.name in value or not (older and field.default is not MISSING)]
        return kind(**{field.name: rebuilt(value[field.name], hints[field.name], older) for field in known})
    return Path(value) if kind is Path else value
