"""What a build says of its engines, as data."""

from __future__ import annotations

from dataclasses import dataclass

NOT_RUN_NO_GPU = "not_run (no GPU)"
NOT_RUN_IN_BUILD = "not_run (restore-export parity --backend runs it)"


@dataclass(frozen=True)
class EngineReport:
    """One engine, built or not; an engine that was not executed never counts as passed."""

    target: str
    graph: str
    built: bool
    executed: str
    """``not_run (…)``, or what came of running it."""
    handed: str
    """How what TensorRT was handed compares with the portable file."""
    why: str = ""
    """Why it was not built here."""
    engine: str | None = None
    """Path in the folder."""
    sms: tuple[str, ...] = ()
    bytes: int = 0
    layer_count: int | None = None
    body_layer_count: int | None = None
    """Layers where anchor merging is the function body instead of the plugin."""
    plugin_layers: int = 0
    fused_attentions: int | None = None
    decomposed_attentions: int | None = None


@dataclass(frozen=True)
class CompatReport:
    """One graph in an older opset, compared with the portable one on ONNX Runtime."""

    graph: str
    file: str
    opset: int
    status: str
    """``passed`` or ``not_run (…)``: a failure is an error."""
    worst: str = ""
    """The output that differs most, and by how much (relative L2)."""
