"""Where an exported folder came from."""

from __future__ import annotations

from typing import Any

from restore_export.checkpoint import Checkpoint, open_checkpoint
from restore_export.errors import CheckpointError
from restore_export.families import check_architecture, check_config, find_family
from restore_export.folder import Folder
from restore_export.output.hashing import sha256_of
from restore_export.output.manifest import MANIFEST_FILE, read_manifest

_CONFIG = "config.json"
ANOTHER = "the checkpoint is not the one that the folder was built from"


def built_from(folder: Folder, moved_to: str | None = None) -> Checkpoint:
    """The checkpoint that a folder was built from: a hub id at the commit of the build; ``moved_to``: where it is now.

    Raises CheckpointError, also where it is of no architecture of the folder's model; FolderError where the manifest
    is damaged.
    """
    family = find_family(folder.model)
    revision = _recorded(folder).get("revision") if moved_to is None else None
    checkpoint = open_checkpoint(
        folder.checkpoint if moved_to is None else moved_to,
        revision if isinstance(revision, str) else None,
        lambda config, file: check_config(family, config, file),
    )
    check_architecture(family, checkpoint)
    return checkpoint


def why_another(folder: Folder, checkpoint: Checkpoint) -> str:
    """What shows that ``checkpoint`` is not the one that the folder was built from; empty: nothing is seen.

    config.json is compared by its sha256, the weights by their sizes alone.
    """
    files = _recorded(folder).get("files")
    rows = {row.get("path"): row for row in files if isinstance(row, dict)} if isinstance(files, list) else {}
    if not rows:
        return ""
    if rows.get(_CONFIG, {}).get("sha256") != sha256_of(checkpoint.folder / _CONFIG):
        return f"{_CONFIG} differs"
    weights = sorted({info.file for info in checkpoint.tensors.values()})
    other = [file.name for file in weights if rows.get(file.name, {}).get("bytes") != file.stat().st_size]
    return f"{other[0]} differs" if other else ""


def check_same(folder: Folder, checkpoint: Checkpoint) -> None:
    """CheckpointError where it shows that ``checkpoint`` is not the one that the folder was built from."""
    why = why_another(folder, checkpoint)
    if why:
        raise CheckpointError(f"{ANOTHER}: {why}")


def _recorded(folder: Folder) -> dict[str, Any]:
    """What the manifest says of the checkpoint; nothing where there is no manifest."""
    manifest = folder.path / MANIFEST_FILE
    recorded = read_manifest(manifest).provenance.get("checkpoint") if manifest.is_file() else None
    return recorded if isinstance(recorded, dict) else {}
