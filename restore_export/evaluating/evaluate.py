"""Evaluate a checkpoint under many settings, or an exported folder as it is; and write what came of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from restore_export.checkpoint import Checkpoint
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import UsageError
from restore_export.evaluating.cells import Cell, Grid, cells_of, default_budgets
from restore_export.evaluating.report import ANSWERS_FILE, FOLDER, REPORT_FILE, TABLE_FILE, Evaluation
from restore_export.evaluating.request import EVALUATION, Asked
from restore_export.evaluating.run import Work, answer_all, answer_lines, evaluation_of
from restore_export.evaluating.table import markdown
from restore_export.families import Family
from restore_export.folder import Folder
from restore_export.json_text import json_text
from restore_export.output.manifest import put_file
from restore_export.output.staging import staged, updating, workplace
from restore_export.page.make import check_page, refresh_page
from restore_export.planning import Plan, plan_build
from restore_export.progress import Progress
from restore_export.provenance import check_same
from restore_export.recipe import Recipe, make_recipe
from restore_export.replanning import only_dropping, plan_of, whole
from restore_export.runtime.backend_names import PYTORCH


def evaluate_checkpoint(
    asked: Asked, checked: tuple[Family, Checkpoint], output: Path, force: bool, progress: Progress
) -> Evaluation:
    """Every token, and each reducer and budget in plain mode and with RESTORE; a new folder ``output``.

    ``checked`` is what ``precheck`` gave. Raises UsageError, CheckpointError, ExportError or RuntimeFailure.
    """
    plan = plan_build(_base(asked, checked[1]), output, checked)
    total = plan.model.tower.tokens
    grid = Grid(asked.reducers, asked.tokens or default_budgets(total), asked.presets, asked.ablations, asked.blank)
    work = Work(asked, plan, grid.cells(plan.recipe, total, str(plan.recipe.dtype)))
    with staged(output, force, EVALUATION) as new:
        evaluation, files = _made(work, new, progress)
        for name, data in files.items():
            (new / name).write_bytes(data)
    return replace(evaluation, output=str(output))


def evaluate_folder(asked: Asked, folder: Folder, checkpoint: Checkpoint, progress: Progress) -> Evaluation:
    """What ``folder`` does beside its checkpoint with every token and in plain mode; goes into the folder.

    Those are run by ONNX Runtime, with weights in the dtype of the folder. An engine is evaluated alone: the others
    have none. Raises as :func:`evaluate_checkpoint` does, FolderError and EngineError.
    """
    check_same(folder, checkpoint)
    check_page(folder)
    plan = plan_of(folder, checkpoint)
    work = Work(asked, plan, _cells(asked, plan), folder)
    with updating(folder.path), workplace(folder.path / FOLDER) as aside:
        evaluation, files = _made(work, aside / "new", progress)
        for name, data in files.items():
            put_file(folder.path, f"{FOLDER}/{name}", data)
        refresh_page(folder)
    return replace(evaluation, output=str(folder.path / FOLDER))


def _base(asked: Asked, checkpoint: Checkpoint) -> Recipe:
    """Model, checkpoint and a dtype that the backend has kernels for."""
    given = asked.recipe
    dtype = given.dtype
    if asked.backend == ONNXRUNTIME and (dtype or checkpoint.dtype) == "bf16":
        if dtype:
            raise UsageError("dtype bf16 has no kernels in ONNX Runtime's CPU; allowed: fp32, fp16")
        dtype = "fp32"
    made = make_recipe(model=given.model, checkpoint=given.checkpoint, revision=given.revision, reducer="none")
    return replace(made, dtype=dtype)


def _cells(asked: Asked, plan: Plan) -> tuple[Cell, ...]:
    own = plan.recipe
    if asked.backend == PYTORCH and own.quantization:
        raise UsageError(
            "backend pytorch has the checkpoint's own weights, and the folder's are quantized; leave it out"
        )
    if asked.backend == ONNXRUNTIME and own.dtype == "bf16":
        raise UsageError("dtype bf16 has no kernels in ONNX Runtime's CPU; give --backend pytorch, or an engine's")
    bare = replace(plan, recipe=replace(own, quantization=None))
    rows = cells_of(whole(bare).recipe, only_dropping(bare).recipe, own, plan.model.tower.tokens)
    return rows if asked.backend in (ONNXRUNTIME, PYTORCH) else rows[-1:]


def _made(work: Work, new: Path, progress: Progress) -> tuple[Evaluation, dict[str, bytes]]:
    """The evaluation, and the files that tell it."""
    answers = answer_all(work, new, progress)
    evaluation = evaluation_of(work, answers)
    files = {  # the report comes last: where there is one, the others are there
        ANSWERS_FILE: answer_lines(work.asked.data.questions, answers),
        TABLE_FILE: markdown(evaluation),
        REPORT_FILE: json_text(evaluation.to_json()),
    }
    # JSON can hold halves of letters, which no file can.
    return evaluation, {name: text.encode(errors="replace") for name, text in files.items()}
