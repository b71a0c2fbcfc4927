"""What ONNX Runtime needs to load a folder whose weights are linked, copied or packed, and that it answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from exporting.measuring import Cost, measured, median
from exporting.ours import Settings, build, passing
from exporting.tables import gigabytes, table, times
from llava_layout import ONE_B
from random_llava import write_checkpoint
from restore_export.checkpoint import BUNDLED

_WEIGHTS = ("pack", "link", "copy")
_COLUMNS = ("weights", "load / pack's (limit 1.50)", "own memory / pack's (limit 1.50)", "with mapped files / pack's",
            "own memory", "answers")  # fmt: skip
_LOAD = """
import sys, time, onnxruntime
options = onnxruntime.SessionOptions()
options.intra_op_num_threads, options.log_severity_level = int(sys.argv[1]), 3
begun = time.perf_counter()
kept = [onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"]) for path in sys.argv[2:]]
print(time.perf_counter() - begun)
"""


def load(settings: Settings) -> None:
    """A 1 B in fp16 and fp32; the three graphs of a folder in one process, for each folder one."""
    for dtype in ("fp16", "fp32"):
        title = f"Loading a folder of about 1 B parameters, {dtype}, ONNX Runtime on the CPU"
        table(title, _COLUMNS, _rows(settings, dtype))


def _rows(settings: Settings, dtype: str) -> Iterator[list[str]]:
    checkpoint = settings.work / "1b"
    folders = {weights: settings.work / f"1b-{weights}" for weights in _WEIGHTS}
    with passing(checkpoint, *folders.values()):
        write_checkpoint(checkpoint, ONE_B, dtype=dtype)
        for weights, folder in folders.items():
            build(checkpoint, folder, weights, dtype=dtype)
        costs: dict[str, list[Cost]] = {weights: [] for weights in _WEIGHTS}
        for _ in range(max(3, settings.repeat)):
            for weights, folder in folders.items():
                costs[weights].append(_loaded(folder, settings.threads))
        pack = median(costs["pack"])
        for weights, folder in folders.items():
            cost = median(costs[weights])
            yield [
                weights, times(cost.seconds, pack.seconds), times(cost.own, pack.own),
                times(cost.resident, pack.resident), gigabytes(cost.own), _answers(folder),
            ]  # fmt: skip


def _loaded(folder: Path, threads: int) -> Cost:
    """Its seconds are those of loading alone, without the start of Python."""
    paths = sorted(str(path) for path in (folder / "onnx").glob("*.onnx"))
    return measured([sys.executable, "-c", _LOAD, str(threads), *paths], seconds_said=True)


def _answers(folder: Path) -> str:
    command = [
        sys.executable, "-m", "restore_export", "run", str(folder), "--image",
        str(BUNDLED.parent / "examples" / "shapes-1.png"), "--prompt", "what colour is the cross ?",
        "--max-new-tokens", "4",
    ]  # fmt: skip
    measured(command)
    return "yes"
