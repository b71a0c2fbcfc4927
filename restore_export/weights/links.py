"""Whether files of the checkpoint can be hard-linked into an output, told before the work."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from restore_export.errors import ExportError
from restore_export.recipe import LINK
from restore_export.weights.plan import Shard


def check_links(shards: Iterable[Shard], output: Path) -> None:
    """ExportError where a shard that is to be linked lies on another file system than ``output``."""
    place = output.absolute()
    existing = next(folder for folder in (place.parent, *place.parents) if folder.is_dir())
    for shard in shards:
        if shard.how == LINK and shard.source.stat().st_dev != existing.stat().st_dev:
            raise no_link(shard, "it is on another file system")


def no_link(shard: Shard, why: str) -> ExportError:
    """What is said where the system makes no link."""
    return ExportError(
        f"{shard.file} cannot be hard-linked into the output ({why}); give an --output on the same file system, or "
        "build with --weights copy"
    )
