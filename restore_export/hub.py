"""A checkpoint from the Hugging Face hub: out of the local cache where it is whole, else fetched."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

from restore_export.errors import CheckpointError
from restore_export.wording import reason, shown

_PATTERNS = ("*.safetensors", "*.json", "*.jinja", "tokenizer.model", "merges.txt")
_PATIENCE = 10
"""Seconds until a hub that does not answer counts as unreachable."""


def from_hub(name: str, check: Callable[[Path], object]) -> Path:
    """The folder of a hub id. ``check`` raises CheckpointError where a cached folder is not whole.

    CheckpointError says why there is none and suggests the nearest name that is known here.
    """
    from huggingface_hub import HfApi, snapshot_download

    patterns = list(_PATTERNS)
    try:
        cached = Path(snapshot_download(name, allow_patterns=patterns, local_files_only=True))
        check(cached)  # a cache can hold a part of a checkpoint
        return cached
    except Exception:  # huggingface_hub's own, its HTTP library's, or ours: in each case the hub is asked
        pass
    try:
        # snapshot_download asks for this first, too, but would wait for ever.
        HfApi().model_info(name, timeout=_PATIENCE)
        return Path(snapshot_download(name, allow_patterns=patterns, etag_timeout=_PATIENCE))
    except Exception as error:
        raise CheckpointError(
            f"checkpoint {shown(name)} is no folder here and not in the local hub cache, and the hub did not give it "
            f"({reason(error)}); check the spelling{_suggestion(name)}, the network or access rights (hf auth login), "
            "or give a folder"
        ) from None


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
