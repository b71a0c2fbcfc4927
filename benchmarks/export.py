"""What an export costs, as ratios of one run, in Markdown tables.

    python benchmarks/export.py [7b] [peers] [growth] [load] [parity] [rtx] [quantized] [calibrated] [--work FOLDER]

Without a part, all of them. Needs some 40 GB of disk in the work folder for a while; nothing stays there.
"""

from __future__ import annotations

import argparse
import platform
import tempfile
from collections.abc import Callable
from pathlib import Path

import parts
from exporting.calibrated import calibrated
from exporting.growth import growth
from exporting.loading import load
from exporting.ours import Settings
from exporting.peers import peers
from exporting.quantized import quantized
from exporting.rtx import rtx
from exporting.sampled_parity import parity
from exporting.seven_b import seven_b

PARTS: dict[str, Callable[[Settings], None]] = {
    "7b": seven_b, "peers": peers, "growth": growth, "load": load, "parity": parity, "rtx": rtx, "quantized": quantized,
    "calibrated": calibrated,
}  # fmt: skip


def main() -> None:
    """Measure and print."""
    given = parse()
    with tempfile.TemporaryDirectory(dir=given.work) as work:
        settings = Settings(Path(work), given.repeat, given.rounds, given.threads, given.genai, given.torch)
        print(f"{platform.machine()}, {given.repeat} exports of each kind: medians")
        parts.run(given.parts, PARTS, settings)


def parse() -> argparse.Namespace:
    """What is asked for."""
    parser = parts.parser_of(__doc__, PARTS)
    parser.add_argument("--work", type=Path, help="folder for the files [default: the system's for temporary ones]")
    parser.add_argument("--repeat", type=int, default=2, help="exports of each kind")
    parser.add_argument("--rounds", type=int, default=7, help="runs of each decoder")
    parser.add_argument("--threads", type=int, default=2, help="of ONNX Runtime")
    parser.add_argument("--genai", type=Path, help="Python with onnxruntime-genai [default: a new environment]")
    parser.add_argument("--torch", type=Path, help="Python with torch and onnxscript [default: a new environment]")
    return parts.parse(parser, PARTS)


if __name__ == "__main__":
    main()
