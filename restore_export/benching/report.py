"""The result of a bench as data."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from restore_export.benching.spread import Spread
from restore_export.json_text import json_text

SCHEMA = 1
REPORT = "bench/report.json"
VISION, REDUCTION, PREFILL, DECODE = "vision", "reduction", "prefill", "decode_token"
FIRST, TOTAL = "first_token", "total"


@dataclass(frozen=True)
class Phase:
    """What takes time, in seconds a picture and prompt (``decode_token``: a token)."""

    name: str
    full: Spread | None
    """All visual tokens; None: it has no such phase, or was not run."""
    reduced: Spread | None
    ratio: Spread | None
    """Full over reduced, of the same round each."""
    limit: float | None
    """The same ratio of the floating point operations."""
    over_first: Spread | None = None
    """Reduced: this backend over the first one, of the same round each."""


@dataclass(frozen=True)
class Overhead:
    """What a part of a graph takes of the time of all its nodes, by the runtime's own profile."""

    name: str
    graph: str
    """``decoder`` or ``vision encoder``."""
    share: float
    low: float
    high: float


@dataclass(frozen=True)
class Pair:
    """Of both sides."""

    full: int
    reduced: int


@dataclass(frozen=True)
class Comparison:
    """Full and reduced on one backend."""

    backend: str
    runtime: str
    """Name, version and device."""
    device: str
    threads: int
    rounds: int
    dtype: str
    """Of the arithmetic."""
    tokens: dict[str, int]
    """``full``, ``reduced``: visual; ``text``, ``generated``."""
    phases: tuple[Phase, ...]
    kv_cache_bytes: Pair | None
    """Of keys and values behind the last token; None where the full model was not run."""
    peak_bytes: Pair | None
    """Most memory of a process that runs the side alone, without mapped files."""
    flops: dict[str, Pair]
    """By phase: floating point operations of matrix products, attention and convolutions."""
    overheads: tuple[Overhead, ...]
    note: str = ""
    """What was not run, and why."""

    def phase(self, name: str) -> Phase | None:
        """The phase of a name."""
        return next((phase for phase in self.phases if phase.name == name), None)


@dataclass(frozen=True)
class BenchReport:
    """The backends side by side, the first one first."""

    model: str
    checkpoint: str | None
    comparisons: tuple[Comparison, ...]

    def to_json(self) -> dict[str, Any]:
        """What ``bench/report.json`` holds."""
        return {"schema_version": SCHEMA, **asdict(self)}


def report_bytes(report: BenchReport) -> bytes:
    """What the file holds."""
    return json_text(report.to_json()).encode()
