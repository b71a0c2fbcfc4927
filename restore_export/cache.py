"""The user's cache: what takes long to make and is the same for everybody who asks for the same."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "RESTORE_EXPORT_CACHE"


def cache_folder() -> Path:
    """Compiled plugins and traced graphs: ``$RESTORE_EXPORT_CACHE``, else ``restore-export`` in the user's cache.

    RuntimeError where the user has no home.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "restore-export"
