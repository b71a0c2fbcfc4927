"""``restore-export parity``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from restore_export import api
from restore_export.console.bar import show_progress
from restore_export.console.common import json_option, print_json
from restore_export.console.options import backend_option, scope_option, verify_option
from restore_export.console.program import EXIT_PARITY


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Where the checkpoint is now, if it has moved.")
@backend_option
@scope_option
@verify_option
@json_option
def parity(
    folder: Path, checkpoint: str | None, backend: str, scope: str | None, verified: bool, as_json: bool
) -> None:
    """Check an exported FOLDER against the Hugging Face model that it was built from.

    The files are compared with the manifest first. The report goes into parity/ of the folder: report.json, or
    report-rtx.json and report-tensorrt.json for engines that were run.

    \b
    Examples:
      restore-export parity llava-restore
      restore-export parity llava-restore --checkpoint /models/llava-1.5-7b-hf
      restore-export parity llava-restore --scope full
      restore-export parity llava-restore --backend rtx

    \b
    Exit codes: 0 passed, or nothing could be run; 1 failed; 2 a wrong argument;
    3 the checkpoint; 5 the folder; 6 the runtime; 7 an engine; 8 a library.
    """
    with show_progress() as progress:
        report = api.parity(
            folder, checkpoint=checkpoint, backend=backend, scope=scope, verify=verified, progress=progress
        )
    from restore_export.compare.report import report_file

    if as_json:
        print_json(report.to_json())
    else:
        from restore_export.console.tables import render_parity

        render_parity(report)
        click.echo(f"Parity report: {folder / report_file(backend)}")
    if report.verdict == "failed":
        sys.exit(EXIT_PARITY)
