"""Where an exported folder came from."""

from __future__ import annotations

from restore_export.checkpoint import Checkpoint, open_checkpoint
from restore_export.folder import Folder
from restore_export.output.manifest import MANIFEST_FILE, read_manifest


def built_from(folder: Folder, moved_to: str | None = None) -> Checkpoint:
    """The checkpoint that a folder was built from: a hub id at the commit of the build; ``moved_to``: where it is now.

    Raises CheckpointError, or FolderError where the manifest is damaged.
    """
    if moved_to is not None:
        return open_checkpoint(moved_to)
    manifest = folder.path / MANIFEST_FILE
    recorded = read_manifest(manifest).provenance.get("checkpoint") if manifest.is_file() else None
    revision = recorded.get("revision") if isinstance(recorded, dict) else None
    return open_checkpoint(folder.checkpoint, revision if isinstance(revision, str) else None)
