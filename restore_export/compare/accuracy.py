"""What quantization costs in answers: the export as it runs, and the original weights, on the same questions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from restore_export.compare.exported import Runner
from restore_export.compare.report import AccuracyReport
from restore_export.eager.sessions import eager_sessions
from restore_export.errors import FolderError
from restore_export.evaluating.answering import Answering
from restore_export.evaluating.bootstrap import Resampling
from restore_export.evaluating.questions import load_questions
from restore_export.evaluating.scoring import METRICS
from restore_export.folder import Folder
from restore_export.planning import Plan
from restore_export.replanning import replanned
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from restore_export.writing import describe_folder

QUESTIONS = 280
"""Of the bundled ones; ``restore-export evaluate`` asks all."""
_BATCH, _LONGEST = 40, 4


def compare_accuracy(folder: Folder, plan: Plan, runner: Runner | None) -> AccuracyReport | None:
    """On the bundled questions, which only the bundled model knows; None: it is another one."""
    if plan.recipe.checkpoint is not None:
        return None
    questions = load_questions(limit=QUESTIONS).questions
    original = replanned(plan, replace(plan.recipe, quantization=None))
    models = (
        ExportedModel(folder, runner.sessions if runner else None),
        ExportedModel(describe_folder(original, folder.path), eager_sessions(original)),
    )
    metric, frontend = METRICS["exact"], Frontend(folder.path, folder.image_token_id, FolderError)
    export, own = (
        np.array([metric.marks(*pair) for pair in zip(questions, asked.answers(questions, _BATCH), strict=True)])
        for asked in (Answering(model, frontend, _LONGEST) for model in models)
    )
    difference = Resampling([question.image for question in questions]).difference(export, own, metric.score)
    right, own_right = float(metric.score(export.sum(0))), float(metric.score(own.sum(0)))
    return AccuracyReport(len(questions), right, own_right, difference.value, difference.low, difference.high)
