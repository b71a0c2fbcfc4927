"""What every part of the benchmark is given, and our own command."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from exporting.measuring import Cost, measured


@dataclass(frozen=True)
class Settings:
    """``work``: where files may be made and removed; ``repeat``: exports of each kind; ``rounds``: runs of a decoder;
    ``genai``, ``torch``: Python of a peer's environment, None to make it from its requirements."""

    work: Path
    repeat: int
    rounds: int
    threads: int
    genai: Path | None
    torch: Path | None


def build(
    checkpoint: Path,
    output: Path,
    weights: str,
    *,
    dtype: str = "fp16",
    parity: str = "none",
    target: str = "onnx",
    cache: Path | None = None,
    further: Sequence[str] = (),
) -> Cost:
    """``restore-export build`` of 64 of the 576 tokens, in a process of its own.

    ``further``: options. ``cache``: a folder with what earlier builds have traced; without, the graphs are traced.
    """
    command = [
        sys.executable, "-m", "restore_export", "build", "--checkpoint", str(checkpoint), "--output", str(output),
        "--dtype", dtype, "--tokens", "64", "--target", target, "--weights", weights, "--parity", parity,
        *further,
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(dir=output.parent) as empty:
        return measured(command, output, {"RESTORE_EXPORT_CACHE": str(cache or empty)})


@contextmanager
def passing(*folders: Path) -> Iterator[None]:
    """Folders that go when the block ends, whatever ends it."""
    try:
        yield
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
