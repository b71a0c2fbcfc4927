"""``restore-export build``."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from restore_export.compare.scope import NONE
from restore_export.console.bar import duration, show_progress, size
from restore_export.console.common import json_option, print_json
from restore_export.console.options import DEVIATIONS, ENGINES, MODEL, QUANTIZATION, SectionedCommand, options
from restore_export.console.program import EXIT_PARITY
from restore_export.errors import UsageError
from restore_export.request import make_request

if TYPE_CHECKING:
    from restore_export.builder import BuildResult

_NOT_SETTINGS = ("recipe", "output", "force", "parity", "no_parity", "as_json")


@click.command(cls=SectionedCommand)
@options(MODEL, QUANTIZATION, DEVIATIONS, ENGINES)
@json_option
@click.pass_context
def build(
    context: click.Context, /, recipe: Path | None, output: Path | None, force: bool, parity: str | None,
    no_parity: bool, as_json: bool, **_: Any,
) -> None:  # fmt: skip
    """Build an ONNX folder and TensorRT engines from a checkpoint, and check that the export equals PyTorch.

    The folder appears whole when everything is done, the parity check included, or not at all: a build that fails or
    is killed leaves what was there before. One that was interrupted or killed goes on when it is run again. The same
    build makes the same bytes (engines aside).

    recipe.toml in the folder holds every choice that was made; --recipe builds from such a file, and options override
    it. manifest.json holds the sha256 of every file and what it was made from; logs/build.log what was done.

    \b
    Examples:
      restore-export build --model llava
      restore-export build --model llava --checkpoint llava-hf/llava-1.5-7b-hf --tokens 64
      restore-export build --recipe llava-restore/recipe.toml --dtype fp32 --target onnx --output llava-fp32
      restore-export build --model llava --reducer holov --keep 0.25 --preset paper --target onnx --output holov
      restore-export build --model llava --reducer none --no-parity --target onnx --output whole
      restore-export build --model llava --target tensorrt --opset-compat --no-parity --output jetson

    \b
    Exit codes: 0 built, parity passed or not run; 1 built, but parity failed;
    2 a wrong argument; 3 the checkpoint; 4 the export or the disk; 7 an engine;
    8 a library. Nothing is left behind by 2 to 8.

    \b
    Environment: RESTORE_EXPORT_CACHE, where the compiled plugin and traced
    graphs are kept (default ~/.cache/restore-export); CXX, the C++ compiler;
    HF_HOME, where checkpoints of the hub are kept; HF_HUB_OFFLINE=1, not to
    ask the hub.
    """
    request = make_request(_given(context), recipe, output, force, _scope(parity, no_parity))
    plan = request.plan()
    if request.recipe.checkpoint is None:
        _note("Building the bundled tiny llava; give a real one with --checkpoint DIR or a hub id.")
    for warning in plan.warnings:
        _note(f"Warning: {warning}")
    from restore_export.builder import run_plan

    with show_progress() as progress:
        result = run_plan(plan, progress)
    if as_json:
        print_json(result.to_json())
    else:
        _show(result)
    if result.parity and result.parity.verdict == "failed":
        sys.exit(EXIT_PARITY)


def _given(context: click.Context) -> dict[str, Any]:
    """The settings that the user gave, not those that are defaults: they override a recipe file."""
    said = (ParameterSource.COMMANDLINE, ParameterSource.ENVIRONMENT)
    return {
        name: value
        for name, value in context.params.items()
        if name not in _NOT_SETTINGS and context.get_parameter_source(name) in said
    }


def _scope(parity: str | None, no_parity: bool) -> bool | str:
    if no_parity and parity not in (None, NONE):
        raise UsageError(f"--no-parity and --parity {parity} do not go together; give one of them")
    return NONE if no_parity else parity or True


def _note(message: str) -> None:
    with contextlib.suppress(OSError):  # whoever reads this may be gone, the build goes on
        click.echo(message, err=True)


def _show(result: BuildResult) -> None:
    from restore_export.console.tables import render_engines, render_parity

    reducer = result.recipe.reduction.reducer
    if result.reused:
        click.echo(f"Taken over from a build that was ended: {', '.join(result.reused)}")
    click.echo(
        f"{result.kept} of {result.total} visual tokens kept ({result.kept / result.total:.1%}), reducer {reducer}"
    )
    if result.parity:
        render_parity(result.parity)
        click.echo(f"Parity report: {result.output / 'parity' / 'report.json'}")
    else:
        click.echo("Parity: not run (--parity none)")
    render_engines(result.engines, result.compat)
    quantization = result.recipe.quantization
    weights = f" with weights {quantization.in_words()}" if quantization else ""
    linked = f" and {size(result.bytes_linked)} of linked weights" if result.bytes_linked else ""
    files = f"{size(result.bytes_written)}{linked} in {result.files} files, {duration(result.seconds)}"
    memory = f", {size(result.peak_bytes)} of memory at most" if result.peak_bytes else ""
    click.echo(f"Page: {result.output / 'report.html'}")
    click.echo(f"Built {result.output}: {result.recipe.dtype}{weights}, {files}{memory}")
