"""The command line: arguments to a recipe, progress, messages and exit codes. All else is the library's."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from restore_export import api
from restore_export.cli_options import DEVIATIONS, ENGINES, MODEL, backend_option, options
from restore_export.engines.settings import ENGINE_SETTINGS, make_engine_settings
from restore_export.errors import RestoreExportError
from restore_export.recipe import make_recipe
from restore_export.version import __version__

P = ParamSpec("P")
R = TypeVar("R")
_EXIT_PARITY = 1
_EXIT_INTERNAL = 70

_EPILOG = """
\b
Exit codes: 0 done; 1 parity failed; 2 a wrong argument; 3 a checkpoint that
cannot be used; 4 the export failed; 5 a folder that cannot be used; 6 the
runtime failed; 7 an engine could not be built; 70 a bug of restore-export.
"""


def _guarded(command: Callable[P, R]) -> Callable[P, R]:
    """Turn what a user can cause into one line and an exit code; ``--debug`` shows the traceback as well."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise  # click ends these itself
        except Exception as error:
            if click.get_current_context().find_root().params.get("debug"):
                raise
            message, code = _explained(error)
            click.echo(f"Error: {message}", err=True)
            sys.exit(code)

    return run


def _explained(error: Exception) -> tuple[str, int]:
    message = " ".join(str(error).split())
    if isinstance(error, RestoreExportError):
        return message, error.exit_code
    if isinstance(error, OSError):
        return f"{message}; check the path, the rights and the room on the disk", 4
    return (
        f"{type(error).__name__}: {message}; this is a bug, please report it with the output of --debug",
        _EXIT_INTERNAL,
    )


@click.group(epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="restore-export")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def main(debug: bool) -> None:
    """Export multimodal LLMs with RESTORE-reduced visual tokens to ONNX and TensorRT.

    RESTORE (ICML 2026) cuts LLaVA's 576 visual tokens to 64 and keeps the accuracy: tokens keep their original
    positions, attention is calibrated by group size and distance, dropped tokens are merged into distinctive
    anchors. All of it is in the exported graphs, which run on plain ONNX Runtime, and in the TensorRT engines.

    \b
    Start with the bundled model:
      restore-export build --model llava
      restore-export run llava-restore --image PICTURE.png --prompt "what shape is red ?"
    """


@main.command()
@options(MODEL, DEVIATIONS, ENGINES)
@_guarded
def build(model: str, output: Path | None, force: bool, with_parity: bool, **settings: Any) -> None:
    """Build an ONNX folder and TensorRT engines from a checkpoint, and check that the export equals PyTorch.

    \b
    Examples:
      restore-export build --model llava
      restore-export build --model llava --checkpoint llava-hf/llava-1.5-7b-hf --tokens 64
      restore-export build --model llava --reducer holov --keep 0.11 --preset paper --dtype fp32
      restore-export build --model llava --reducer divprune --plain --output plain --force
      restore-export build --model llava --reducer none --dtype fp32
      restore-export build --model llava --target rtx --sm 8.9 --max-seq-len 2048
      restore-export build --model llava --target tensorrt --opset-compat
    """
    asked = {name: settings.pop(name) for name in ENGINE_SETTINGS}
    # click gives an empty tuple where nothing was given.
    engines = make_engine_settings(**asked | {name: asked[name] or None for name in ("targets", "sms")})
    recipe = make_recipe(model=model, **settings)
    target = output or Path(api.default_output(model))
    if recipe.checkpoint is None:
        click.echo("Building the bundled tiny llava; give a real one with --checkpoint DIR or a hub id.")
    from restore_export.precheck import precheck

    checked = precheck(recipe, target, force, engines)
    from restore_export.builder import run_plan
    from restore_export.planning import plan_build
    from restore_export.terminal import render_engines, render_parity, show_progress

    plan = plan_build(recipe, target, checked, engines)
    reduction = plan.recipe.reduction
    total = plan.model.tower.tokens
    click.echo(
        f"{reduction.tokens} of {total} visual tokens kept ({reduction.tokens / total:.1%}), "
        f"reducer {reduction.reducer}"
    )
    for warning in plan.warnings:
        click.echo(f"Warning: {warning}", err=True)
    with show_progress() as progress:
        result = run_plan(plan, with_parity, progress)
    if result.parity:
        render_parity(result.parity)
        click.echo(f"Parity report: {target / 'parity' / 'report.json'}")
    else:
        click.echo("Parity: not run (--no-parity)")
    render_engines(result.engines, result.compat)
    click.echo(f"Built {target}: {plan.recipe.dtype}, {result.bytes_written / 1e6:.1f} MB")
    if result.parity and result.parity.verdict == "failed":
        sys.exit(_EXIT_PARITY)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Where the checkpoint is now, if it has moved.")
@backend_option
@_guarded
def parity(folder: Path, checkpoint: str | None, backend: str) -> None:
    """Check an exported FOLDER against the Hugging Face model that it was built from.

    \b
    Examples:
      restore-export parity llava-restore
      restore-export parity llava-restore --backend rtx
    """
    from restore_export.folder import open_folder

    name = checkpoint if checkpoint is not None else open_folder(folder).checkpoint
    from restore_export.checkpoint import open_checkpoint

    open_checkpoint(name)
    from restore_export.terminal import render_parity, show_progress

    with show_progress() as progress:
        report = api.parity(folder, checkpoint=checkpoint, backend=backend, progress=progress)
    render_parity(report)
    from restore_export.builder import report_file

    click.echo(f"Parity report: {folder / report_file(backend)}")
    if report.verdict == "failed":
        sys.exit(_EXIT_PARITY)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--image", required=True, type=click.Path(path_type=Path), help="A PNG or JPEG picture.")
@click.option("--prompt", required=True, help="The question; the chat template is applied.")
@click.option("--max-new-tokens", default=128, show_default=True, help="At most so many tokens.")
@backend_option
@_guarded
def run(folder: Path, image: Path, prompt: str, max_new_tokens: int, backend: str) -> None:
    """Answer a question about a picture from the exported files in FOLDER.

    \b
    Example:
      restore-export run llava-restore --image cat.png --prompt "what is at top left ?"
    """
    from restore_export.folder import open_folder

    open_folder(folder)
    from restore_export.runtime.frontend import open_image

    open_image(image)
    from restore_export.answer import answer

    answer(folder, image, prompt, max_new_tokens, lambda text: click.echo(text, nl=False), backend)
    click.echo()


if __name__ == "__main__":
    main()
