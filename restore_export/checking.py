"""The parity check of a folder that was built."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from restore_export.checked_graph import check_graph
from restore_export.compare.check import check, stood_in_for
from restore_export.compare.report import ParityReport
from restore_export.compare.scope import SAMPLE
from restore_export.folder import Folder
from restore_export.graphs import contract
from restore_export.planning import Plan
from restore_export.progress import Progress, silent
from restore_export.writing import export_folder

_NO_CPU_KERNELS = (
    "ONNX Runtime's CPU has no bf16 kernels, so the bf16 graphs were not run; {instead} compared instead and {verdict}"
)
_TWIN = "the same graphs traced in fp32 were"
_WIDENED = "the same graphs and weights in fp32 arithmetic were"


def check_folder(folder: Folder, plan: Plan, scratch: Path, progress: Progress = silent) -> ParityReport:
    """Parity of an exported folder in the plan's scope, ``sample`` or ``full``.

    A bf16 folder is compared in full by a float32 twin in ``scratch``, thrown away again.
    """
    if folder.dtype != "bf16":
        return check(folder, plan, progress)
    if plan.parity == SAMPLE:
        report, instead = check(folder, plan, progress), _WIDENED
    else:
        report, instead = _check_twin(folder, plan, scratch, progress), _TWIN
    return stood_in_for(report, folder.dtype, _NO_CPU_KERNELS.format(instead=instead, verdict=report.verdict))


def _check_twin(folder: Folder, plan: Plan, scratch: Path, progress: Progress) -> ParityReport:
    for name in contract.FILES:
        check_graph(folder.graph(name))
    with tempfile.TemporaryDirectory(dir=scratch) as twin_folder:
        twin = export_folder(plan.twin(), Path(twin_folder), progress)
        report = check(twin, plan, progress, stands_for=folder)
    if not report.quality_run:
        return report
    return replace(report, quality_run=f"in a float32 twin of the build, {report.quality_run}")
