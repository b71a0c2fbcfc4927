"""Decoders on ONNX Runtime's CPU, each loaded anew in every round, in a process of its own.

Where a process's memory comes to lie decides up to a fifth of how fast it generates: of two decoders in one process
the one that was loaded first is the slower one, whichever that is. So no two share a process, and none keeps its.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from exporting.decoder_child import PLAIN

STEPS = {"prefill": (128, 0, 3), "decode": (1, 128, 9)}
"""New and past tokens, and runs in a round."""
Times = dict[str, dict[str, list[float]]]


@dataclass(frozen=True)
class Runner:
    """What a child runs, and how."""

    decoder: Path
    way: str = PLAIN
    environment: Mapping[str, str] = field(default_factory=dict)


def run_decoders(
    runners: Mapping[str, Runner],
    threads: int,
    rounds: int,
    head_width: int,
    steps: Mapping[str, Sequence[int]] = STEPS,
) -> tuple[Times, dict[str, float]]:
    """Seconds of each round by name and step, and how far the logits are from the first's (relative L2)."""
    times: Times = {name: {step: [] for step in steps} for name in runners}
    names = list(runners)
    drawn = random.Random(0)
    with tempfile.TemporaryDirectory() as work:
        files = {name: Path(work) / f"{number}.npy" for number, name in enumerate(runners)}
        for turn in range(rounds):
            drawn.shuffle(names)
            for name in names:
                logits = "" if turn else str(files[name])
                found = _child(runners[name], threads, head_width, steps, logits)
                for step, seconds in found.items():
                    times[name][step].append(seconds)
        return times, _differences({name: np.load(file) for name, file in files.items()})


def _child(
    runner: Runner, threads: int, head_width: int, steps: Mapping[str, Sequence[int]], logits: str
) -> dict[str, float]:
    script = str(Path(__file__).with_name("decoder_child.py"))
    command = [
        sys.executable, script, str(runner.decoder), str(threads), str(head_width), runner.way, json.dumps(steps),
        logits,
    ]  # fmt: skip
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=os.environ | dict(runner.environment)
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _differences(logits: Mapping[str, np.ndarray]) -> dict[str, float]:
    first = next(iter(logits.values()))
    return {name: float(np.linalg.norm(each - first) / np.linalg.norm(first)) for name, each in logits.items()}
