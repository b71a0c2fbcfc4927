"""What calibration costs at the width of LLaVA-1.5-7B: few layers are measured, which says what a further one takes."""

from __future__ import annotations

from dataclasses import replace

from exporting.measuring import Cost, median
from exporting.ours import Settings, build, passing
from exporting.tables import gigabytes, table
from llava_layout import SEVEN_B
from random_llava import write_checkpoint

_DEPTHS = (2, 4)
_OPTIONS = ("--weights-dtype", "int4", "--quantization", "gptq")
_COLUMNS = ("decoder layers", "seconds", "own memory", "with mapped files", "bytes written")


def calibrated(settings: Settings) -> None:
    """The whole vision tower, and few layers of the decoder; the bundled pictures and questions."""
    title = f"Width of LLaVA-1.5-7B, random weights, fp16, 576 to 64 tokens, `{' '.join(_OPTIONS)} --parity none`"
    costs = {depth: _cost(settings, depth) for depth in _DEPTHS}
    rows = (
        (str(depth), f"{each.seconds:.0f}", gigabytes(each.own), gigabytes(each.resident), gigabytes(each.written))
        for depth, each in costs.items()
    )
    table(title, _COLUMNS, rows)
    few, more = _DEPTHS
    further = (costs[more].seconds - costs[few].seconds) / (more - few)
    whole = costs[few].seconds + (SEVEN_B.layers - few) * further
    print(f"\nA further layer: {further:.0f} s; all {SEVEN_B.layers}, estimated from that: {whole / 60:.0f} minutes")


def _cost(settings: Settings, depth: int) -> Cost:
    checkpoint, output = settings.work / f"7b-{depth}", settings.work / f"7b-{depth}-int4"
    costs = []
    with passing(checkpoint):
        write_checkpoint(checkpoint, replace(SEVEN_B, layers=depth))
        for _ in range(settings.repeat):
            with passing(output):
                costs.append(build(checkpoint, output, "copy", further=_OPTIONS))
    return median(costs)
