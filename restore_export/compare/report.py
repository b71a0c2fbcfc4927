"""The result of a parity check as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from restore_export.compare.cases import Case
from restore_export.compare.scope import FULL
from restore_export.engines.report import CompatReport, EngineReport
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.json_text import json_text

SCHEMA = 1
CASE = "case"
"""What a whole case is called that a sample leaves out."""
PASSED, FAILED, NOT_RUN = "passed", "failed", "not_run"
ERROR_EDGES = tuple(10.0 ** (step / 2) for step in range(-20, 5))
"""Half decades: between them lie the bins of a tensor's errors, one more is below and one above."""


@dataclass(frozen=True)
class TensorReport:
    """One tensor of one case, export against reference."""

    name: str
    status: str
    max_abs: float | None = None
    mean_abs: float | None = None
    relative_l2: float | None = None
    cosine: float | None = None
    argmax_agreement: float | None = None
    """Share of equal arg-max (logits), or of equal entries (integers)."""
    yardstick_l2: float | None = None
    """Relative L2 of PyTorch's own run in the build's dtype, against PyTorch in float32."""
    tolerance: str = ""
    why: str = ""
    errors: tuple[int, ...] | None = None
    """How many values of a float tensor differ by how much, in the bins of :data:`ERROR_EDGES`."""


@dataclass(frozen=True)
class QualityReport:
    """What quantization has changed in one case: the export as it runs, against the checkpoint's own weights."""

    relative_l2: float
    """Of the logits behind the prompt and of decode steps that are fed the original's tokens."""
    kl: float
    """Kullback-Leibler divergence of the next token's distribution from the original's, in nats; mean of those."""
    argmax_agreement: float
    """Share of them with the same likeliest token."""
    token_agreement: float | None
    """Share of equal tokens where both go on by themselves; None: not compared."""


@dataclass(frozen=True)
class AccuracyReport:
    """What quantization has changed in answers to the bundled questions: exact match, shares from 0 to 1."""

    questions: int
    export: float
    """Of the export as it runs."""
    original: float
    """Of the checkpoint's own weights in float32, reduced alike."""
    difference: float
    low: float
    """Of the difference: the 95 % interval of a bootstrap over pictures."""
    high: float


@dataclass(frozen=True)
class CaseReport:
    """One picture and question, or one batch."""

    name: str
    prompts: tuple[str, ...]
    reference_answers: tuple[str, ...]
    export_answers: tuple[str, ...]
    near_ties: int
    """Choices of the selection that were closer than a rounding and went the other way."""
    selection_from_reference: int
    """Original tokens that would be assigned otherwise from the reference's own float32 features (for information)."""
    tensors: tuple[TensorReport, ...]
    quality: QualityReport | None = None
    """Where weights are quantized."""


@dataclass(frozen=True)
class ParityReport:
    """All cases and one verdict."""

    verdict: str
    reason: str
    """Why, where the verdict is not ``passed``."""
    dtype: str
    compared_dtype: str
    """Dtype of the graphs that were run: float32 stands in for a dtype that the runtime cannot run."""
    kept: int
    total: int
    reference: str
    runtime: str
    first_failure: str | None
    worst: str | None
    """The failed tensor (else the compared one) farthest from its tolerance."""
    cases: tuple[CaseReport, ...]
    scope: str = FULL
    """``sample`` or ``full``."""
    compared: str = ""
    """What that means, in words."""
    not_compared: str = ""
    """And what it leaves out."""
    weights: str = ""
    """How weights are quantized: PyTorch is then given the very values that the export holds."""
    accuracy: AccuracyReport | None = None
    """Where weights are quantized, and the model is the bundled one: no other knows its questions."""
    quality_run: str = ""
    """Where weights are quantized, how the export ran for its quality, in words."""
    engines: tuple[EngineReport, ...] = ()
    """Engines of the build: a verdict of ``passed`` says nothing of one that was not executed."""
    compat: tuple[CompatReport, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """What ``parity/report.json`` holds."""
        return {"schema_version": SCHEMA, **asdict(self)}


def not_run_case(case: Case, what: str, why: str) -> CaseReport:
    """A case that was not run."""
    return CaseReport(case.name, case.prompts, (), (), 0, 0, (TensorReport(what, NOT_RUN, why=why),))


def labelled(cases: tuple[CaseReport, ...]) -> Iterator[tuple[str, TensorReport]]:
    """Every tensor with a label that says where it is."""
    for case in cases:
        for tensor in case.tensors:
            yield f"{tensor.name} ({case.name})", tensor


def first_failure(cases: tuple[CaseReport, ...]) -> str | None:
    """Label of the first failed tensor, in the order in which the model computes them."""
    return next((label for label, tensor in labelled(cases) if tensor.status == FAILED), None)


def worst(cases: tuple[CaseReport, ...]) -> str | None:
    """Label of the tensor of largest relative error, among the failed ones if any failed."""
    compared = [(label, tensor) for label, tensor in labelled(cases) if tensor.status != NOT_RUN]
    failed = [(label, tensor) for label, tensor in compared if tensor.status == FAILED]

    def distance(entry: tuple[str, TensorReport]) -> float:
        tensor = entry[1]
        if tensor.relative_l2 is None:
            return 1.0 - (tensor.argmax_agreement or 0.0)
        return tensor.relative_l2

    return max(failed or compared, key=distance, default=(None, None))[0]


def report_file(backend: str = ONNXRUNTIME) -> str:
    """Where the report of what a backend ran lies in the folder."""
    return "parity/report.json" if backend == ONNXRUNTIME else f"parity/report-{backend}.json"


def report_bytes(report: ParityReport) -> bytes:
    """What a report file holds."""
    return json_text(report.to_json()).encode()
