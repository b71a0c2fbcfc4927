"""Parity as tables: the worst of each tensor, every case, and what quantization has cost."""

from __future__ import annotations

from dataclasses import dataclass

from restore_export.compare.report import NOT_RUN, CaseReport, ParityReport, QualityReport, TensorReport
from restore_export.compare.worst import kind_of, worst_of_each
from restore_export.page.words import figure, percent

HEADINGS = ("tensor", "status", "max abs", "relative L2", "PyTorch's own", "agreement", "tolerance", "why")


@dataclass(frozen=True)
class Table:
    """Headings, and rows of as many cells; ``statuses`` has one a row, or is empty."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    statuses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """One case with its table."""

    name: str
    status: str
    told: tuple[str, ...]
    """What was asked and answered, a line each."""
    table: Table


def worst_table(report: ParityReport) -> Table:
    """One row a kind of tensor."""
    return _table(worst_of_each(report))


def cases(report: ParityReport) -> list[Case]:
    """All cases with all their tensors."""
    return [_case(case) for case in report.cases]


def quality_table(report: ParityReport) -> Table | None:
    """What quantization has changed, a row a case; None where nothing is quantized."""
    rows = [(case.name, case.quality) for case in report.cases if case.quality]
    if not rows:
        return None
    headings = ("case", "logits, relative L2", "KL of the next token", "likeliest token", "generated tokens")
    return Table(headings, tuple((name, *_quality(each)) for name, each in rows))


def pooled_errors(report: ParityReport) -> dict[str, tuple[int, ...]]:
    """Histograms by kind of tensor, those of all cases and layers added up."""
    pooled: dict[str, tuple[int, ...]] = {}
    names: dict[str, set[str]] = {}
    for tensor in (tensor for case in report.cases for tensor in case.tensors if tensor.errors):
        kind, errors = kind_of(tensor), tensor.errors or ()
        before = pooled.get(kind, (0,) * len(errors))
        pooled[kind] = tuple(one + more for one, more in zip(before, errors, strict=True))
        names.setdefault(kind, set()).add(tensor.name)
    return {next(iter(names[kind])) if len(names[kind]) == 1 else kind: errors for kind, errors in pooled.items()}


def _table(tensors: dict[str, TensorReport]) -> Table:
    """Columns in which no row says anything are left out."""
    rows = [(name, *_cells(tensor)) for name, tensor in tensors.items()]
    said = [column for column in range(len(HEADINGS)) if any(row[column] for row in rows)]
    return Table(
        tuple(HEADINGS[column] for column in said),
        tuple(tuple(row[column] for column in said) for row in rows),
        tuple(tensor.status for tensor in tensors.values()),
    )


def _cells(tensor: TensorReport) -> tuple[str, ...]:
    agreement = "" if tensor.argmax_agreement is None else percent(tensor.argmax_agreement, 0)
    figures = (figure(value) for value in (tensor.max_abs, tensor.relative_l2, tensor.yardstick_l2))
    return (tensor.status, *figures, agreement, tensor.tolerance, tensor.why)


def _case(case: CaseReport) -> Case:
    statuses = {tensor.status for tensor in case.tensors}
    status = next((each for each in ("failed", "passed") if each in statuses), NOT_RUN)
    told = [f"asked: {prompt}" for prompt in case.prompts]
    told += [f"PyTorch: {answer}" for answer in case.reference_answers]
    told += [f"export: {answer}" for answer in case.export_answers]
    if case.near_ties:
        told.append(f"{case.near_ties} choices of the selection were closer than a rounding and went the other way")
    return Case(case.name, status, tuple(told), _table({tensor.name: tensor for tensor in case.tensors}))


def _quality(quality: QualityReport) -> tuple[str, ...]:
    tokens = "" if quality.token_agreement is None else percent(quality.token_agreement, 0)
    return (figure(quality.relative_l2), figure(quality.kl), percent(quality.argmax_agreement, 0), tokens)
