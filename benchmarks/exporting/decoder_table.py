"""How fast exported decoders are on ONNX Runtime's CPU, as a table."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from exporting.ours import Settings
from exporting.tables import table
from llava_layout import ONE_B

_COLUMNS = ("decoder", "prefill / ours", "decode / ours", "logits differ (relative L2)")


def decoder_rows(settings: Settings, dtype: str, decoders: dict[str, Path]) -> None:
    """Ratios are of two runs of one round, their median and, in brackets, lowest and highest."""
    command = [
        sys.executable, str(Path(__file__).with_name("decoder_runs.py")), str(settings.threads), str(settings.rounds),
        str(ONE_B.head_width), *(f"{name}={path}" for name, path in decoders.items()),
    ]  # fmt: skip
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    title = (
        f"The decoders on ONNX Runtime's CPU, {dtype}, {settings.threads} threads: prefill of 128 tokens, "
        f"a token after 128, {settings.rounds} rounds"
    )
    table(title, _COLUMNS, _rows(found["times"], found["differences"]))


def _rows(times: dict[str, dict[str, list[float]]], differences: dict[str, Any]) -> Iterator[list[str]]:
    ours = next(iter(times.values()))
    for name, steps in times.items():
        ratios = [_ratio(steps[step], ours[step]) for step in ("prefill", "decode")]
        yield [name, *ratios, f"{differences[name]:.1e}"]


def _ratio(seconds: Sequence[float], over: Sequence[float]) -> str:
    each = sorted(one / other for one, other in zip(seconds, over, strict=True))
    return f"{statistics.median(each):.2f} [{each[0]:.2f}, {each[-1]:.2f}]"
