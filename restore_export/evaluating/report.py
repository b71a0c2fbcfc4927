"""The result of an evaluation as data."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from restore_export.evaluating.estimate import Estimate

SCHEMA = 1
REPORT_FILE, TABLE_FILE, ANSWERS_FILE = "report.json", "table.md", "answers.jsonl"
FOLDER = "evaluation"
"""In an exported folder."""


@dataclass(frozen=True)
class Data:
    """What was asked."""

    name: str
    questions: int
    pictures: int
    sha256: str


@dataclass(frozen=True)
class Difference:
    """Of two rows on the same questions, with its 95 % interval."""

    difference: float
    low: float
    high: float

    @classmethod
    def of(cls, estimate: Estimate) -> Difference:
        """From the estimate of a difference."""
        return cls(estimate.value, estimate.low, estimate.high)


@dataclass(frozen=True)
class KindScore:
    """Of the questions of one kind."""

    score: float
    questions: int


@dataclass(frozen=True)
class Row:
    """One setting on all questions. Scores are shares, 0 to 1."""

    name: str
    group: str
    """``full``, ``blank``, ``plain``, ``restore`` or ``ablation``."""
    reducer: str
    tokens: int
    total: int
    preset: str
    score: float
    low: float
    high: float
    relative: float | None
    """Its score over that of all tokens."""
    against_full: Difference | None
    against_plain: Difference | None
    """The same reducer and number of tokens in plain mode."""
    against_base: Difference | None
    """Of an ablation: the row that it deviates from."""
    kinds: dict[str, KindScore]
    own: bool = False
    """Whether this is the exported folder that was evaluated, as it is."""


@dataclass(frozen=True)
class Best:
    """The row of highest score among those with as many tokens."""

    tokens: int
    name: str
    next: str
    """The row of second highest score."""
    ahead: Difference
    """Of that one."""


@dataclass(frozen=True)
class Evaluation:
    """All rows."""

    model: str
    checkpoint: str | None
    backend: str
    runtime: str
    dtype: str
    data: Data
    metric: str
    title: str
    """What the metric is called."""
    rows: tuple[Row, ...]
    best: tuple[Best, ...] = ()
    """For each number of tokens that several rows have."""
    output: str | None = None
    """Where it was written."""

    def to_json(self) -> dict[str, Any]:
        """What ``report.json`` holds."""
        told = asdict(self)
        del told["output"]
        return {"schema_version": SCHEMA, **told}

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of questions, where there is more than one."""
        names = tuple(self.rows[0].kinds) if self.rows else ()
        return names if len(names) > 1 else ()
