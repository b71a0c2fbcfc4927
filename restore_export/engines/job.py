"""What the building process is told and what it answers, as JSON: the two sides share only this."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Job:
    """One engine to build."""

    target: str
    graph: str
    """Path of the ONNX file; its weights are found beside it."""
    engine: str
    """Path to write to."""
    dtype: str
    plugin: str | None
    """Path of the plugin library, which goes into the engine; None: the function body."""
    sms: tuple[int, ...]
    """Compute capabilities as 86; empty: the GPU that is there."""
    ranges: dict[str, tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]]
    """Smallest, tuned for, and largest shape of each dynamic input."""

    def write(self, path: Path) -> None:
        """Write as JSON."""
        path.write_text(json.dumps(asdict(self)))

    @classmethod
    def read(cls, path: Path) -> Job:
        """Read what :meth:`write` wrote."""
        data = json.loads(path.read_text())
        return cls(**{**data, "sms": tuple(data["sms"])})


@dataclass(frozen=True)
class Built:
    """What the building process found and made."""

    version: str
    layers: dict[str, int]
    layer_count: int | None
    """None, here and below: built on a device, where nobody counted."""
    body_layer_count: int | None
    """Layers with the function body instead of the plugin."""
    plugin_layers: int
    fused_attentions: int | None
    decomposed_attentions: int | None
    casts: dict[str, int]
    inputs: list[dict[str, Any]]
    outputs: list[dict[str, Any]]
    edits: list[str]
    """What was changed in the copy of the graph that TensorRT was handed."""
    handed_sha256: str
    """Of the bytes of that copy."""
    plugin_inside: bool
    """Whether the bytes of the plugin library were seen in the engine."""
    bytes: int
    sha256: str
    build_seconds: float | None
    peak_bytes: int = 0
    """Most memory that the building process took for itself (mapped files aside)."""
    warnings: list[str] = field(default_factory=list)
