"""The command line: arguments to a recipe, progress, messages and exit codes. All else is the library's."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from restore_export import api
from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import (
    DISTANCE_RULES,
    FIRST_LAYER_RULES,
    LAYOUT_RULES,
    POSITION_RULES,
    PRESETS,
    RIVAL_RULES,
)
from restore_export.errors import RestoreExportError
from restore_export.recipe import DEFAULT_TOKENS, DTYPES, make_recipe
from restore_export.version import __version__

P = ParamSpec("P")
R = TypeVar("R")
_EXIT_PARITY = 1
_EXIT_INTERNAL = 70

_EPILOG = """
\b
Exit codes: 0 done; 1 parity failed; 2 a wrong argument; 3 a checkpoint that
cannot be used; 4 the export failed; 5 a folder that cannot be used; 6 the
runtime failed; 70 a bug of restore-export.
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
    """Export multimodal LLMs with RESTORE-reduced visual tokens to ONNX.

    RESTORE (ICML 2026) cuts LLaVA's 576 visual tokens to 64 and keeps the accuracy: tokens keep their original
    positions, attention is calibrated by group size and distance, dropped tokens are merged into distinctive
    anchors. All of it is in the exported graphs, which run on plain ONNX Runtime.

    \b
    Start with the bundled model:
      restore-export build --model llava
      restore-export run llava-restore --image PICTURE.png --prompt "what shape is red ?"
    """


@main.command()
@click.option("--model", default="llava", show_default=True, help="Model family.")
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Hugging Face folder or hub id. [default: the bundled model]")
@click.option("--reducer", metavar="|".join(REDUCERS), help="How tokens are chosen. [default: divprune]")
@click.option("--tokens", type=int, help=f"Visual tokens to keep. [default: {DEFAULT_TOKENS}]")
@click.option("--keep", type=float, help="The same as a share: 0.111 keeps 64 of 576.")
@click.option(
    "--plain", "plain_mode", is_flag=True, help="Only drop tokens: no merging, retained positions, calibration."
)
@click.option(
    "--preset",
    default="reference",
    show_default=True,
    metavar="|".join(PRESETS),
    help="RESTORE as released, or as in the paper's equations.",
)
@click.option("--dtype", metavar="|".join(DTYPES), help="Of weights and arithmetic. [default: the checkpoint's]")
@click.option("--output", type=click.Path(path_type=Path), help="Folder to make. [default: MODEL-restore]")
@click.option("--force", is_flag=True, help="Replace the output if it is an earlier build.")
@click.option(
    "--parity/--no-parity", "with_parity", default=True, show_default=True, help="Check the export against PyTorch."
)
@click.option("--all-logits", is_flag=True, help="Logits of every position, not of the last alone.")
@click.option("--rivals", type=click.Choice(RIVAL_RULES), help="Rule of anchor merging. [default: the preset's]")
@click.option("--position", type=click.Choice(POSITION_RULES), help="Position that a group keeps. [default: median]")
@click.option("--layout", type=click.Choice(LAYOUT_RULES), help="Positions in the language model. [default: retain]")
@click.option(
    "--gamma", type=float, help="Share of the tokens that the reducer keeps, the rest are anchors. [default: 0.5]"
)
@click.option("--merge/--no-merge", default=None, help="Merge dropped tokens into anchors. [default: merge]")
@click.option("--seed", type=int, help="Of the reducer random. [default: 0]")
@click.option("--size-bias/--no-size-bias", default=None, help="Calibrate by group size. [default: the preset's]")
@click.option(
    "--distance-bias", type=click.Choice(DISTANCE_RULES), help="Calibrate by distance. [default: the preset's]"
)
@click.option(
    "--first-layer-size", type=click.Choice(FIRST_LAYER_RULES), help="Sizes in the first layer. [default: the preset's]"
)
@click.option("--c", type=float, help="Constant of the distance term. [default: 2]")
@_guarded
def build(model: str, output: Path | None, force: bool, with_parity: bool, **settings: Any) -> None:
    """Build an ONNX folder from a checkpoint, and check that it equals PyTorch.

    \b
    Examples:
      restore-export build --model llava
      restore-export build --model llava --checkpoint llava-hf/llava-1.5-7b-hf --tokens 64
      restore-export build --model llava --reducer holov --keep 0.11 --preset paper --dtype fp32
      restore-export build --model llava --reducer divprune --plain --output plain --force
      restore-export build --model llava --reducer none --dtype fp32
    """
    recipe = make_recipe(model=model, **settings)
    target = output or Path(api.default_output(model))
    if recipe.checkpoint is None:
        click.echo("Building the bundled tiny llava; give a real one with --checkpoint DIR or a hub id.")
    from restore_export.precheck import precheck

    checked = precheck(recipe, target, force)
    from restore_export.builder import plan_build, run_plan
    from restore_export.terminal import render_parity, show_progress

    plan = plan_build(recipe, target, checked)
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
    click.echo(f"Built {target}: {plan.recipe.dtype}, {result.bytes_written / 1e6:.1f} MB")
    if result.parity and result.parity.verdict == "failed":
        sys.exit(_EXIT_PARITY)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Where the checkpoint is now, if it has moved.")
@_guarded
def parity(folder: Path, checkpoint: str | None) -> None:
    """Check an exported FOLDER against the Hugging Face model that it was built from.

    \b
    Example:
      restore-export parity llava-restore
    """
    from restore_export.folder import open_folder

    name = checkpoint if checkpoint is not None else open_folder(folder).checkpoint
    from restore_export.checkpoint import open_checkpoint

    open_checkpoint(name)
    from restore_export.terminal import render_parity, show_progress

    with show_progress() as progress:
        report = api.parity(folder, checkpoint=checkpoint, progress=progress)
    render_parity(report)
    click.echo(f"Parity report: {folder / 'parity' / 'report.json'}")
    if report.verdict == "failed":
        sys.exit(_EXIT_PARITY)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--image", required=True, type=click.Path(path_type=Path), help="A PNG or JPEG picture.")
@click.option("--prompt", required=True, help="The question; the chat template is applied.")
@click.option("--max-new-tokens", default=128, show_default=True, help="At most so many tokens.")
@_guarded
def run(folder: Path, image: Path, prompt: str, max_new_tokens: int) -> None:
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

    answer(folder, image, prompt, max_new_tokens, told=lambda text: click.echo(text, nl=False))
    click.echo()


if __name__ == "__main__":
    main()
