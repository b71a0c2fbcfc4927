"""Parity reports that lie in a folder."""

from __future__ import annotations

from pathlib import Path

from restore_export.compare.report import (
    ERROR_EDGES,
    FAILED,
    NOT_RUN,
    PASSED,
    SCHEMA,
    ParityReport,
    labelled,
    report_file,
)
from restore_export.reading.report_file import read_as
from restore_export.reading.wording import shown


def existing_report(folder: Path, backend: str) -> ParityReport | None:
    """What a backend's report says; None where it has none. FolderError where it is damaged."""
    return read_as(folder / report_file(backend), ParityReport, SCHEMA, _problems)


def _problems(report: ParityReport) -> list[str]:
    """What types do not show."""
    statuses = [report.verdict, *(tensor.status for _, tensor in labelled(report.cases))]
    odd = [status for status in statuses if status not in (PASSED, FAILED, NOT_RUN)]
    counts = [tensor.errors for _, tensor in labelled(report.cases) if tensor.errors is not None]
    bins = len(ERROR_EDGES) + 1
    found = [f"{shown(odd[0])} is no status"] if odd else []
    wrong = any(len(each) != bins or min(each) < 0 for each in counts)
    return found + ([f"a histogram is not {bins} counts"] if wrong else [])
