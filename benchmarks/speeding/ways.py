"""Ways to run our decoder, over the one that ``restore-export run`` takes."""

from __future__ import annotations

from exporting.decoder_child import WAYS
from exporting.decoder_runs import Runner, run_decoders
from exporting.decoder_table import ratios_to_first
from exporting.tables import table
from speeding.made import MIDDLE, Made

_COLUMNS = ("way", "prefill of 128", "a token behind 128", "a token behind 640")
_STEPS = {"prefill": (128, 0, 3), "short": (1, 128, 9), "long": (1, 640, 9)}
HUGE_PAGES = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}


def ways(made: Made) -> None:
    """Ratios of two runs of one round: median, lowest and highest."""
    decoder = made.folder() / "onnx" / "decoder_model_merged.onnx"
    runners = {way: Runner(decoder, way) for way in WAYS} | {"huge pages": Runner(decoder, environment=HUGE_PAGES)}
    times, _ = run_decoders(runners, made.threads, made.rounds, MIDDLE.head_width, _STEPS)
    title = f"Ways to run the decoder, {made.threads} threads, {made.rounds} rounds"
    table(title, _COLUMNS, ([name, *steps] for name, steps in ratios_to_first(times).items()))
