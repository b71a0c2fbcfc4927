"""``restore-export bench``."""

from __future__ import annotations

from pathlib import Path

import click

from restore_export import api
from restore_export.benching.settings import BACKENDS, GENERATED, ROUNDS, TEXT_TOKENS
from restore_export.console.bar import show_progress
from restore_export.console.common import json_option, print_json
from restore_export.console.names import Names
from restore_export.console.options import verify_option
from restore_export.engines.targets import ONNXRUNTIME


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--backend",
    "backends",
    multiple=True,
    type=Names(BACKENDS),
    help=f"What runs both; repeatable, for backends side by side. [default: {ONNXRUNTIME}]",
)
@click.option("--rounds", default=ROUNDS, show_default=True, help="Turns that each side takes.")
@click.option("--threads", type=int, help="Of the processor. [default: all]")
@click.option("--text-tokens", default=TEXT_TOKENS, show_default=True, help="Of the prompt, beside the picture's.")
@click.option("--generate", default=GENERATED, show_default=True, help="Tokens of the answer.")
@click.option("--image", type=click.Path(path_type=Path), help="A PNG or JPEG picture. [default: a bundled one]")
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Where the checkpoint is now, if it has moved.")
@verify_option
@json_option
def bench(
    folder: Path,
    backends: tuple[str, ...],
    rounds: int,
    threads: int | None,
    text_tokens: int,
    generate: int,
    image: Path | None,
    checkpoint: str | None,
    verified: bool,
    as_json: bool,
) -> None:
    """Measure what reduction gains: FOLDER beside the same model with all visual tokens.

    The whole model is exported into a scratch folder, on the weights that FOLDER has. Then both take turns, in an
    order drawn anew in every round, each in a process of its own: the picture, the prompt, and tokens one by one. The
    table has ratios, full over reduced, with the lowest and the highest round, and beside them the same ratio of the
    floating point operations, which is what there is to gain. What calibration, the reducer and the merge take comes
    from ONNX Runtime's profile of their nodes. Seconds and bytes are in bench/report.json of the folder, and in --json.

    Backends: pytorch runs both in float32 as PyTorch would, onnxruntime the exported files on the CPU, rtx and
    tensorrt the folder's engines on a GPU (the reduced model alone: there are no engines of the other).

    \b
    Examples:
      restore-export bench llava-restore --threads 2 --rounds 2 --generate 4
      restore-export bench llava-restore --backend onnxruntime --backend rtx

    \b
    Exit codes: 0 measured; 2 a wrong argument, or nothing to compare;
    3 the checkpoint; 5 the folder; 6 the runtime; 8 a library.
    """
    with show_progress() as progress:
        report = api.bench(
            folder, backends=backends or ONNXRUNTIME, rounds=rounds, threads=threads, text_tokens=text_tokens,
            generate=generate, image=image, checkpoint=checkpoint, verify=verified, progress=progress,
        )  # fmt: skip
    if as_json:
        print_json(report.to_json())
        return
    from restore_export.benching.report import REPORT
    from restore_export.console.benched import render

    render(report)
    click.echo(f"Seconds and bytes: {folder / REPORT}")
