"""Reports of a folder, read strictly: nobody vouches for them, and the page shows what they say."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar

from restore_export.errors import FolderError
from restore_export.reading.json_file import read_object
from restore_export.reading.rebuilt import rebuilt
from restore_export.reading.typed import wrong_types
from restore_export.reading.wording import reason, shown

T = TypeVar("T")
_AGAIN = "remove it and make it again"


def read_as(path: Path, kind: type[T], schema: int, problems: Callable[[T], list[str]] = lambda value: []) -> T | None:
    """The dataclass ``kind`` that was written as JSON; None where there is no file.

    Fields that have a default may be missing, and more may be there than is known. FolderError where anything else is
    not as it should be; ``problems`` says what types do not.
    """
    if not path.exists():
        return None
    data = read_object(path, FolderError, _AGAIN)
    if data.get("schema_version") != schema:
        said = shown(data.get("schema_version"))
        raise FolderError(f"{path} has schema version {said}, this restore-export reads {schema}; {_AGAIN}")
    try:
        value: T = rebuilt(data, kind, older=True)
        wrong = next(_wrong(value), None) or next(iter(problems(value)), None)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FolderError(f"{path} is damaged ({type(error).__name__}: {reason(error)}); {_AGAIN}") from None
    if wrong:
        raise FolderError(f"{path} is damaged ({wrong}); {_AGAIN}")
    return value


def _wrong(value: Any) -> Iterator[str]:
    """A line for every value of a wrong type, or no number, in the dataclasses inside as well."""
    if isinstance(value, (tuple, list)):
        for each in value:
            yield from _wrong(each)
    elif isinstance(value, dict):
        yield from _wrong(list(value.values()))
    elif isinstance(value, float) and not math.isfinite(value):
        yield f"a number is {value}"
    elif is_dataclass(value) and not isinstance(value, type):
        yield from wrong_types(value)
        yield from _wrong([getattr(value, field.name) for field in fields(value)])
