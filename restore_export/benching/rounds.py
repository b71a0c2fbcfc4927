"""Rounds: every side takes a turn in each, in an order drawn anew."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

from restore_export.benching.job import Seconds
from restore_export.benching.side import Side

Name = TypeVar("Name", bound=Hashable)
_PAUSE = 0.1
"""Seconds after a turn in which the threads of a side, which wait for more by spinning, go to sleep."""


def take_turns(
    sides: Mapping[Name, Side], rounds: int, seed: int, heard: Callable[[float], None] = lambda done: None
) -> dict[Name, list[Seconds]]:
    """What each side took in each round; one more, before the first, warms up and does not count."""
    found: dict[Name, list[Seconds]] = {name: [] for name in sides}
    drawn = random.Random(seed)
    for turn in range(rounds + 1):
        order = list(sides)
        drawn.shuffle(order)
        for place, name in enumerate(order):
            heard((turn + place / len(order)) / (rounds + 1))
            seconds = sides[name].generate()
            if turn:
                found[name].append(seconds)
            time.sleep(_PAUSE)
    return found
