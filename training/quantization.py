"""What quantization costs the bundled model, on held-out pictures: the table of docs/quantization.md.

    python training/quantization.py [--per-kind 160] [--tokens 48]

Every row is a folder run by ONNX Runtime; every row answers the same questions, so differences are paired. "Calibrated
on all tokens" takes the same questions with no reduction, to show whether it matters what calibration sees.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from evaluate import Item, build, held_out, interval, right_answers
from restore_export.calibrating import run
from restore_export.calibration.settings import NO_CALIBRATION
from restore_export.compare.quality import compare_quality
from restore_export.folder import open_folder
from restore_export.planning import Plan
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from restore_export.writing import describe_folder

_GPTQ = {"quantization": "gptq"}
ROWS: dict[str, tuple[dict[str, Any], bool]] = {
    "int8, nearest": ({"weights_dtype": "int8"}, False),
    "int8, calibrated": ({"weights_dtype": "int8"} | _GPTQ, False),
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

    def calibrate(plan: Plan, folder: Any, *given: Any) -> run.CalibratedWeights:
        reduction = replace(plan.recipe.reduction, reducer="none", merge=False, tokens=plan.model.tower.tokens)
        whole = replace(plan, recipe=replace(plan.recipe, reduction=reduction, calibration=NO_CALIBRATION))
        return own(whole, describe_folder(whole, folder.path), *given)

    run.calibrate = calibrate
    try:
        yield
    finally:
        run.calibrate = own


def first_logits(folder: Path, items: Sequence[Item], batch: int = 50) -> np.ndarray:
    """Logits of the first token of each answer, ``[questions, 1, V]``."""
    opened = open_folder(folder)
    frontend, model = Frontend(folder, opened.image_token_id), ExportedModel(opened)
    made = []
    for start in range(0, len(items), batch):
        part = items[start : start + batch]
        encoded = model.encode(frontend.pixels([Image.fromarray(item.scene.pixels) for item in part]))
        placed = model.place([frontend.ids(frontend.chat(item.question.text)) for item in part], encoded)
        made.append(model.prefill(placed, encoded["image_features"])[0][:, -1:])
    return np.concatenate(made)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--per-kind", type=int, default=160)
    parser.add_argument("--tokens", type=int, default=48)
    arguments = parser.parse_args()
    items = held_out(arguments.per_kind)
    print(f"{len(items)} held-out questions, {arguments.tokens} visual tokens\n")
    print("| weights | right | against fp32 | KL of the first token, in thousandths |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as scratch:
        folder = build(Path(scratch), tokens=arguments.tokens)
        base, logits = right_answers(folder, items), first_logits(folder, items)
        print(f"| fp32 | {base.mean():.1%} | | |", flush=True)
        for name, (settings, whole) in ROWS.items():
            if whole:
                with calibrated_on_all_tokens():
                    folder = build(Path(scratch), tokens=arguments.tokens, **settings)
            else:
                folder = build(Path(scratch), tokens=arguments.tokens, **settings)
            right, lost = right_answers(folder, items), compare_quality(first_logits(folder, items), logits)
            compared = interval(right.astype(float) - base)
            print(f"| {name} | {right.mean():.1%} | {compared} | {1000 * lost.kl:.1f} |", flush=True)


if __name__ == "__main__":
    main()
