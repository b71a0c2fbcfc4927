"""Option values that a shell completes. What is allowed, the library says: it suggests the nearest name."""

from __future__ import annotations

from collections.abc import Sequence

import click
from click.shell_completion import CompletionItem


class Names(click.ParamType):  # type: ignore[type-arg]
    """One of some names, or what the library makes of anything else."""

    name = "name"

    def __init__(self, names: Sequence[str], metavar: str = "") -> None:
        self._names, self._metavar = tuple(names), metavar

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """What help shows for a value."""
        return self._metavar or "|".join(self._names)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that begin so."""
        return [CompletionItem(name) for name in self._names if name.startswith(incomplete)]


class FolderOrId(click.ParamType):  # type: ignore[type-arg]
    """A folder or a hub id."""

    name = "dir|hub_id"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Folders: the hub is not asked."""
        return [CompletionItem(incomplete, type="dir")]
