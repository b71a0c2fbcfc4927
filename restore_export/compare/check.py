"""The parity check: every case through the export and through the reference, compared tensor by tensor.

Two parts. **Selection**: the reference reducer, given the very values that the export's reducer saw, must choose the
same groups (near-ties within a rounding aside, which are counted). **Numerics**: with that selection, what the
export computes must equal what the Hugging Face model computes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import onnxruntime
import torch
import transformers

from restore_export.compare import report as reports
from restore_export.compare.cases import default_cases
from restore_export.compare.checker import Checker, Runner
from restore_export.compare.report import FAILED, NOT_RUN, PASSED, CaseReport, ParityReport
from restore_export.errors import UsageError
from restore_export.folder import Folder
from restore_export.progress import Progress, silent

_RUN = ("fp32", "fp16")
"""What ONNX Runtime's CPU has kernels for."""


def check(folder: Folder, checkpoint: Path, progress: Progress = silent, runner: Runner | None = None) -> ParityReport:
    """Compare a folder with the checkpoint that it was built from.

    On ONNX Runtime's CPU (dtype fp32 or fp16), which also shows the values inside the vision graph; or on what
    ``runner`` brings, whose selection is then taken as it is and compared with the reference's own.
    """
    if runner is None and folder.dtype not in _RUN:
        raise UsageError(f"dtype {folder.dtype} has no kernels in ONNX Runtime's CPU; allowed: {', '.join(_RUN)}")
    checker = Checker(folder, checkpoint, runner)
    cases = default_cases(lambda question: len(checker.ids(question)))
    done: list[CaseReport] = []
    for number, case in enumerate(cases):
        progress("parity", number / len(cases))
        done.append(checker.run(case))
    progress("parity", 1.0)
    runtime = runner.name if runner else f"onnxruntime {onnxruntime.__version__}, CPUExecutionProvider"
    return _report(folder, tuple(done), runtime)


def _report(folder: Folder, cases: tuple[CaseReport, ...], runtime: str) -> ParityReport:
    failure = reports.first_failure(cases)
    nothing = all(tensor.status == NOT_RUN for _, tensor in reports.labelled(cases))
    reason = f"first to fail: {failure}" if failure else "every case is too large for it" if nothing else ""
    return ParityReport(
        verdict=FAILED if failure else NOT_RUN if nothing else PASSED,
        reason=reason,
        dtype=folder.dtype,
        compared_dtype=folder.dtype,
        kept=folder.reduced,
        total=folder.total,
        reference=f"transformers {transformers.__version__}, torch {torch.__version__}",
        runtime=runtime,
        first_failure=failure,
        worst=reports.worst(cases),
        cases=cases,
    )


def stood_in_for(report: ParityReport, dtype: str, reason: str) -> ParityReport:
    """The report of float32 graphs as that of a build in ``dtype``, which was itself not run."""
    verdict = report.verdict if report.verdict == FAILED else NOT_RUN
    return replace(report, verdict=verdict, dtype=dtype, reason=reason if verdict == NOT_RUN else report.reason)
