"""What stands at the top of the page: a card for each question, and the command where there is no answer yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restore_export.calibration.catalogue import REDUCERS
from restore_export.compare.report import FAILED, NOT_RUN, PASSED
from restore_export.engines.targets import ONNXRUNTIME, TARGETS
from restore_export.evaluating.report import Evaluation, Row
from restore_export.page.facts import Facts
from restore_export.page.words import FOLDER, percent, times

TOLD = "told"
"""Status of what is neither right nor wrong."""


@dataclass(frozen=True)
class Card:
    """One question and its answer."""

    title: str
    value: str
    status: str
    """``passed``, ``failed``, ``not_run`` or ``told``."""
    note: str = ""
    doing: str = ""
    command: str = ""
    """What would answer it, and what that does."""


def cards(facts: Facts) -> list[Card]:
    """All of them, in order."""
    return [*_parity(facts), _tokens(facts), _accuracy(facts), _speed(facts), _engines(facts)]


def _parity(facts: Facts) -> Iterator[Card]:
    built = [engine.target for engine in facts.engines if engine.built]
    for backend in dict.fromkeys([ONNXRUNTIME, *built, *facts.parity]):
        title = "Parity on ONNX Runtime" if backend == ONNXRUNTIME else f"Parity on {TARGETS[backend].title}"
        report = facts.parity.get(backend)
        if report is None:
            option = "" if backend == ONNXRUNTIME else f" --backend {backend}"
            yield Card(title, NOT_RUN, NOT_RUN, "", "compare it", f"restore-export parity {FOLDER}{option}")
            continue
        tensors = sum(tensor.status != NOT_RUN for case in report.cases for tensor in case.tensors)
        cases = sum(any(tensor.status != NOT_RUN for tensor in case.tensors) for case in report.cases)
        done = f"{tensors} comparisons in {cases} {'case' if cases == 1 else 'cases'}"
        yield Card(title, report.verdict, report.verdict, report.reason or done)


def _tokens(facts: Facts) -> Card:
    kept, total, settings = facts.folder.reduced, facts.folder.total, facts.folder.reduction
    how = REDUCERS[settings.reducer].summary
    if settings.merges:
        how = f"{settings.reducer} keeps {settings.kept}, the others are merged into {kept - settings.kept}"
    return Card("Visual tokens", f"{kept} of {total}", TOLD, f"{percent(kept / total, 0)}; {how}")


def _accuracy(facts: Facts) -> Card:
    if facts.evaluation is None:
        return Card("Accuracy", "not measured", NOT_RUN, "", "measure it", f"restore-export evaluate {FOLDER}")
    row, full = own_row(facts), _first(facts.evaluation, "full")
    if row is None:
        return Card("Accuracy", "measured", TOLD, "not with the settings of this build")
    against = f"; {percent(full.score)} with all {full.total} tokens" if full and full is not row else ""
    return Card("Accuracy", percent(row.score), TOLD, f"{facts.evaluation.data.questions} questions{against}")


def _speed(facts: Facts) -> Card:
    bench = facts.bench.comparisons[0] if facts.bench else None
    phase = bench.phase("first_token") if bench else None
    if phase is None or phase.ratio is None:
        return Card("Speed", "not measured", NOT_RUN, "", "measure it", f"restore-export bench {FOLDER}")
    limit = f"; the operations allow {times(phase.limit)}" if phase.limit else ""
    return Card("Speed", times(phase.ratio.median), TOLD, f"to the first token, against all tokens{limit}")


def _engines(facts: Facts) -> Card:
    if not facts.engines:
        command = "restore-export build --target rtx"
        return Card("Engines", "none", NOT_RUN, "only the ONNX files were asked for", "build them", command)
    built = [engine for engine in facts.engines if engine.built]
    executed = [engine for engine in built if not engine.executed.startswith(NOT_RUN)]
    failed = any(engine.executed == FAILED for engine in executed)
    status = FAILED if failed else PASSED if executed and len(executed) == len(facts.engines) else NOT_RUN
    value = f"{len(built)} of {len(facts.engines)} built"
    return Card("Engines", value, status, f"{len(executed)} executed" if executed else "not executed")


def own_row(facts: Facts) -> Row | None:
    """The row of an evaluation that is this build."""
    return next((row for row in facts.evaluation.rows if row.own), None) if facts.evaluation else None


def _first(evaluation: Evaluation, group: str) -> Row | None:
    return next((row for row in evaluation.rows if row.group == group), None)
