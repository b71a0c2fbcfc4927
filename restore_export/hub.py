"""A checkpoint from the Hugging Face hub; where that cannot be reached, out of the local cache if it is whole there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from restore_export.errors import CheckpointError
from restore_export.reading.wording import did_you_mean, reason, shown

_PATTERNS = ("*.safetensors", "*.json", "*.jinja", "tokenizer.model", "merges.txt")
_NEAR = 0.8
"""How alike two hub ids must be for one to be suggested: most of them are long and share much."""
_PATIENCE = 10
"""Seconds until a hub that does not answer counts as unreachable."""
_COMMIT = re.compile("[0-9a-f]{40}")
_NEEDED = (
    ("tokenizer", ("tokenizer.json", "tokenizer.model", "vocab.json")),
    ("picture processor", ("processor_config.json", "preprocessor_config.json")),
)
"""Besides config and weights, any file of each row: who loads a model alone leaves a cache without them."""


def from_hub(
    name: str, revision: str | None, check: Callable[[Path], object], screen: Callable[[Path], object]
) -> Path:
    """The folder of a hub id at ``revision`` (None: main), in the hub's cache: its name is the commit.

    ``check`` raises CheckpointError where the weights of a cached folder are not whole; ``screen`` looks at a folder
    with nothing but config.json, before gigabytes are fetched. CheckpointError says why there is none, what the cache
    lacks, and the nearest name that is known here.
    """
    from huggingface_hub import snapshot_download

    cached = _cached(name, revision)
    lacks = _lacking(cached, check) if cached else ""
    whole = cached if not lacks else None
    if whole and _COMMIT.fullmatch(revision or ""):  # what a commit holds never changes
        return whole
    try:
        first = _fetch_config(name, revision)
    except Exception as error:  # huggingface_hub's own, or its HTTP library's
        if whole:
            return whole
        raise _refused(name, revision, error, lacks) from None
    screen(first)
    try:
        return Path(snapshot_download(name, revision=revision, allow_patterns=list(_PATTERNS), etag_timeout=_PATIENCE))
    except Exception as error:
        raise _refused(name, revision, error, lacks) from None


def _cached(name: str, revision: str | None) -> Path | None:
    """The folder of the cache that holds config.json at ``revision``, whatever else is there."""
    from huggingface_hub import try_to_load_from_cache

    try:
        config = try_to_load_from_cache(name, "config.json", revision=revision)
    except Exception:  # no name of the hub: it says so itself
        return None
    return Path(config).parent if isinstance(config, str) else None


def _lacking(folder: Path, check: Callable[[Path], object]) -> str:
    """What a folder of the cache has not; empty: it is whole."""
    try:
        check(folder)
    except CheckpointError as error:
        return str(error)
    kinds = [
        f"no {kind} ({' or '.join(files)})"
        for kind, files in _NEEDED
        if not any((folder / file).is_file() for file in files)
    ]
    return ", ".join(kinds)


def _fetch_config(name: str, revision: str | None) -> Path:
    from huggingface_hub import HfApi, hf_hub_download

    # The downloads ask for this first, too, but would wait for ever.
    HfApi().model_info(name, revision=revision, timeout=_PATIENCE)
    return Path(hf_hub_download(name, "config.json", revision=revision, etag_timeout=_PATIENCE)).parent


def _refused(name: str, revision: str | None, error: Exception, lacks: str) -> CheckpointError:
    at = f" at revision {shown(revision)}" if revision else ""
    near = did_you_mean(name, _known_names(), _NEAR)
    cached = f"only in part in the local hub cache ({lacks})" if lacks else "not in the local hub cache"
    return CheckpointError(
        f"checkpoint {shown(name)}{at} is no folder here and {cached}, and the hub did not give it "
        f"({reason(error)}); check the spelling{near}, the network or access rights (hf auth login), "
        "or give a folder"
    )


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
