"""What was measured of a folder: accuracy (``evaluation/report.json``), speed and memory (``bench/report.json``)."""

from __future__ import annotations

from pathlib import Path

from restore_export.benching.report import REPORT as BENCH_FILE
from restore_export.benching.report import SCHEMA as BENCH_SCHEMA
from restore_export.benching.report import BenchReport
from restore_export.evaluating.report import FOLDER, REPORT_FILE, Evaluation
from restore_export.evaluating.report import SCHEMA as EVALUATION_SCHEMA
from restore_export.reading.report_file import read_as

EVALUATION_FILE = f"{FOLDER}/{REPORT_FILE}"


def read_evaluation(folder: Path) -> Evaluation | None:
    """None where nothing was evaluated. FolderError where the report is damaged."""
    return read_as(folder / EVALUATION_FILE, Evaluation, EVALUATION_SCHEMA)


def read_bench(folder: Path) -> BenchReport | None:
    """None where nothing was timed. FolderError where the report is damaged."""
    return read_as(folder / BENCH_FILE, BenchReport, BENCH_SCHEMA, _problems)


def _problems(bench: BenchReport) -> list[str]:
    return [] if bench.comparisons else ["it compares nothing"]
