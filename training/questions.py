"""The held-out pictures and questions that the package carries for ``restore-export evaluate``.

    python training/questions.py

Each picture is asked about four kinds of things in turn, so that every kind comes equally often. No digit in them was
seen in training, and none of the scenes is one of the examples.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

from bundle import BUNDLED, png_bytes
from scenes import QUESTION_TYPES, Question, Scene, ask, make_scene

SEED = 4099
PICTURES = 280
PER_PICTURE = 4
TRIES = 8
"""How often a kind is asked for, before the scene counts as one that has none of it."""


def questions_of(scene: Scene, rng: random.Random, kinds: Sequence[str]) -> list[Question]:
    """One question of each kind; fewer where the scene has none."""
    found = []
    for kind in kinds:
        tries = (ask(scene, rng, kind) for _ in range(TRIES))
        found += [question for question in tries if question][:1]
    return found


def main() -> None:
    """Write them."""
    folder = BUNDLED / "questions"
    folder.mkdir(exist_ok=True)
    rng, lines = random.Random(SEED), []
    for number in range(PICTURES):
        first = number * PER_PICTURE % len(QUESTION_TYPES)
        kinds = (QUESTION_TYPES * 2)[first : first + PER_PICTURE]
        questions: list[Question] = []
        while len(questions) < PER_PICTURE:
            scene = make_scene(rng, held_out=True)
            questions = questions_of(scene, rng, kinds)
        name = f"{number:03d}.png"
        (folder / name).write_bytes(png_bytes(scene.pixels))
        for each in questions:
            row = {"image": name, "question": each.text, "answer": each.answer, "kind": each.kind}
            lines.append(json.dumps(row))
    (folder / "questions.jsonl").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
