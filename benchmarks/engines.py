"""What engines cost to build: time for a gigabyte of weights, and peak memory over the bytes of the weights.

    python benchmarks/engines.py [--layers 22] [--width 2048] [--dtype fp16] [--parity]

Makes a LLaVA of random weights (default: 24-layer tower, 22-layer text, about 1.6 B parameters in fp16) and builds it
as a user does, in a process of its own, without a GPU. Ratios are of two things of the same run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from llava_layout import Llava
from random_llava import write_checkpoint
from restore_export.engines.watch import PeakMemory

GB = 1e9


def main() -> None:
    options = parse()
    with tempfile.TemporaryDirectory(dir=options.work) as work:
        checkpoint, output = Path(work) / "checkpoint", Path(work) / "export"
        model = Llava(options.layers, options.width, options.width * 11 // 4, tower_layers=options.tower_layers)
        weights = write_checkpoint(checkpoint, model, dtype=options.dtype)
        print(f"checkpoint: {weights / GB:.2f} GB of {options.dtype} weights", flush=True)
        command = [
            sys.executable, "-m", "restore_export", "build", "--checkpoint", str(checkpoint), "--output", str(output),
            "--target", "rtx", *([] if options.parity else ["--no-parity"]),
        ]  # fmt: skip
        start = time.monotonic()
        peak = watch(command)
        seconds = time.monotonic() - start
        print(f"whole build: peak memory of all processes {peak / weights:.2f} x the weights, {seconds:.0f} s here")
        print("| engine | weights GB | build s per GB | peak / weights | engine / weights | layers | without plugin |")
        print("| --- | --- | --- | --- | --- | --- | --- |")
        for path in sorted(output.glob("engines/rtx/*.json")):
            print(row(path.name, json.loads(path.read_text())))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=22, help="of the text model")
    parser.add_argument("--width", type=int, default=2048, help="of the text model")
    parser.add_argument("--tower-layers", type=int, default=24, help="of the vision tower")
    parser.add_argument("--dtype", choices=("fp16", "bf16", "fp32"), default="fp16")
    parser.add_argument("--parity", action="store_true", help="check parity as well")
    parser.add_argument("--work", help="folder for the files [default: a temporary one]")
    return parser.parse_args()


def row(name: str, sidecar: dict) -> str:
    weights, build = sidecar["weight_bytes"], sidecar["build"]
    return (
        f"| {name.removesuffix('.engine.json')} | {weights / GB:.2f} | {build['build_seconds'] / (weights / GB):.1f} "
        f"| {build['peak_bytes'] / weights:.2f} | {sidecar['bytes'] / weights:.2f} | {build['layer_count']} "
        f"| {build['body_layer_count'] or ''} |"
    )


def watch(command: list[str]) -> int:
    """Run a command; the peak of the memory of it and all its children together, in bytes."""
    with subprocess.Popen(command) as child, PeakMemory(child.pid, with_children=True) as peak:
        code = child.wait()
    if code:
        sys.exit(f"the build failed with exit code {code}")
    return peak.bytes


if __name__ == "__main__":
    main()
