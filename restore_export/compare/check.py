"""The parity check: every case through the export and through the reference, compared tensor by tensor.

Two parts. **Selection**: the reference reducer, given the very values that the export's reducer saw, must choose the
same groups (near-ties within a rounding aside, which are counted). **Numerics**: with that selection, what the
export computes must equal what the Hugging Face model computes.
"""

from __future__ import annotations

from dataclasses import replace

import onnxruntime
import torch
import transformers

from restore_export.compare import report as reports
from restore_export.compare.accuracy import compare_accuracy
from restore_export.compare.cases import SINGLE_CASES, default_cases
from restore_export.compare.checker import Checker
from restore_export.compare.exported import Runner
from restore_export.compare.report import CASE, FAILED, NOT_RUN, PASSED, CaseReport, ParityReport, not_run_case
from restore_export.compare.runs import GREEDY_TOKENS
from restore_export.compare.sample import STEPS, SampleChecker
from restore_export.compare.scope import FULL, SAMPLE
from restore_export.compare.weights_check import NAME as WEIGHTS
from restore_export.compare.weights_check import check_weights
from restore_export.errors import UsageError
from restore_export.folder import Folder
from restore_export.planning import Plan
from restore_export.progress import Progress, silent

_RUN = ("fp32", "fp16")
"""What ONNX Runtime's CPU has kernels for."""
_EVERYTHING = f"{SINGLE_CASES} pictures and a batch of two: the vision encoder, logits, {GREEDY_TOKENS} tokens of each"
_ONE_CASE = f"one picture and its question: the vision encoder, {{layers}}logits of the prompt and {STEPS} decode steps"
_LAYERS = "every decoder layer's output, keys and values, "
_LEFT_OUT = "the other pictures, a batch, longer answers"
_OTHER_WEIGHTS = ", quantized weights but those of the first and the last layer"


def check(
    folder: Folder,
    plan: Plan,
    progress: Progress = silent,
    runner: Runner | None = None,
    stands_for: Folder | None = None,
) -> ParityReport:
    """Compare a folder with the checkpoint of ``plan``, which it was built from, in the plan's scope.

    On ONNX Runtime's CPU, which also shows the values inside the vision graph and, for scope ``sample``, between the
    decoder's layers; or on what ``runner`` brings, whose selection is then taken as it is and compared with the
    reference's own. Scope ``full`` needs kernels for the dtype (fp32 or fp16); ``sample`` compares bf16 in float32.
    ``stands_for``: the folder whose quantized weights are looked at, where that is another.
    """
    if runner is None and plan.parity == FULL and folder.dtype not in _RUN:
        raise UsageError(f"dtype {folder.dtype} has no kernels in ONNX Runtime's CPU; allowed: {', '.join(_RUN)}")
    runtime = runner.name if runner else f"onnxruntime {onnxruntime.__version__}, CPUExecutionProvider"
    if plan.parity == SAMPLE:
        checker = SampleChecker(folder, plan, runner, progress)
        cases = _with_weights(_sampled(checker), stands_for or folder, plan)
        left_out = f"{_LEFT_OUT}{_OTHER_WEIGHTS if plan.grids else ''}"
        compared = _ONE_CASE.format(layers="" if runner else _LAYERS)
        report = _report(folder, cases, runtime, SAMPLE, checker.arithmetic, compared, left_out)
        return replace(report, quality_run=_quality_run(folder, plan, runner))
    whole = Checker(folder, plan, runner)
    cases = _with_weights(_every(whole, progress), stands_for or folder, plan)
    report = _report(folder, cases, runtime, FULL, folder.dtype, _EVERYTHING)
    if not plan.grids:
        return report
    accuracy = compare_accuracy(folder, plan, runner)
    return replace(report, quality_run=_quality_run(folder, plan, runner), accuracy=accuracy)


def _quality_run(folder: Folder, plan: Plan, runner: Runner | None) -> str:
    if not plan.grids:
        return ""
    if runner:
        return f"on {runner.name}"
    if plan.parity == SAMPLE:
        return f"layer by layer{' in float32' if folder.dtype == 'bf16' else ''}, activations as they are"
    rounded = any(not grid.floating for grid in plan.grids.values())
    return f"as run runs them{', activations in front of integers rounded to 8 bits' if rounded else ''}"


def _with_weights(cases: tuple[CaseReport, ...], folder: Folder, plan: Plan) -> tuple[CaseReport, ...]:
    """The first case tells of the quantized weights as well: they come before all that is computed with them."""
    if not plan.grids:
        return cases
    first, *others = cases
    return (replace(first, tensors=(check_weights(folder, plan), *first.tensors)), *others)


def _every(checker: Checker, progress: Progress) -> tuple[CaseReport, ...]:
    cases = default_cases(lambda question: len(checker.asking.ids(question)))
    done: list[CaseReport] = []
    for number, case in enumerate(cases):
        progress("parity", number / len(cases))
        done.append(checker.run(case))
    progress("parity", 1.0)
    return tuple(done)


def _sampled(checker: SampleChecker) -> tuple[CaseReport, ...]:
    """The first case; of the others, that they were not run."""
    first, *others = default_cases(lambda question: len(checker.asking.ids(question)))
    why = f"a sample compares {first.name} alone"
    return (checker.run(first), *(not_run_case(case, CASE, why) for case in others))


def _report(
    folder: Folder,
    cases: tuple[CaseReport, ...],
    runtime: str,
    scope: str,
    dtype: str,
    compared: str,
    left_out: str = "",
) -> ParityReport:
    failure = reports.first_failure(cases)
    run = [tensor for _, tensor in reports.labelled(cases) if tensor.name != WEIGHTS]
    nothing = all(tensor.status == NOT_RUN for tensor in run)
    reason = f"first to fail: {failure}" if failure else "every case is too large for it" if nothing else ""
    return ParityReport(
        verdict=FAILED if failure else NOT_RUN if nothing else PASSED,
        reason=reason,
        dtype=folder.dtype,
        compared_dtype=dtype,
        kept=folder.reduced,
        total=folder.total,
        reference=f"transformers {transformers.__version__}, torch {torch.__version__}",
        runtime=runtime,
        first_failure=failure,
        worst=reports.worst(cases),
        cases=cases,
        scope=scope,
        compared="" if nothing else compared,
        not_compared=left_out,
        weights=folder.quantization.in_words() if folder.quantization else "",
    )


def stood_in_for(report: ParityReport, dtype: str, reason: str) -> ParityReport:
    """The report of float32 graphs as that of a build in ``dtype``, which was itself not run."""
    verdict = report.verdict if report.verdict == FAILED else NOT_RUN
    return replace(report, verdict=verdict, dtype=dtype, reason=reason if verdict == NOT_RUN else report.reason)
