"""What a side's process is told once, and what it says of each generation."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Job:
    """One side: a folder on a backend."""

    folder: str
    backend: str
    checkpoint: str
    """Where its weights are read from by a backend that needs them."""
    threads: int
    pixels: str
    """File of the picture as numpy writes it, ``[1, 3, H, W]`` float32."""
    ids: tuple[int, ...]
    generated: int
    profile: str | None = None
    """Where the runtime's traces go; None: it makes none, which costs nothing."""

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self)))

    @classmethod
    def read(cls, path: Path) -> Job:
        """What :meth:`write` wrote."""
        data = json.loads(path.read_text())
        return cls(**{**data, "ids": tuple(data["ids"])})


@dataclass(frozen=True)
class Seconds:
    """One generation."""

    vision: float
    prefill: float
    decode_token: float
    """Mean of its tokens but the first."""
    first_token: float
    """From the picture to the choice of the first token."""
    total: float
    kv_cache_bytes: int
