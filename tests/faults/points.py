"""The points that are tested: of which scenario, at which call, and what happens there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from injector import FULL, INTERRUPT, KILL, TERMINATE, numbers

_NEW = ".out.partial/new"
_DEEP = "deep/er/.out.partial"


@dataclass(frozen=True)
class Point:
    """The first, middle or last call of a scenario that fits a pattern of the shell."""

    scenario: str
    what: str
    pattern: str
    which: str = "first"
    again: bool = False
    """Whether the command is run once more afterwards."""

    @property
    def id(self) -> str:
        """How the test is called."""
        return f"{self.scenario}-{self.what}-{self.which} {self.pattern}".replace(" ", "_")

    def number(self, points: Sequence[str]) -> int:
        """Of the call among all, counted from 1."""
        found = numbers(points, self.pattern)
        assert found, f"no call fits {self.pattern}: {points}"
        return {"first": found[0], "middle": found[len(found) // 2], "last": found[-1]}[self.which]


_WHATEVER = "*"
_ONNX = (
    Point("onnx", KILL, _WHATEVER, again=True),
    Point("onnx", KILL, f"mkdir {_DEEP}"),
    Point("onnx", KILL, "sendfile* *config.json", "middle"),
    Point("onnx", KILL, "write */model.safetensors", "middle", again=True),
    Point("onnx", KILL, "open */model.safetensors"),
    Point("onnx", KILL, "write */.*/decoder_model_merged.onnx", "last"),
    Point("onnx", KILL, "write */onnx/decoder_model_merged.onnx"),
    Point("onnx", KILL, "open */restore.json", again=True),
    Point("onnx", KILL, "write */journal.new", "middle", again=True),
    Point("onnx", KILL, "rename */journal.new *", again=True),
    Point("onnx", KILL, "unlink */journal.json", again=True),
    Point("onnx", INTERRUPT, "rename */journal.new *", "last", again=True),
    Point("onnx", TERMINATE, "open */restore.json", again=True),
    Point("onnx", FULL, "write */journal.new", "last"),
    Point("onnx", KILL, "write */logs/build.log"),
    Point("onnx", KILL, "write */.manifest.json.partial"),
    Point("onnx", KILL, "rename */.manifest.json.partial *"),
    Point("onnx", KILL, f"rename {_DEEP}/new deep/er/out"),
    Point("onnx", KILL, f"rmdir {_DEEP}", again=True),
    Point("onnx", INTERRUPT, "mkdir deep"),
    Point("onnx", INTERRUPT, f"mkdir {_DEEP}/new"),
    Point("onnx", INTERRUPT, "write */model.safetensors", "middle", again=True),
    Point("onnx", INTERRUPT, "write */onnx/embed_tokens.onnx"),
    Point("onnx", INTERRUPT, "rename */.manifest.json.partial *"),
    Point("onnx", INTERRUPT, f"rename {_DEEP}/new deep/er/out"),
    Point("onnx", INTERRUPT, f"rmdir {_DEEP}"),
    Point("onnx", TERMINATE, "write */onnx/decoder_model_merged.onnx", "middle"),
    Point("onnx", FULL, _WHATEVER),
    Point("onnx", FULL, "sendfile* *tokenizer.json"),
    Point("onnx", FULL, "write */model.safetensors", "middle", again=True),
    Point("onnx", FULL, "write */onnx/vision_encoder.onnx"),
    Point("onnx", FULL, "open */onnx/decoder_model_merged.onnx"),
    Point("onnx", FULL, "write */recipe.toml"),
    Point("onnx", FULL, "write */.manifest.json.partial"),
)
_FORCE = (
    Point("checked", KILL, "write */parity/.report.json.partial"),
    Point("force", KILL, f"exchange {_NEW} out"),
    Point("force", KILL, f"unlink {_NEW}/*", "last", again=True),
    Point("force", INTERRUPT, f"exchange {_NEW} out"),
    Point("force", INTERRUPT, f"unlink {_NEW}/*", "middle"),
    Point("force", TERMINATE, f"unlink {_NEW}/*", "last"),
    Point("checked", FULL, "rename */parity/.report.json.partial *"),
    Point("force", FULL, f"exchange {_NEW} out"),
)
_WITHOUT_SWAP = (
    Point("force without swap", KILL, "rename .out.partial/new out", again=True),
    Point("force without swap", INTERRUPT, "rename out .out.partial/old"),
    Point("force without swap", INTERRUPT, "rename .out.partial/new out"),
    Point("force without swap", KILL, "unlink .out.partial/old/*", "middle", again=True),
)
_BF16 = (
    Point("bf16", KILL, "write .out.partial/tmp*/onnx/decoder_model_merged.onnx", "middle", again=True),
    Point("bf16", INTERRUPT, "rmdir .out.partial/tmp*", "last"),
    Point("bf16", FULL, "write .out.partial/tmp*/onnx/vision_encoder.onnx"),
)
_CALIBRATED = (
    Point("calibrated", KILL, "write */layer-00001.safetensors", again=True),
    Point("calibrated", KILL, "unlink */layer-00000.safetensors", again=True),
    Point("calibrated", INTERRUPT, "open */layer-00001.safetensors", again=True),
    Point("calibrated", TERMINATE, "write */onnx/model.safetensors", "middle", again=True),
    Point("calibrated", FULL, "write */layer-00000.safetensors"),
)
_KIT = (
    Point("kit", KILL, "write */vision_encoder_opset20.onnx"),
    Point("kit", KILL, "sendfile* */plugin/*", "middle"),
    Point("kit", INTERRUPT, "chmod */build_on_device.sh"),
    Point("kit", FULL, "write */decoder_model_merged_tensorrt.onnx"),
    Point("kit", FULL, "write */engines/report.json"),
)
_RTX = (
    Point("rtx", KILL, "symlink *", "last"),
    Point("rtx", KILL, "write */vision_encoder.engine", again=True),
    Point("rtx", INTERRUPT, "write */vision_encoder.engine"),
    Point("rtx", INTERRUPT, "unlink */job.json"),
    Point("rtx", FULL, "write */job.json"),
    Point("rtx", FULL, "write */vision_encoder.engine"),
    Point("rtx", FULL, "write */vision_encoder.engine.json"),
)
_PARITY = (
    Point("parity", KILL, "write out/.manifest.json.partial", "first"),
    Point("parity", KILL, "write out/parity/.report.json.partial", again=True),
    Point("parity", KILL, "write out/.report.html.partial", again=True),
    Point("parity", KILL, "rename out/.manifest.json.partial *", "last"),
    Point("parity", INTERRUPT, "mkdir out/parity"),
    Point("parity", INTERRUPT, "rename out/parity/.report.json.partial *"),
    Point("parity", FULL, "mkdir out/.scratch.partial"),
    Point("parity", FULL, "write out/.manifest.json.partial", "last", again=True),
    Point("parity again", KILL, "rename out/parity/.report.json.partial *"),
    Point("parity again", KILL, "write out/.manifest.json.partial", "last", again=True),
    Point("parity again", FULL, "write out/parity/.report.json.partial"),
)
POINTS = (*_ONNX, *_FORCE, *_WITHOUT_SWAP, *_BF16, *_CALIBRATED, *_KIT, *_RTX, *_PARITY)
