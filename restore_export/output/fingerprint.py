"""What a checkpoint is, to the byte: sha256 of the files that a build reads."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from restore_export.checkpoint import SIDE_FILES, Checkpoint
from restore_export.output.hashing import sha256_of_all


def fingerprint(checkpoint: Checkpoint, progress: Callable[[float], None] = lambda done: None) -> dict[str, Any]:
    """``files`` with sha256 and bytes, and one ``sha256`` over their names and digests. OSError as it comes."""
    weights = {info.file for info in checkpoint.tensors.values()}
    sides = {checkpoint.folder / name for name in SIDE_FILES}
    paths = sorted(path for path in weights | sides if path.is_file())
    digests = sha256_of_all(paths, progress)
    rows = [
        {"path": path.name, "bytes": path.stat().st_size, "sha256": digest}
        for path, digest in zip(paths, digests, strict=True)
    ]
    # As sha256sum prints them, so that anybody can repeat it.
    listing = "".join(f"{row['sha256']}  {row['path']}\n" for row in rows)
    return {"sha256": hashlib.sha256(listing.encode()).hexdigest(), "files": rows}
