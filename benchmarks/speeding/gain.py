"""What reduction gains and what it could: ``restore-export bench`` of the folder, beside PyTorch in eager mode."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from exporting.tables import table
from speeding.made import Made

_COLUMNS = ("phase", "full / reduced", "by operations", "of that", "PyTorch / ONNX Runtime")


def gain(made: Made) -> None:
    """Two tables: ratios of the phases, shares inside the graphs."""
    command = [
        sys.executable, "-m", "restore_export", "bench", str(made.folder()), "--json", "--rounds", str(made.rounds),
        "--threads", str(made.threads), "--generate", "8", "--backend", "onnxruntime", "--backend", "pytorch",
    ]  # fmt: skip
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    own, eager = told["comparisons"]
    tokens = own["tokens"]
    title = (
        f"{tokens['reduced']} of {tokens['full']} tokens, {tokens['text']} of text, fp32, {made.threads} threads, "
        f"{made.rounds} rounds"
    )
    table(title, _COLUMNS, _phases(own, eager))
    shares = ([each["name"], each["graph"], _spread(each, "share", ".2%")] for each in own["overheads"])
    table("By profile, of the time of all nodes of the graph", ("part", "graph", "share"), shares)
    print(f"\nCalibration and merge together, of the prefill's time: {_of_prefill(own):.2%}")


def _phases(own: dict[str, Any], eager: dict[str, Any]) -> Iterator[list[str]]:
    for phase, other in zip(own["phases"], eager["phases"], strict=True):
        if phase["ratio"]:
            ratio, limit = phase["ratio"], phase["limit"]
            yield [
                phase["name"], _spread(ratio, "median", ".2f"), f"{limit:.2f}", f"{ratio['median'] / limit:.0%}",
                _spread(other["over_first"], "median", ".2f"),
            ]  # fmt: skip


def _of_prefill(own: dict[str, Any]) -> float:
    """Medians; the merge is in the vision encoder, so its share is of another time."""
    shares = {each["name"]: each["share"] for each in own["overheads"]}
    seconds = {each["name"]: each["reduced"]["median"] for each in own["phases"] if each["reduced"]}
    merge: float = shares["anchor merge"] * seconds["vision"] / seconds["prefill"]
    return merge + float(shares["calibration, prefill"])


def _spread(each: dict[str, Any], middle: str, form: str) -> str:
    return f"{each[middle]:{form}} [{each['low']:{form}}, {each['high']:{form}}]"
