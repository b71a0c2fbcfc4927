"""What shards are called in an output: as in the checkpoint, where that is a name for a file of weights."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_ENDING = ".safetensors"
VALUES, SCALE, ZERO_POINT = "_quantized", "_scale", "_zero_point"
"""What the names of a quantized weight's tensors end with."""


def output_names(files: Iterable[Path]) -> dict[Path, str]:
    """A name for each file, no two the same on any disk; nor is one of them hidden, a graph's or of several folders."""
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for number, file in enumerate(sorted(set(files)), 1):
        name = file.name if _is_plain(file.name) else f"weights-{number:05d}{_ENDING}"
        while name.lower() in taken:
            name = name.replace(_ENDING, f"-{number}{_ENDING}")
        taken.add(name.lower())
        names[file] = name
    return names


def _is_plain(name: str) -> bool:
    """Whether every system, and the manifest, takes the name."""
    odd = not name.isprintable() or any(letter in name for letter in '\\/:*?"<>|')
    return name.endswith(_ENDING) and not name.startswith(".") and not odd
