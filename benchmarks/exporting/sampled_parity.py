"""What sampled parity costs on a checkpoint of LLaVA-1.5-7B's shape."""

from __future__ import annotations

from exporting.measuring import Cost, median
from exporting.ours import Settings, build, passing
from exporting.tables import gigabytes, table, times
from llava_layout import SEVEN_B
from random_llava import write_checkpoint

_COLUMNS = ("`--parity`", "own memory (limit 4.00 GB)", "with mapped files", "seconds / none's")


def parity(settings: Settings) -> None:
    """Weights are random numbers: of zeros, everything agrees."""
    checkpoint, output = settings.work / "7b-tiled", settings.work / "7b-parity"
    kinds = ("none", "sample")
    with passing(checkpoint):
        weights = write_checkpoint(checkpoint, SEVEN_B)
        costs: dict[str, list[Cost]] = {kind: [] for kind in kinds}
        for _ in range(settings.repeat):
            for kind in kinds:
                with passing(output):
                    costs[kind].append(build(checkpoint, output, "link", parity=kind))
    found = {kind: median(each) for kind, each in costs.items()}
    rows = (
        [kind, gigabytes(cost.own), gigabytes(cost.resident), times(cost.seconds, found["none"].seconds)]
        for kind, cost in found.items()
    )
    table(f"Sampled parity, {gigabytes(weights)} of random weights, fp16", _COLUMNS, rows)
