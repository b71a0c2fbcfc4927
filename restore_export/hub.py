"""A checkpoint from the Hugging Face hub: out of the local cache where it is whole, else fetched."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

from restore_export.errors import CheckpointError
from restore_export.reading.wording import reason, shown

_PATTERNS = ("*.safetensors", "*.json", "*.jinja", "tokenizer.model", "merges.txt")
_PATIENCE = 10
"""Seconds until a hub that does not answer counts as unreachable."""


def from_hub(
    name: str, revision: str | None, check: Callable[[Path], object], screen: Callable[[Path], object]
) -> Path:
    """The folder of a hub id at ``revision`` (None: main).

    ``check`` raises CheckpointError where a cached folder is not whole; ``screen`` looks at a folder with nothing but
    config.json, before gigabytes are fetched. CheckpointError says why there is none and suggests the nearest name
    that is known here.
    """
    from huggingface_hub import snapshot_download

    try:
        cached = Path(snapshot_download(name, revision=revision, allow_patterns=list(_PATTERNS), local_files_only=True))
        check(cached)  # a cache can hold a part of a checkpoint
        return cached
    except Exception:  # huggingface_hub's own, its HTTP library's, or ours: in each case the hub is asked
        pass
    try:
        first = _fetch_config(name, revision)
    except Exception as error:
        raise _refused(name, revision, error) from None
    screen(first)
    try:
        return Path(snapshot_download(name, revision=revision, allow_patterns=list(_PATTERNS), etag_timeout=_PATIENCE))
    except Exception as error:
        raise _refused(name, revision, error) from None


def commit_of(folder: Path) -> str | None:
    """The commit whose files a folder of the hub's cache holds; None: it is no such folder."""
    return folder.name if folder.parent.name == "snapshots" else None


def _fetch_config(name: str, revision: str | None) -> Path:
    from huggingface_hub import HfApi, hf_hub_download

    # The downloads ask for this first, too, but would wait for ever.
    HfApi().model_info(name, revision=revision, timeout=_PATIENCE)
    return Path(hf_hub_download(name, "config.json", revision=revision, etag_timeout=_PATIENCE)).parent


def _refused(name: str, revision: str | None, error: Exception) -> CheckpointError:
    at = f" at revision {shown(revision)}" if revision else ""
    return CheckpointError(
        f"checkpoint {shown(name)}{at} is no folder here and not in the local hub cache, and the hub did not give it "
        f"({reason(error)}); check the spelling{_suggestion(name)}, the network or access rights (hf auth login), "
        "or give a folder"
    )


def _suggestion(name: str) -> str:
    near = difflib.get_close_matches(name, _known_names(), n=1, cutoff=0.8)
    return f" (did you mean {near[0]}?)" if near and near[0] != name else ""


def _known_names() -> list[str]:
    """Hub ids of the families' examples and of what is in the local cache."""
    from huggingface_hub.constants import HF_HUB_CACHE

    from restore_export.families import FAMILIES

    try:
        cached = [
            path.name.removeprefix("models--").replace("--", "/") for path in Path(HF_HUB_CACHE).glob("models--*")
        ]
    except OSError:
        cached = []
    return [family.example for family in FAMILIES.values()] + cached
