"""How fast quantized decoders run on ONNX Runtime's CPU, beside unquantized ones and onnxruntime-genai's."""

from __future__ import annotations

from pathlib import Path

from exporting.decoder_table import decoder_rows
from exporting.measuring import Cost, measured
from exporting.ours import Settings, build, passing
from exporting.peers import environment, genai_command
from exporting.tables import gigabytes, table
from llava_layout import ONE_B
from random_llava import write_checkpoint, write_text_model

_BLOCK = "32"
_OURS: dict[str, tuple[str, tuple[str, ...]]] = {
    "int4": ("fp32", ("--weights-dtype", "int4", "--block-size", _BLOCK)),
    "int4, head too": ("fp32", ("--weights-dtype", "int4", "--block-size", _BLOCK, "--quantize-head")),
    "int8": ("fp32", ("--weights-dtype", "int8", "--block-size", _BLOCK)),
    "int4, fp16": ("fp16", ("--weights-dtype", "int4", "--block-size", _BLOCK)),
    "fp32": ("fp32", ()),
    "fp16": ("fp16", ()),
}
"""What our decoders are called: dtype of the build, further options."""
_GENAI = "onnxruntime-genai, int4"


def quantized(settings: Settings) -> None:
    """About 1 B parameters; genai's as its builder makes it by default."""
    genai = settings.genai or environment(settings.work, "genai")
    llava, llama = settings.work / "1b", settings.work / "1b-text"
    folders = {name: settings.work / f"1b-{number}" for number, name in enumerate([*_OURS, _GENAI])}
    with passing(llava, llama, *folders.values()):
        write_checkpoint(llava, ONE_B)
        write_text_model(llama, ONE_B)
        costs = {
            name: build(llava, folders[name], "copy", dtype=dtype, further=further)
            for name, (dtype, further) in _OURS.items()
        }
        costs[_GENAI] = _genai(genai, llama, folders[_GENAI])
        rows = ((name, gigabytes(cost.own), gigabytes(cost.resident)) for name, cost in costs.items())
        table("Exporting about 1 B parameters, 2.12 GB in fp16", ("decoder", "own memory", "with mapped files"), rows)
        decoders = {name: folders[name] / "onnx" / "decoder_model_merged.onnx" for name in _OURS}
        decoder_rows(settings, f"blocks of {_BLOCK}", decoders | {_GENAI: folders[_GENAI] / "model.onnx"})


def _genai(python: Path, model: Path, output: Path) -> Cost:
    options = (f"int4_block_size={_BLOCK}", "int4_accuracy_level=4")
    return measured(genai_command(python, model, output, "int4", *options), output, {"HF_HUB_OFFLINE": "1"})
