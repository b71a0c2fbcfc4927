"""What takes the time of a decoder, by kind of operator: ONNX Runtime's own profile of ours and of the peers'."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from exporting.tables import table
from speeding.made import MIDDLE, Made

_STEPS = {"prefill": (128, 0, 5), "decode": (1, 128, 9), "decode, long": (1, 640, 9)}
_SHOWN = 0.004


def kinds(made: Made) -> None:
    """Shares of the median run of each step; kinds below a small share are summed up."""
    for name, decoder in made.decoders().items():
        script = str(Path(__file__).with_name("kinds_run.py"))
        command = [sys.executable, script, str(decoder), str(made.threads), str(MIDDLE.head_width), json.dumps(_STEPS)]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        table(f"Kinds of operators, {name}", ("kind", *_STEPS), _rows(told))


def _rows(told: dict[str, dict[str, float]]) -> Iterator[list[str]]:
    every = sorted(
        {kind for shares in told.values() for kind in shares}, key=lambda kind: -told["prefill"].get(kind, 0)
    )
    shown = [kind for kind in every if max(shares.get(kind, 0) for shares in told.values()) >= _SHOWN]
    for kind in shown:
        yield [kind, *(f"{shares.get(kind, 0):.1%}" for shares in told.values())]
    rest = [sum(share for kind, share in shares.items() if kind not in shown) for shares in told.values()]
    yield ["others", *(f"{share:.1%}" for share in rest)]
