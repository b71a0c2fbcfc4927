"""How fast an exported folder runs, as ratios of one run, in Markdown tables.

    python benchmarks/speed.py [gain] [peers] [ways] [kinds] [products] [--work FOLDER]

Without a part, all of them. What is measured, about 0.75 B parameters of random numbers in fp32, takes some 10 GB of
disk; it is made in the work folder, where it stays for the next time, or in a temporary one.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import parts
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
    with nullcontext(given.work) if given.work else tempfile.TemporaryDirectory() as work:
        made = Made(Path(work), given.rounds, given.threads, given.genai, given.optimum)
        parts.run(given.parts, PARTS, made)


def parse() -> argparse.Namespace:
    """What is asked for."""
    parser = parts.parser_of(__doc__, PARTS)
    parser.add_argument("--work", type=Path, help="folder for what is measured [default: a temporary one]")
    parser.add_argument("--rounds", type=int, default=7, help="turns that each side takes")
    parser.add_argument("--threads", type=int, default=2, help="of ONNX Runtime and PyTorch")
    parser.add_argument("--genai", type=Path, help="Python with onnxruntime-genai [default: a new environment]")
    parser.add_argument("--optimum", type=Path, help="Python with optimum-onnx [default: a new environment]")
    return parts.parse(parser, PARTS)


if __name__ == "__main__":
    main()
