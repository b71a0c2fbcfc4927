"""Both sides of a backend, measured, as one comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from restore_export.benching.job import Seconds
from restore_export.benching.overheads import Overheads
from restore_export.benching.report import DECODE, FIRST, PREFILL, REDUCTION, TOTAL, VISION, Comparison, Pair, Phase
from restore_export.benching.settings import BenchSettings
from restore_export.benching.spread import ratios, spread
from restore_export.folder import Folder
from restore_export.runtime.backend_names import PYTORCH

_TIMED: Mapping[str, Callable[[Seconds], float]] = {
    VISION: lambda seconds: seconds.vision,
    PREFILL: lambda seconds: seconds.prefill,
    DECODE: lambda seconds: seconds.decode_token,
    FIRST: lambda seconds: seconds.first_token,
    TOTAL: lambda seconds: seconds.total,
}


@dataclass(frozen=True)
class Measured:
    """One side after its rounds."""

    runtime: str
    device: str
    rounds: tuple[Seconds, ...]
    peak_bytes: int


@dataclass(frozen=True)
class Sides:
    """Both; the whole model may not have been run."""

    full: Measured | None
    reduced: Measured


def compared(
    backend: str,
    folder: Folder,
    settings: BenchSettings,
    sides: Sides,
    flops: tuple[Mapping[str, Pair], Mapping[str, float]],
    overheads: Overheads | None,
    first: Measured | None,
    note: str,
) -> Comparison:
    """``flops``: by phase, and the ratios that they allow; ``first``: the reduced side of the first backend."""
    counted, limits = flops
    reduced, full = sides.reduced, sides.full
    return Comparison(
        backend=backend,
        runtime=reduced.runtime,
        device=reduced.device,
        threads=settings.threads,
        rounds=settings.rounds,
        dtype="fp32" if backend == PYTORCH else folder.dtype,
        tokens={
            "full": folder.total,
            "reduced": folder.reduced,
            "text": settings.text_tokens,
            "generated": settings.generated,
        },
        phases=tuple(_phases(sides, limits, overheads, first)),
        kv_cache_bytes=Pair(full.rounds[0].kv_cache_bytes, reduced.rounds[0].kv_cache_bytes) if full else None,
        peak_bytes=Pair(full.peak_bytes, reduced.peak_bytes) if full else None,
        flops=dict(counted),
        overheads=overheads.shares if overheads else (),
        note=note,
    )


def _phases(
    sides: Sides, limits: Mapping[str, float], overheads: Overheads | None, first: Measured | None
) -> list[Phase]:
    phases = [_phase(name, sides, limits.get(name), first) for name in _TIMED]
    reduction = Phase(REDUCTION, None, overheads.reduction if overheads else None, None, None)
    return [phases[0], reduction, *phases[1:]]


def _phase(name: str, sides: Sides, limit: float | None, first: Measured | None) -> Phase:
    reduced = _values(name, sides.reduced)
    full = _values(name, sides.full) if sides.full else None
    return Phase(
        name,
        spread(full) if full else None,
        spread(reduced),
        ratios(full, reduced) if full else None,
        limit,
        ratios(reduced, _values(name, first)) if first else None,
    )


def _values(name: str, side: Measured) -> Sequence[float]:
    return [_TIMED[name](seconds) for seconds in side.rounds]
