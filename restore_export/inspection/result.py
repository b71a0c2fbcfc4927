"""What an inspection finds, as data. Paths and names are those that the files give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

SCHEMA = 1


@dataclass(frozen=True)
class Inspection:
    """What was found at ``path``; each kind of thing has a class of its own."""

    kind: ClassVar[str]

    path: str
    bytes: int
    """Size of the file, or of all files in the folder."""
    problems: tuple[str, ...]
    """What is wrong with it, a line each; empty: nothing was found."""

    def to_json(self) -> dict[str, Any]:
        """Everything, as JSON values."""
        return {**self.head(), **asdict(self)}

    def head(self) -> dict[str, Any]:
        """What every kind tells first, as JSON values."""
        about = {"schema_version": SCHEMA, "kind": self.kind}
        return about | {"path": self.path, "bytes": self.bytes, "problems": list(self.problems)}


@dataclass(frozen=True)
class Total:
    """A number of tensors and what they add up to."""

    tensors: int = 0
    parameters: int = 0
    bytes: int = 0

    def plus(self, parameters: int, size: int) -> Total:
        """With one more tensor."""
        return Total(self.tensors + 1, self.parameters + parameters, self.bytes + size)


Dimension = int | str | None
"""A number, a symbolic name, or None: nothing is said."""


@dataclass(frozen=True)
class Value:
    """One input, output or tensor."""

    name: str
    dtype: str
    """As its file spells it: ``float16``, ``F16`` …; ``sequence(float32)`` and the like for what is no tensor."""
    shape: tuple[Dimension, ...] | None
    """None: not even the rank is said."""


@dataclass(frozen=True)
class StoredFile:
    """A file of a folder."""

    name: str
    """Relative to the folder, with ``/``."""
    bytes: int


def by_dtype(tensors: Mapping[str, Total]) -> Total:
    """The sum over dtypes."""
    return Total(
        sum(each.tensors for each in tensors.values()),
        sum(each.parameters for each in tensors.values()),
        sum(each.bytes for each in tensors.values()),
    )
