"""``restore-export evaluate``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from restore_export import api
from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import PRESETS
from restore_export.console.bar import show_progress
from restore_export.console.common import json_option, print_json
from restore_export.console.names import FolderOrId, Names
from restore_export.console.options import verify_option
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.evaluating.ablations import ABLATIONS, ALL
from restore_export.families import FAMILIES
from restore_export.recipe import DTYPES
from restore_export.runtime.backend_names import BACKENDS, PYTORCH

_PATH = click.Path(path_type=Path)
_METRICS = ("auto", "exact", "vqa", "yes_no", "choice")


@click.command()
@click.argument("folder", type=_PATH, required=False)
@click.option("--model", type=Names(tuple(FAMILIES)), help="Model family. [default: llava]")
@click.option("--checkpoint", type=FolderOrId(), help="Hugging Face folder or hub id. [default: the bundled model]")
@click.option("--revision", help="Branch, tag or commit of a hub id. [default: main]")
@click.option(
    "--reducer", "reducers", multiple=True, type=Names(tuple(REDUCERS)), help="Repeatable. [default: divprune]"
)
@click.option(
    "--tokens", multiple=True, type=int,
    help="Visual tokens to keep; repeatable. [default: a third, two ninths and a ninth of the model's]",
)  # fmt: skip
@click.option("--preset", "presets", multiple=True, type=Names(tuple(PRESETS)), help="Repeatable. [default: paper]")
@click.option(
    "--ablation", "ablations", multiple=True, type=Names((ALL, *ABLATIONS)),
    help="Further rows that change one thing, for every reducer, budget and preset; repeatable: "
    f"{', '.join((ALL, *ABLATIONS))}.",
)  # fmt: skip
@click.option("--blank", is_flag=True, help="A row with empty pictures: what is answered without looking.")
@click.option("--dtype", type=Names(DTYPES), help="Of weights and arithmetic. [default: the checkpoint's]")
@click.option("--data", type=_PATH, help="Questions: JSON lines, or LLaVA's forms. [default: the bundled ones]")
@click.option("--answers", multiple=True, type=_PATH, help="Answers, where --data does not hold them; repeatable.")
@click.option("--image-folder", type=_PATH, help="Where pictures lie. [default: beside --data]")
@click.option("--limit", type=int, help="The first so many questions alone.")
@click.option("--metric", default="auto", show_default=True, type=Names(_METRICS), help="How answers are scored.")
@click.option(
    "--backend", default=ONNXRUNTIME, show_default=True, type=click.Choice((PYTORCH, *BACKENDS)),
    help="What runs the rows; engines are those of a FOLDER.",
)  # fmt: skip
@click.option("--batch-size", default=16, show_default=True, help="Questions at once.")
@click.option("--max-new-tokens", default=16, show_default=True, help="At most so many tokens an answer.")
@click.option("--output", type=_PATH, help="Folder to make. [default: MODEL-evaluation; with FOLDER, its evaluation/]")
@click.option("--force", is_flag=True, help="Replace the output if it is an earlier evaluation.")
@verify_option
@click.option(
    "--format", "form", default="table", show_default=True, type=Names(("table", "md", "json")), help="What is printed."
)
@json_option
def evaluate(
    folder: Path | None, verified: bool, form: str, as_json: bool, output: Path | None, force: bool, **settings: Any
) -> None:
    """How many questions about pictures are answered right: with all visual tokens, with fewer, and with RESTORE.

    Without FOLDER, a checkpoint is evaluated under many settings: every token, and each reducer and budget in plain
    mode and with RESTORE. With FOLDER, that export is, beside its checkpoint with every token and in plain mode; the
    result goes into the folder, and into its report.

    Every row answers the same questions, so differences are paired. An evaluation that was interrupted goes on when it
    is run again.

    \b
    Examples:
      restore-export evaluate llava-restore --limit 16
      restore-export evaluate --reducer holov --tokens 16 --limit 16 --output first-look
      restore-export evaluate --tokens 16 --ablation merge --backend pytorch --limit 16 --output merging
      restore-export evaluate --checkpoint /models/llava-1.5-7b-hf --data pope.jsonl --answers coco_pope.json

    \b
    Exit codes: 0 done; 2 a wrong argument, or a line of the data; 3 the checkpoint;
    4 the export or the disk; 5 the folder; 6 the runtime; 7 an engine; 8 a library.
    """
    given = {name: value for name, value in settings.items() if value is not None and value != ()}
    with show_progress() as progress:
        result = api.evaluate(folder, output=output, force=force, verify=verified, progress=progress, **given)
    from restore_export.evaluating.table import markdown

    if as_json or form == "json":
        print_json(result.to_json())
    elif form == "md":
        click.echo(markdown(result), nl=False)
    else:
        from restore_export.console.evaluated import render_evaluation

        render_evaluation(result)
        click.echo(f"Evaluation: {result.output}")
