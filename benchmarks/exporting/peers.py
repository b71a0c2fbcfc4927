"""Our export beside other exporters' of the same model, each in its own pinned environment."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from exporting.decoder_table import decoder_rows
from exporting.measuring import Cost, measured, median
from exporting.ours import Settings, build, passing
from exporting.tables import COST_RATIOS, gigabytes, ratios, table
from llava_layout import ONE_B
from random_llava import write_checkpoint, write_text_model

_HERE = Path(__file__).resolve().parent.parent / "peers"
_OURS, _COPY, _AGAIN = "ours, link", "ours, copy", "ours, link, graphs from the cache"
_TORCH, _GENAI = "torch.onnx.export", "onnxruntime-genai (decoder alone)"
_NOTE = "TensorRT Edge-LLM's export: not on the package index; not measured."


def peers(settings: Settings) -> None:
    """About 1 B parameters, fp16 and fp32: what exporting costs, then how fast the decoders are."""
    torch = settings.torch or environment(settings.work, "torch")
    genai = settings.genai or environment(settings.work, "genai")
    for dtype in ("fp16", "fp32"):
        _compare(settings, dtype, torch, genai)


def environment(work: Path, name: str) -> Path:
    """Make a virtual environment from ``requirements-NAME.txt``; its Python."""
    print(f"installing what is in requirements-{name}.txt", flush=True)
    python = work / name / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", work / name], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", str(_HERE / f"requirements-{name}.txt")], check=True)
    return python


def _compare(settings: Settings, dtype: str, torch: Path, genai: Path) -> None:
    work = settings.work
    llava, llama = work / "1b", work / "1b-text"
    outputs = {name: work / f"1b-{number}" for number, name in enumerate((_OURS, _COPY, _AGAIN, _TORCH, _GENAI))}
    cache = work / "cache"
    exports: dict[str, Callable[[Path], Cost]] = {
        _OURS: lambda output: build(llava, output, "link", dtype=dtype),
        _COPY: lambda output: build(llava, output, "copy", dtype=dtype),
        _AGAIN: lambda output: build(llava, output, "link", dtype=dtype, cache=cache),
        _TORCH: lambda output: measured(
            [str(torch), str(_HERE / "torch_pieces.py"), str(llava), str(output), dtype], output
        ),
        _GENAI: lambda output: measured(genai_command(genai, llama, output, dtype), output, {"HF_HUB_OFFLINE": "1"}),
    }
    with passing(llava, llama, cache, *outputs.values()):
        weights = write_checkpoint(llava, ONE_B, dtype=dtype)
        write_text_model(llama, ONE_B, dtype=dtype)
        with passing(outputs[_AGAIN]):
            build(llava, outputs[_AGAIN], "link", dtype=dtype, cache=cache)
        costs: dict[str, list[Cost]] = {name: [] for name in exports}
        for turn in range(settings.repeat):
            for name, export in exports.items():
                if turn:
                    subprocess.run(["rm", "-r", outputs[name]], check=True)
                costs[name].append(export(outputs[name]))
        _show(weights, dtype, {name: median(each) for name, each in costs.items()})
        decoder_rows(settings, dtype, {
            "ours": outputs[_OURS] / "onnx" / "decoder_model_merged.onnx",
            "onnxruntime-genai": outputs[_GENAI] / "model.onnx",
            "torch.onnx.export": outputs[_TORCH] / "decoder_model_merged.onnx",
        })  # fmt: skip


def genai_command(python: Path, model: Path, output: Path, dtype: str, *options: str) -> list[str]:
    """Its builder, asked for a decoder of the same inputs and outputs as ours: embeddings in, last logits out."""
    return [
        str(python), "-m", "onnxruntime_genai.models.builder", "-m", str(model), "-o", str(output), "-p", dtype,
        "-e", "cpu", "-c", str(model / "cache"), "--extra_options", "exclude_embeds=true", "prune_lm_head=true",
        *options,
    ]  # fmt: skip


def _show(weights: int, dtype: str, costs: dict[str, Cost]) -> None:
    base = costs[_OURS]
    columns = ("exporter", *(f"{name} / ours" for name in COST_RATIOS))
    title = f"Exporting about 1 B parameters, {gigabytes(weights)} in {dtype}: ratios to ours with linked weights"
    table(title, columns, ([name, *ratios(cost, base)] for name, cost in costs.items()))
    print(
        f"\nOurs: {base.seconds:.1f} s, {gigabytes(base.own)} own, {gigabytes(base.resident)} with mapped files, "
        f"{gigabytes(base.written)} written. {_NOTE}"
    )
