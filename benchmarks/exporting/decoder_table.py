"""How fast exported decoders are on ONNX Runtime's CPU, as a table."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from exporting.decoder_runs import Runner, Times, run_decoders
from exporting.ours import Settings
from exporting.tables import table
from llava_layout import ONE_B

_COLUMNS = ("decoder", "prefill / ours", "decode / ours", "logits differ (relative L2)")


def decoder_rows(settings: Settings, dtype: str, decoders: dict[str, Path]) -> None:
    """Ratios are of two runs of one round, their median and, in brackets, lowest and highest."""
    runners = {name: Runner(path) for name, path in decoders.items()}
    times, differences = run_decoders(runners, settings.threads, settings.rounds, ONE_B.head_width)
    title = (
        f"The decoders on ONNX Runtime's CPU, {dtype}, {settings.threads} threads: prefill of 128 tokens, "
        f"a token after 128, {settings.rounds} rounds"
    )
    table(title, _COLUMNS, _rows(times, differences))


def _rows(times: Times, differences: Mapping[str, float]) -> Iterator[list[str]]:
    for name, steps in ratios_to_first(times).items():
        yield [name, *steps, f"{differences[name]:.1e}" if differences[name] < 1 else "takes ids"]


def ratios_to_first(times: Times) -> dict[str, list[str]]:
    """By name, for each step, as they are written."""
    ours = next(iter(times.values()))
    return {name: [_ratio(seconds, ours[step]) for step, seconds in steps.items()] for name, steps in times.items()}


def _ratio(seconds: Sequence[float], over: Sequence[float]) -> str:
    each = sorted(one / other for one, other in zip(seconds, over, strict=True))
    return f"{statistics.median(each):.2f} [{each[0]:.2f}, {each[-1]:.2f}]"
