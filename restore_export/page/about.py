"""What was built and from what, as rows of a name and what it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from restore_export.page.facts import Facts
from restore_export.page.words import size

Rows = list[tuple[str, str]]
_FIRST = ("model", "preset", "plain", "reducer", "tokens", "dtype", "weights_dtype", "quantization")


def recipe_rows(facts: Facts) -> Rows:
    """Every choice of the build, the telling ones first."""
    recipe = facts.recipe
    names = [name for name in _FIRST if name in recipe] + [name for name in recipe if name not in _FIRST]
    return [(name, _said(recipe[name])) for name in names if name not in ("checkpoint", "revision")]


def checkpoint_rows(facts: Facts) -> Rows:
    """What it was built from."""
    known = facts.checkpoint
    name = known.get("name")
    rows = [("checkpoint", "the bundled one" if name is None else _said(name))]
    return rows + [(key, _said(known[key])) for key in ("revision", "sha256") if known.get(key)]


def file_rows(facts: Facts) -> Rows:
    """The checkpoint's files."""
    files = facts.checkpoint.get("files")
    rows = [row for row in files if isinstance(row, dict)] if isinstance(files, list) else []
    return [(_said(row.get("path")), f"{_bytes(row.get('bytes'))}, sha256 {_said(row.get('sha256'))}") for row in rows]


def version_rows(facts: Facts) -> Rows:
    """With what it was built."""
    return [(str(name), _said(version)) for name, version in facts.versions.items()]


def _bytes(value: Any) -> str:
    return size(value) if isinstance(value, int) else _said(value)


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_said, value))
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_said(each)}" for name, each in value.items())
    return "none" if value is None else str(value)
