"""A checkpoint of LLaVA-1.5-7B's shape, exported by reference: memory, new bytes, time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from exporting.measuring import Cost, measured, median
from exporting.ours import Settings, build, passing
from exporting.tables import gigabytes, table, times
from llava_layout import NEWER, OLDER, SEVEN_B
from random_llava import write_checkpoint

_COLUMNS = (
    "names of tensors", "weights", "seconds (limit 120)", "/ sha256 of the shards", "/ cat of the shards",
    "own memory (limit 1.50 GB)", "with mapped files", "bytes written / weights (limit 1 %)",
)  # fmt: skip
_HASH = """
import hashlib, sys
for path in sys.argv[1:]:
    hashlib.file_digest(open(path, "rb"), "sha256")
"""


def seven_b(settings: Settings) -> None:
    """Both key layouts; the weights are sparse files: read as any, but they take no room."""
    title = "LLaVA-1.5-7B-shaped, fp16, 576 to 64 tokens, `--weights link --parity none`"
    table(title, _COLUMNS, (_row(settings, layout) for layout in (OLDER, NEWER)))


def _row(settings: Settings, layout: str) -> list[str]:
    checkpoint, output = settings.work / "7b", settings.work / "7b-export"
    exports: list[Cost] = []
    hashing: list[Cost] = []
    reading: list[Cost] = []
    with passing(checkpoint, output):
        weights = write_checkpoint(checkpoint, SEVEN_B, layout=layout, sparse=True)
        for _ in range(settings.repeat):
            with passing(output):
                reading.append(measured(["sh", "-c", 'cat "$@" > /dev/null', "cat", *_shards(checkpoint)]))
                hashing.append(measured([sys.executable, "-c", _HASH, *_shards(checkpoint)]))
                exports.append(build(checkpoint, output, "link"))
    cost = median(exports)
    return [
        f"{layout} layout", gigabytes(weights), f"{cost.seconds:.0f}",
        times(cost.seconds, median(hashing).seconds), times(cost.seconds, median(reading).seconds),
        gigabytes(cost.own), gigabytes(cost.resident), f"{cost.written / weights:.3%}",
    ]  # fmt: skip


def _shards(checkpoint: Path) -> Iterator[str]:
    return (str(path) for path in sorted(checkpoint.glob("*.safetensors")))
