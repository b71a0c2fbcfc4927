"""A folder of about 1 B parameters, handed to TensorRT for RTX as it is."""

from __future__ import annotations

import json
import os
from pathlib import Path

from exporting.ours import Settings, build, passing
from exporting.tables import gigabytes, table, times
from llava_layout import ONE_B
from random_llava import write_checkpoint

_COLUMNS = ("engine", "weights", "seconds per GB", "peak memory / weights", "engine / weights")


def rtx(settings: Settings) -> None:
    """Build engines from linked weights; say whether graphs and weights are those of a folder without engines."""
    checkpoint, plain, output = (settings.work / name for name in ("1b", "1b-onnx", "1b-rtx"))
    with passing(checkpoint, plain, output):
        write_checkpoint(checkpoint, ONE_B)
        build(checkpoint, plain, "link")
        build(checkpoint, output, "link", target="rtx")
        sidecars = sorted((output / "engines" / "rtx").glob("*.json"))
        table("TensorRT for RTX, fp16, `--weights link`", _COLUMNS, map(_row, sidecars))
        print(f"\nGraphs and weights are those of the folder without engines: {_same(plain / 'onnx', output / 'onnx')}")


def _row(path: Path) -> list[str]:
    sidecar = json.loads(path.read_text())
    weights, built = sidecar["weight_bytes"], sidecar["build"]
    return [
        path.name.removesuffix(".engine.json"), gigabytes(weights),
        f"{built['build_seconds'] / (weights / 1e9):.1f}", times(built["peak_bytes"], weights),
        times(sidecar["bytes"], weights),
    ]  # fmt: skip


def _same(one: Path, other: Path) -> str:
    """Whether two folders have the same files: one and the same on the disk, or of the same bytes."""
    names = sorted(path.name for path in one.iterdir())
    same = names == sorted(path.name for path in other.iterdir()) and all(
        os.path.samefile(one / name, other / name) or (one / name).read_bytes() == (other / name).read_bytes()
        for name in names
    )
    return "yes" if same else "NO"
