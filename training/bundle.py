"""Put a trained checkpoint and example pictures where the package carries them.

python training/bundle.py --checkpoint DIR
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import struct
import zlib
from pathlib import Path

import numpy as np

from scenes import QUESTION_TYPES, ask, make_scene

BUNDLED = Path(__file__).parent.parent / "restore_export" / "bundled"
FILES = (
    "config.json", "generation_config.json", "model.safetensors", "processor_config.json", "tokenizer.json",
    "tokenizer_config.json", "chat_template.jinja",
)  # fmt: skip
EXAMPLES = 8
EXAMPLE_SEED = 20_261


def png_bytes(pixels: np.ndarray) -> bytes:
    """A PNG of ``[H, W, 3]`` uint8 whose rows are unfiltered, so that zlib and numpy alone can read it."""
    height, width, _ = pixels.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), pixels.reshape(height, -1)], axis=1)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(rows.tobytes(), 9)) + chunk(b"IEND", b"")


def write_examples(folder: Path) -> None:
    """Held-out pictures, each with one question of each kind that it has."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(EXAMPLE_SEED)
    lines = []
    for number in range(EXAMPLES):
        scene = make_scene(rng, held_out=True)
        name = f"shapes-{number}.png"
        (folder / name).write_bytes(png_bytes(scene.pixels))
        # Start elsewhere in the list for each picture, so that the first questions differ in kind.
        kinds = QUESTION_TYPES[number % len(QUESTION_TYPES) :] + QUESTION_TYPES[: number % len(QUESTION_TYPES)]
        for kind in kinds:
            question = ask(scene, rng, kind)
            if question is not None:
                row = {"image": name, "kind": kind, "question": question.text, "answer": question.answer}
                lines.append(json.dumps(row))
    (folder / "examples.jsonl").write_text("\n".join(lines) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    arguments = parser.parse_args()
    target = BUNDLED / "llava"
    target.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(arguments.checkpoint / name, target / name)
    config = json.loads((target / "config.json").read_text())
    config["dtype"] = "float16"
    (target / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    write_examples(BUNDLED / "examples")


if __name__ == "__main__":
    main()
