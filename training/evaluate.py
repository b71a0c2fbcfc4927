"""Accuracy of exported graphs on held-out pictures, by question type: the table of the README.

    python training/evaluate.py [--reducers divprune holov vispruner] [--per-kind 200]

Every row is an ONNX folder built from the bundled checkpoint (fp32) and run by ONNX Runtime. Every setting answers the
same questions, so differences are paired: the interval is a 95 % bootstrap over questions.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import restore_export
from restore_export.folder import open_folder
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from scenes import PIXELS, QUESTION_TYPES, Question, Scene, ask, make_scene

SEED = 977
BUDGETS = (48, 32, 16)
LONGEST_ANSWER = 3
MODES: dict[str, dict[str, Any]] = {
    "plain": {"plain_mode": True},
    "RESTORE, preset reference": {"preset": "reference"},
    "RESTORE, preset paper": {"preset": "paper"},
}


@dataclass(frozen=True)
class Item:
    scene: Scene
    question: Question


def held_out(per_kind: int) -> list[Item]:
    """``per_kind`` questions of each kind, each about a picture of its own."""
    rng = random.Random(SEED)
    items: list[Item] = []
    for kind in QUESTION_TYPES:
        wanted = len(items) + per_kind
        while len(items) < wanted:
            scene = make_scene(rng, held_out=True)
            question = ask(scene, rng, kind)
            if question is not None:
                items.append(Item(scene, question))
    return items


def right_answers(folder: Path, items: Sequence[Item], blank: bool = False, batch: int = 50) -> np.ndarray:
    """Which questions a folder answers right, word for word: ``[questions]`` bool."""
    opened = open_folder(folder)
    frontend, model = Frontend(folder, opened.image_token_id), ExportedModel(opened)
    right: list[bool] = []
    # Prompts of one length make a batch without padding, but padding is part of what is run: keep the order.
    for start in range(0, len(items), batch):
        part = items[start : start + batch]
        empty = np.full((PIXELS, PIXELS, 3), 238, np.uint8)
        pictures = [Image.fromarray(empty if blank else item.scene.pixels) for item in part]
        encoded = model.encode(frontend.pixels(pictures))
        placed = model.place([frontend.ids(frontend.chat(item.question.text)) for item in part], encoded)
        tokens = np.array(list(model.generate(placed, encoded["image_features"], LONGEST_ANSWER))).T
        for row, item in zip(tokens, part, strict=True):
            ended = [index for index, token in enumerate(row) if int(token) in opened.eos_token_ids]
            text = frontend.text([int(token) for token in row[: ended[0] if ended else None]])
            right.append(text == item.question.answer)
    return np.array(right)


def interval(difference: np.ndarray) -> str:
    """Mean of paired differences in points with its 95 % bootstrap interval."""
    rng = np.random.default_rng(0)
    means = [rng.choice(difference, len(difference)).mean() for _ in range(2000)]
    low, high = np.percentile(means, [2.5, 97.5]) * 100
    return f"{difference.mean() * 100:+.1f} [{low:+.1f}, {high:+.1f}]"


def row(name: str, right: np.ndarray, items: Sequence[Item], compared: str) -> str:
    shares = [right[[item.question.kind == kind for item in items]].mean() for kind in QUESTION_TYPES]
    return f"| {name} | {right.mean():.1%} | {compared} | " + " | ".join(f"{share:.0%}" for share in shares) + " |"


def build(scratch: Path, **settings: Any) -> Path:
    output = scratch / "folder"
    restore_export.build(output=output, force=True, dtype="fp32", parity=False, targets=["onnx"], **settings)
    return output


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reducers", nargs="+", default=["divprune", "holov", "vispruner"])
    parser.add_argument("--per-kind", type=int, default=200)
    parser.add_argument("--checkpoint", help="another checkpoint than the bundled one")
    parser.add_argument("--only-full", action="store_true", help="only the rows without reduction")
    arguments = parser.parse_args()
    items = held_out(arguments.per_kind)
    print(f"{len(items)} held-out questions, {arguments.per_kind} of each kind\n")
    print("| setting | all | against plain | " + " | ".join(QUESTION_TYPES) + " |")
    print("| --- | --- | --- |" + " --- |" * len(QUESTION_TYPES))
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        full = build(scratch, reducer="none", checkpoint=arguments.checkpoint)
        print(row("all 144 tokens", right_answers(full, items), items, ""))
        print(row("all 144 tokens, blank picture", right_answers(full, items, blank=True), items, ""))
        if arguments.only_full:
            return
        for reducer in arguments.reducers:
            for tokens in BUDGETS:
                dropped = None
                for mode, settings in MODES.items():
                    folder = build(scratch, reducer=reducer, tokens=tokens, checkpoint=arguments.checkpoint, **settings)
                    right = right_answers(folder, items)
                    dropped = right if dropped is None else dropped
                    compared = "" if mode == "plain" else interval(right.astype(float) - dropped)
                    print(row(f"{reducer}, {tokens} tokens, {mode}", right, items, compared))
                    sys.stdout.flush()


if __name__ == "__main__":
    main()
