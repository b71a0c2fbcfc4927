"""Synthetic pictures and questions: two to four coloured objects on a 3x3 grid.

An object is a square, circle, triangle or cross, or a real handwritten digit (scikit-learn's bundled set, split so
that held-out scenes show digits that training never saw). Everything is drawn from one ``random.Random``.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import Image, ImageDraw

PIXELS = 96
CELL = PIXELS // 3
COLOURS = {
    "red": (214, 40, 40),
    "green": (36, 160, 70),
    "blue": (40, 80, 215),
    "yellow": (240, 205, 30),
    "purple": (150, 50, 190),
    "cyan": (40, 200, 215),
}
SHAPES = ("square", "circle", "triangle", "cross")
DIGITS = tuple("0123456789")
NOUNS = SHAPES + DIGITS
ROWS = ("top", "middle", "bottom")
COLUMNS = ("left", "centre", "right")
COUNTS = ("none", "one", "two", "three", "four")
QUESTION_TYPES = ("colour", "shape", "digit", "count", "place", "left", "above")
_DIGIT_CHANCE = 0.3


@dataclass(frozen=True)
class Thing:
    """One object: what it is, its colour, and its cell on the grid (row, column)."""

    noun: str
    colour: str
    row: int
    column: int

    @property
    def place(self) -> str:
        return f"{ROWS[self.row]} {COLUMNS[self.column]}"

    @property
    def name(self) -> str:
        return f"{self.colour} {self.noun}"


@dataclass(frozen=True)
class Scene:
    """A picture ``[96, 96, 3]`` uint8 with its objects and their boxes in pixels."""

    pixels: np.ndarray
    things: tuple[Thing, ...]
    boxes: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True)
class Question:
    kind: str
    text: str
    answer: str


@cache
def _digit_images(held_out: bool) -> dict[str, list[np.ndarray]]:
    from sklearn.datasets import load_digits

    data = load_digits()
    images: dict[str, list[np.ndarray]] = {digit: [] for digit in DIGITS}
    for index, (image, target) in enumerate(zip(data.images, data.target, strict=True)):
        if (index % 5 == 4) == held_out:
            images[str(target)].append(np.uint8(image * (255 / 16)))
    return images


@cache
def _shape_mask(noun: str, size: int) -> Image.Image:
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    end = size - 1
    if noun == "square":
        draw.rectangle((0, 0, end, end), fill=255)
    elif noun == "circle":
        draw.ellipse((0, 0, end, end), fill=255)
    elif noun == "triangle":
        draw.polygon(((0, end), (end, end), (size // 2, 0)), fill=255)
    else:
        arm = size // 3
        draw.rectangle((arm, 0, end - arm, end), fill=255)
        draw.rectangle((0, arm, end, end - arm), fill=255)
    return mask


def _paint(canvas: np.ndarray, thing: Thing, rng: random.Random, held_out: bool) -> tuple[int, int, int, int]:
    digit = thing.noun in DIGITS
    size = rng.randint(24, 28) if digit else rng.randint(18, 26)
    x0 = thing.column * CELL + rng.randint(1, CELL - size - 1)
    y0 = thing.row * CELL + rng.randint(1, CELL - size - 1)
    if digit:
        image = Image.fromarray(rng.choice(_digit_images(held_out)[thing.noun]))
        mask = image.resize((size, size), Image.Resampling.BILINEAR)
    else:
        mask = _shape_mask(thing.noun, size)
    alpha = np.asarray(mask, dtype=np.float32)[..., None] / 255
    shade = np.array([value + rng.randint(-14, 14) for value in COLOURS[thing.colour]], dtype=np.float32)
    patch = canvas[y0 : y0 + size, x0 : x0 + size]
    patch[:] = patch * (1 - alpha) + shade * alpha
    return x0, y0, x0 + size, y0 + size


def make_scene(rng: random.Random, *, held_out: bool = False) -> Scene:
    """Draw a scene; ``held_out`` takes digits that training never sees."""
    cells = rng.sample([(row, column) for row in range(3) for column in range(3)], rng.randint(2, 4))
    names: set[tuple[str, str]] = set()
    things = []
    for row, column in cells:
        while True:
            noun = rng.choice(DIGITS if rng.random() < _DIGIT_CHANCE else SHAPES)
            colour = rng.choice(list(COLOURS))
            if (noun, colour) not in names:
                break
        names.add((noun, colour))
        things.append(Thing(noun, colour, row, column))
    level = rng.randint(225, 250)
    canvas = np.full((PIXELS, PIXELS, 3), level, dtype=np.float32)
    boxes = tuple(_paint(canvas, thing, rng, held_out) for thing in things)
    pixels = np.clip(np.rint(canvas), 0, 255).astype(np.uint8)
    return Scene(pixels, tuple(things), boxes)


def _alone(things: tuple[Thing, ...], attribute: str) -> list[Thing]:
    values = [getattr(thing, attribute) for thing in things]
    return [thing for thing, value in zip(things, values, strict=True) if values.count(value) == 1]


def _colour(scene: Scene, rng: random.Random) -> Question | None:
    if rng.random() < 0.5:
        thing = rng.choice(scene.things)
        return Question("colour", f"what colour is at {thing.place} ?", thing.colour)
    alone = _alone(scene.things, "noun")
    if not alone:
        return None
    thing = rng.choice(alone)
    return Question("colour", f"what colour is the {thing.noun} ?", thing.colour)


def _noun(kind: str, nouns: tuple[str, ...]):  # type: ignore[no-untyped-def]
    def ask(scene: Scene, rng: random.Random) -> Question | None:
        if rng.random() < 0.5:
            fitting = [thing for thing in scene.things if thing.noun in nouns]
            if not fitting:
                return None
            thing = rng.choice(fitting)
            return Question(kind, f"what {kind} is at {thing.place} ?", thing.noun)
        fitting = _alone(tuple(thing for thing in scene.things if thing.noun in nouns), "colour")
        if not fitting:
            return None
        thing = rng.choice(fitting)
        return Question(kind, f"what {kind} is {thing.colour} ?", thing.noun)

    return ask


def _count(scene: Scene, rng: random.Random) -> Question:
    pick = rng.random()
    if pick < 0.4:
        return Question("count", "how many objects are there ?", COUNTS[len(scene.things)])
    # Asking of what is there as often as of anything keeps "none" from being the safe guess.
    if pick < 0.7:
        colour = rng.choice(scene.things).colour if rng.random() < 0.65 else rng.choice(list(COLOURS))
        number = sum(thing.colour == colour for thing in scene.things)
        return Question("count", f"how many objects are {colour} ?", COUNTS[number])
    noun = rng.choice(scene.things).noun if rng.random() < 0.65 else rng.choice(SHAPES)
    number = sum(thing.noun == noun for thing in scene.things)
    return Question("count", f"how many objects are a {noun} ?", COUNTS[number])


def _place(scene: Scene, rng: random.Random) -> Question:
    thing = rng.choice(scene.things)
    return Question("place", f"where is the {thing.name} ?", thing.place)


def _relation(kind: str, axis: str, words: str):  # type: ignore[no-untyped-def]
    def ask(scene: Scene, rng: random.Random) -> Question | None:
        first, second = rng.sample(scene.things, 2)
        if getattr(first, axis) == getattr(second, axis):
            return None
        answer = "yes" if getattr(first, axis) < getattr(second, axis) else "no"
        return Question(kind, f"is the {first.name} {words} the {second.name} ?", answer)

    return ask


_ASK = {
    "colour": _colour,
    "shape": _noun("shape", SHAPES),
    "digit": _noun("digit", DIGITS),
    "count": _count,
    "place": _place,
    "left": _relation("left", "column", "left of"),
    "above": _relation("above", "row", "above"),
}


def ask(scene: Scene, rng: random.Random, kind: str) -> Question | None:
    """A question of ``kind`` about ``scene``, or None where it has none of that kind."""
    return _ASK[kind](scene, rng)


def ask_some(scene: Scene, rng: random.Random, count: int) -> list[Question]:
    """``count`` questions of random kinds."""
    questions: list[Question] = []
    while len(questions) < count:
        question = ask(scene, rng, rng.choice(QUESTION_TYPES))
        if question is not None:
            questions.append(question)
    return questions


def vocabulary() -> list[str]:
    """Every word that a question or an answer can hold, sorted."""
    words = {"what", "colour", "is", "at", "the", "shape", "digit", "how", "many", "objects", "are", "there", "a"}
    words |= {"where", "left", "of", "above", "yes", "no", "?"}
    return sorted(words | set(COLOURS) | set(NOUNS) | set(ROWS) | set(COLUMNS) | set(COUNTS))
