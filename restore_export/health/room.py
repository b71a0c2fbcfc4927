"""Room and rights in the folders that are written to, and memory."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from restore_export.cache import VARIABLE, cache_folder
from restore_export.health.probe import ask
from restore_export.health.report import BROKEN, MISSING, Check, Lack, conclude

PLUGIN_CACHE, HUB_CACHE, MEMORY = "plugin cache", "hub cache", "memory"
_PLUGIN_BYTES = 16_000_000
"""The compiled plugin has 0.8 MB; the compiler takes some more beside it."""
_CHECKPOINT_BYTES = 14_200_000_000
"""LLaVA-1.5 7B in fp16."""


def check_plugin_cache() -> Check:
    """Where compiled plugins are kept."""
    return _check_folder(PLUGIN_CACHE, cache_folder, VARIABLE, _PLUGIN_BYTES, "the plugin")


def check_hub_cache() -> Check:
    """Where checkpoints from the hub are kept."""
    return _check_folder(HUB_CACHE, _hub_folder, "HF_HOME", _CHECKPOINT_BYTES, "LLaVA-1.5 7B")


def check_memory() -> Check:
    """What an engine could be built in."""
    answer = ask("memory")
    if answer.problem:
        return conclude(MEMORY, [Lack(BROKEN, f"it cannot be asked for: {answer.problem}", "reinstall onnx")])
    free, base = answer.told["available"], answer.told["base"]
    if free is None:
        return conclude(MEMORY, [], "the system does not tell what is free")
    weights = max(0, free - base) / answer.told["per_weight"]
    short = None
    if free < base:
        short = Lack(MISSING, f"{_gb(free)} are free, TensorRT alone takes {_gb(base)}", "free some, or --target onnx")
    return conclude(MEMORY, [short], f"{_gb(free)} free: engines of graphs with up to {_gb(weights)} of weights")


def _hub_folder() -> Path:
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def _check_folder(name: str, find: Callable[[], Path], variable: str, needed: int, what: str) -> Check:
    elsewhere = f"name another folder in {variable}"
    try:
        folder = find()
    except (ImportError, OSError, RuntimeError) as error:
        return conclude(name, [Lack(BROKEN, f"it is not known where it is ({error})", elsewhere)])
    try:
        place = _nearest(folder)
        with tempfile.TemporaryFile(dir=place):
            free = shutil.disk_usage(place).free
    except OSError as error:
        return conclude(name, [Lack(BROKEN, f"{folder} cannot be written to ({error.strerror})", elsewhere)])
    short = None
    if free < needed:
        short = Lack(MISSING, f"{_gb(free)} are free, {what} takes {_gb(needed)}", f"free some, or {elsewhere}")
    return conclude(name, [short], f"{folder}, {_gb(free)} free")


def _nearest(folder: Path) -> Path:
    """The folder, or what is there of the path to it: the rest is made when it is needed."""
    return next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))


def _gb(size: float) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{size / 1e6:.1f} MB"
