"""The way to a page: what is missing is computed, what is known is gathered, and the page is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from restore_export.compare.scope import settle_scope
from restore_export.errors import CheckpointError
from restore_export.folder import Folder
from restore_export.output.manifest import MANIFEST_FILE, put_file, read_manifest, write_whole
from restore_export.output.staging import updating
from restore_export.page.data import DATA_FILE, PageData, data_bytes, read_data
from restore_export.page.facts import Facts, gather
from restore_export.planning import Plan
from restore_export.progress import Progress, part, silent, split

PAGE_FILE = "report.html"


def computed(folder: Folder, plan: Plan, progress: Progress = silent) -> PageData:
    """Token maps of the bundled pictures, and attention: what a build puts into ``page/data.json``."""
    from restore_export.page.attention import attention_mass
    from restore_export.page.tokens import example_pictures, token_maps

    progress("token maps", 0.0)
    maps = token_maps(folder, example_pictures())
    return PageData(maps, attention_mass(folder, plan, part(progress, "attention", 0.3, 1.0)))


def write_page(folder: Folder, provenance: Mapping[str, Any], data: PageData) -> None:
    """Write the page of a build that has no manifest yet; ``provenance`` is what that will say."""
    if data != PageData():
        write_whole(folder.path / DATA_FILE, data_bytes(data))
    write_whole(folder.path / PAGE_FILE, _bytes(gather(folder, provenance, data)))


def read_facts(folder: Folder, but: str = "") -> Facts:
    """What a folder tells as it is; nothing is computed. FolderError where a report in it is damaged.

    ``but``: the backend whose parity report is not looked at.
    """
    return gather(folder, _provenance(folder.path), read_data(folder.path), but=but)


def remake_page(
    folder: Folder, pictures: Sequence[Path] = (), checkpoint: str | None = None, progress: Progress = silent
) -> Facts:
    """Compute what a page lacks, and write it anew.

    ``pictures`` replace those of the token maps. ``checkpoint`` says where it is now, if it has moved: only what
    needs it is left out where it is gone. Raises UsageError, CheckpointError (where ``checkpoint`` is given),
    FolderError or RuntimeFailure.
    """
    read_facts(folder)  # what is damaged is said before the work, not after it
    stages = split(progress, maps=1.0, attention=2.0, page=0.5)
    with updating(folder.path):
        data = _with_maps(folder, read_data(folder.path), pictures, stages["maps"])
        data, why = _with_attention(folder, data, checkpoint, part(stages["attention"], "attention", 0.0, 1.0))
        stages["page"]("page", 0.0)
        facts = gather(folder, _provenance(folder.path), data, why)
        put_file(folder.path, DATA_FILE, data_bytes(data))
        put_file(folder.path, PAGE_FILE, _bytes(facts))
    return facts


def has_page(folder: Folder) -> bool:
    """Whether there is a page that would have to follow what changes in a folder."""
    return (folder.path / PAGE_FILE).is_file()


def check_page(folder: Folder, but: str = "") -> None:
    """FolderError where a page is there that could not be drawn anew: said before the work, not after it.

    ``but``: the backend whose parity report is about to be replaced.
    """
    if has_page(folder):
        read_facts(folder, but)


def refresh_page(folder: Folder) -> None:
    """Draw a page that is there anew, as reports in the folder have changed: nothing is computed for it.

    The caller holds the folder (``output.staging.updating``).
    """
    if has_page(folder):
        put_file(folder.path, PAGE_FILE, _bytes(read_facts(folder)))


def _with_maps(folder: Folder, data: PageData, pictures: Sequence[Path], progress: Progress) -> PageData:
    if data.token_maps and not pictures:
        return data
    from restore_export.page.tokens import example_pictures, token_maps

    progress("token maps", 0.0)
    return replace(data, token_maps=token_maps(folder, pictures or example_pictures()))


def _with_attention(
    folder: Folder, data: PageData, checkpoint: str | None, heard: Callable[[float], None]
) -> tuple[PageData, str]:
    """Also why it was not computed."""
    if data.attention:
        return data, ""
    from restore_export.page.attention import attention_mass
    from restore_export.provenance import built_from, check_same
    from restore_export.replanning import plan_of

    try:
        opened = built_from(folder, checkpoint)
        check_same(folder, opened)
        plan = plan_of(folder, opened)
        plan = replace(plan, parity=settle_scope(None, plan.parameters))
        return replace(data, attention=attention_mass(folder, plan, heard)), ""
    except CheckpointError as error:
        if checkpoint is not None:
            raise
        return data, f"Not computed, as it needs the checkpoint: {error}"


def _provenance(folder: Path) -> Mapping[str, Any]:
    manifest = folder / MANIFEST_FILE
    return read_manifest(manifest).provenance if manifest.is_file() else {}


def _bytes(facts: Facts) -> bytes:
    from restore_export.page.html import html

    # What is no character (half of a pair, as JSON can hold it) is shown as "?".
    return html(facts).encode(errors="replace")
