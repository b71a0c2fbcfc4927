"""How fast an exported folder runs, as ratios of one run, in Markdown tables.

    python benchmarks/speed.py [gain] [peers] [ways] [kinds] [products] [--work FOLDER]

Without a part, all of them. What is measured, about 0.75 B parameters of random numbers in fp32, takes some 10 GB of
disk; it is made in the work folder, where it stays for the next time, or in a temporary one.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from speeding.gain import gain
from speeding.kinds import kinds
from speeding.made import Made
from speeding.peers import peers
from speeding.products import products
from speeding.ways import ways

PARTS: dict[str, Callable[[Made], None]] = {
    "gain": gain, "peers": peers, "ways": ways, "kinds": kinds, "products": products,
}  # fmt: skip


def main() -> None:
    """Measure and print."""
    given = parse()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # so that files go then, too
    with nullcontext(given.work) if given.work else tempfile.TemporaryDirectory() as work:
        made = Made(Path(work), given.rounds, given.threads, given.genai, given.optimum)
        for part in given.parts or PARTS:
            PARTS[part](made)


def parse() -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} [default: all]")
    parser.add_argument("--work", type=Path, help="folder for what is measured [default: a temporary one]")
    parser.add_argument("--rounds", type=int, default=7, help="turns that each side takes")
    parser.add_argument("--threads", type=int, default=2, help="of ONNX Runtime and PyTorch")
    parser.add_argument("--genai", type=Path, help="Python with onnxruntime-genai [default: a new environment]")
    parser.add_argument("--optimum", type=Path, help="Python with optimum-onnx [default: a new environment]")
    given = parser.parse_args()
    for part in given.parts:
        if part not in PARTS:
            parser.error(f"no part {part!r}; there are {', '.join(PARTS)}")
    return given


if __name__ == "__main__":
    main()
