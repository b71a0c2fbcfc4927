"""What quantization costs the bundled model, on held-out pictures: the table of docs/quantization.md.

    python training/quantization.py [--limit 280] [--tokens 48]

Every row is a folder run by ONNX Runtime; every row answers the same questions, so differences are paired. "Calibrated
on all tokens" takes the same questions with no reduction, to show whether it matters what calibration sees.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

import restore_export
from restore_export.calibrating import run
from restore_export.calibration.settings import NO_CALIBRATION
from restore_export.compare.quality import compare_quality
from restore_export.evaluating.answering import Answering
from restore_export.evaluating.bootstrap import Resampling
from restore_export.evaluating.questions import Question, load_questions
from restore_export.evaluating.report import Difference
from restore_export.evaluating.scoring import METRICS
from restore_export.evaluating.table import points
from restore_export.folder import open_folder
from restore_export.planning import Plan
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.writing import describe_folder

BATCH, LONGEST_ANSWER = 40, 4
METRIC = METRICS["exact"]
_GPTQ = {"quantization": "gptq"}
ROWS: dict[str, tuple[dict[str, Any], bool]] = {
    "int8, nearest": ({"weights_dtype": "int8"}, False),
    "int8, calibrated": ({"weights_dtype": "int8"} | _GPTQ, False),
    "fp8, nearest": ({"weights_dtype": "fp8"}, False),
    "fp8, calibrated": ({"weights_dtype": "fp8"} | _GPTQ, False),
    **{
        f"int4 in blocks of {block}, {how}": ({"weights_dtype": "int4", "block_size": block} | given, whole)
        for block in (32, 64, 128)
        for how, given, whole in (("nearest", {}, False), ("calibrated", _GPTQ, False),
                                  ("calibrated on all tokens", _GPTQ, True))
    },
}  # fmt: skip
"""Settings, and whether calibration sees all visual tokens."""


@contextmanager
def calibrated_on_all_tokens() -> Iterator[None]:
    """Calibration without reduction, whatever is built."""
    own = run.calibrate

    def calibrate(plan: Plan, folder: Any, *given: Any) -> None:
        reduction = replace(plan.recipe.reduction, reducer="none", merge=False, tokens=plan.model.tower.tokens)
        whole = replace(plan, recipe=replace(plan.recipe, reduction=reduction, calibration=NO_CALIBRATION))
        own(whole, describe_folder(whole, folder.path), *given)

    run.calibrate = calibrate
    try:
        yield
    finally:
        run.calibrate = own


def build(scratch: Path, **settings: Any) -> Path:
    """A folder without engines and parity."""
    output = scratch / "folder"
    restore_export.build(output=output, force=True, dtype="fp32", parity=False, targets=["onnx"], **settings)
    return output


def marks(folder: Path, questions: Sequence[Question]) -> np.ndarray:
    """Which questions a folder answers right, ``[questions, 2]``."""
    opened = open_folder(folder)
    asked = Answering(ExportedModel(opened), Frontend(folder, opened.image_token_id), LONGEST_ANSWER)
    pairs = zip(questions, asked.answers(questions, BATCH), strict=True)
    return np.array([METRIC.marks(question, said) for question, said in pairs])


def first_logits(folder: Path, questions: Sequence[Question]) -> np.ndarray:
    """Logits of the first token of each answer, ``[questions, 1, V]``."""
    opened = open_folder(folder)
    frontend, model = Frontend(folder, opened.image_token_id), ExportedModel(opened)
    made = []
    for start in range(0, len(questions), BATCH):
        part = questions[start : start + BATCH]
        encoded = model.encode(frontend.pixels([open_image(question.image) for question in part]))
        placed = model.place([frontend.ids(frontend.chat(question.text)) for question in part], encoded)
        made.append(model.prefill(placed, encoded["image_features"])[0][:, -1:])
    return np.concatenate(made)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, help="the first so many questions alone")
    parser.add_argument("--tokens", type=int, default=48)
    arguments = parser.parse_args()
    questions = load_questions(limit=arguments.limit).questions
    resampling = Resampling([question.image for question in questions])
    print(f"{len(questions)} questions, {arguments.tokens} visual tokens\n")
    print("| weights | right | against fp32 | KL of the first token, in thousandths |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as scratch:
        folder = build(Path(scratch), tokens=arguments.tokens)
        base, logits = marks(folder, questions), first_logits(folder, questions)
        print(f"| fp32 | {METRIC.score(base.sum(0)):.1%} | | |", flush=True)
        for name, (settings, whole) in ROWS.items():
            with calibrated_on_all_tokens() if whole else nullcontext():
                folder = build(Path(scratch), tokens=arguments.tokens, **settings)
            right, lost = marks(folder, questions), compare_quality(first_logits(folder, questions), logits)
            compared = points(Difference.of(resampling.difference(right, base, METRIC.score)))
            print(f"| {name} | {METRIC.score(right.sum(0)):.1%} | {compared} | {1000 * lost.kl:.1f} |", flush=True)


if __name__ == "__main__":
    main()
