"""What is measured: made once in a work folder, and used again where it is there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from exporting.measuring import measured
from exporting.ours import build
from exporting.peers import environment, genai_command
from llava_layout import Llava
from random_llava import write_checkpoint, write_text_model

MIDDLE = Llava(layers=12, width=1536, mlp=4096, head_width=64)
"""About 0.75 B parameters with its tower, 0.44 B without."""


@dataclass(frozen=True)
class Made:
    """Folders of one model in fp32; ``genai``, ``optimum``: Python of a peer's environment, None to make it."""

    work: Path
    rounds: int
    threads: int
    genai: Path | None
    optimum: Path | None

    def folder(self) -> Path:
        """Our export, 64 of 576 tokens."""
        checkpoint, output = self.work / "llava", self.work / "ours"
        if not checkpoint.is_dir():
            write_checkpoint(checkpoint, MIDDLE, dtype="fp32")
        if not output.is_dir():
            build(checkpoint, output, "link", dtype="fp32")
        return output

    def decoders(self) -> dict[str, Path]:
        """Ours and the peers', of the same weights."""
        ours = self.folder() / "onnx" / "decoder_model_merged.onnx"
        text = self.work / "text"
        if not text.is_dir():
            write_text_model(text, MIDDLE, dtype="fp32")
        return {"ours": ours, "onnxruntime-genai": self._genai(text), "Optimum": self._optimum(text)}

    def _genai(self, text: Path) -> Path:
        output = self.work / "from-genai"
        if not output.is_dir():
            python = self.genai or environment(self.work, "genai")
            measured(genai_command(python, text, output, "fp32"), output, {"HF_HUB_OFFLINE": "1"})
        return output / "model.onnx"

    def _optimum(self, text: Path) -> Path:
        output = self.work / "from-optimum"
        if not output.is_dir():
            python = self.optimum or environment(self.work, "optimum")
            command = [
                str(python.parent / "optimum-cli"), "export", "onnx", "--model", str(text),
                "--task", "text-generation-with-past", str(output),
            ]  # fmt: skip
            measured(
                command, output, {"HF_HUB_OFFLINE": "1", "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}"}
            )
        return output / "model.onnx"
