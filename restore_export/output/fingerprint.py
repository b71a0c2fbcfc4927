"""What a checkpoint is, to the byte: sha256 of the files that a build reads."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from restore_export.checkpoint import SIDE_FILES, Checkpoint
from restore_export.output.hashing import NOTHING_KNOWN, sha256_of_all


def fingerprint(
    checkpoint: Checkpoint,
    progress: Callable[[float], None] = lambda done: None,
    known: Mapping[str, str] = NOTHING_KNOWN,
) -> dict[str, Any]:
    """``files`` with sha256 and bytes, and one ``sha256`` over their names and digests. OSError as it comes.

    ``known``: sha256 of those that were hashed when they were read, by their names.
    """
    weights = {info.file for info in checkpoint.tensors.values()}
    sides = {checkpoint.folder / name for name in SIDE_FILES}
    paths = sorted(path for path in weights | sides if path.is_file())
    left = [path for path in paths if path.name not in known]
    fresh = zip((path.name for path in left), sha256_of_all(left, progress), strict=True)
    digests = {**known, **dict(fresh)}
    rows = [{"path": path.name, "bytes": path.stat().st_size, "sha256": digests[path.name]} for path in paths]
    # As sha256sum prints them, so that anybody can repeat it.
    listing = "".join(f"{row['sha256']}  {row['path']}\n" for row in rows)
    return {"sha256": hashlib.sha256(listing.encode()).hexdigest(), "files": rows}
