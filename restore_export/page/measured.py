"""What was measured of a folder: accuracy (``evaluation/report.json``), speed and memory (``bench/report.json``)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from restore_export.reading.report_file import read_as

EVALUATION_FILE = "evaluation/report.json"
BENCH_FILE = "bench/report.json"
_SCHEMA = 1
_MOST = 1e18


@dataclass(frozen=True)
class Difference:
    """Paired difference of two scores with its 95 % interval."""

    difference: float
    low: float
    high: float


@dataclass(frozen=True)
class Kind:
    """Questions of one kind."""

    score: float
    questions: int


@dataclass(frozen=True)
class Row:
    """One setting on the data."""

    name: str
    group: str
    """``full``, ``plain``, ``restore``, ``blank`` or ``ablation``."""
    tokens: int
    total: int
    score: float
    """Share, with its 95 % interval."""
    low: float
    high: float
    relative: float | None = None
    """Share of the score with all tokens."""
    against_full: Difference | None = None
    against_plain: Difference | None = None
    kinds: dict[str, Kind] | None = None


@dataclass(frozen=True)
class Data:
    """What was asked."""

    name: str
    questions: int
    pictures: int


@dataclass(frozen=True)
class Evaluation:
    """Accuracy of settings of one model."""

    backend: str
    data: Data
    metric: str
    rows: tuple[Row, ...]
    runtime: str = ""
    dtype: str = ""


@dataclass(frozen=True)
class Middle:
    """A median with the range around it."""

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Phase:
    """A part of an answer, in seconds."""

    name: str
    full: Middle | None = None
    """With all tokens; None: there is no such part then."""
    reduced: Middle | None = None
    ratio: Middle | None = None
    """Full over reduced."""
    limit: float | None = None
    """That ratio of the operations that are needed: what no runtime goes beyond by reducing alone."""


@dataclass(frozen=True)
class Pair:
    """The same with all tokens and with the reduced ones."""

    full: int
    reduced: int


@dataclass(frozen=True)
class Overhead:
    """What a part of the method takes of a graph's time."""

    name: str
    graph: str
    share: float
    low: float
    high: float


@dataclass(frozen=True)
class Bench:
    """Speed and memory of one backend."""

    backend: str
    tokens: dict[str, int]
    phases: tuple[Phase, ...]
    runtime: str = ""
    device: str = ""
    rounds: int = 0
    kv_cache_bytes: Pair | None = None
    peak_bytes: Pair | None = None
    overheads: tuple[Overhead, ...] = ()
    backends: tuple[Bench, ...] = ()
    """Further ones, side by side."""

    def phase(self, name: str) -> Phase | None:
        """The phase of a name."""
        return next((phase for phase in self.phases if phase.name == name), None)


def read_evaluation(folder: Path) -> Evaluation | None:
    """None where nothing was evaluated. FolderError where the report is damaged."""
    return read_as(folder / EVALUATION_FILE, Evaluation, _SCHEMA, _evaluation_problems)


def read_bench(folder: Path) -> Bench | None:
    """None where nothing was timed. FolderError where the report is damaged."""
    return read_as(folder / BENCH_FILE, Bench, _SCHEMA, _bench_problems)


def _evaluation_problems(found: Evaluation) -> list[str]:
    """What could not be drawn."""
    shares = [share for row in found.rows for share in (row.score, row.low, row.high)]
    odd = next((share for share in shares if not 0 <= share <= 1), None)
    problems = [] if odd is None else [f"a score is {odd}; allowed: 0 to 1"]
    return problems if found.rows else ["it has no rows"]


def _bench_problems(found: Bench) -> list[str]:
    """What could not be drawn."""
    middles = [each for phase in found.phases for each in (phase.full, phase.reduced, phase.ratio) if each]
    numbers = [number for each in middles for number in (each.low, each.median, each.high)]
    numbers += [phase.limit for phase in found.phases if phase.limit is not None]
    numbers += [size for pair in (found.kv_cache_bytes, found.peak_bytes) if pair for size in (pair.full, pair.reduced)]
    odd = next((number for number in numbers if not 0 <= number <= _MOST), None)
    problems = [] if odd is None else [f"a figure is {odd}; allowed: 0 to {_MOST:g}"]
    return problems + [problem for further in found.backends for problem in _bench_problems(further)]
