"""``restore-export parity``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from restore_export import api
from restore_export.console.options import backend_option
from restore_export.console.program import EXIT_PARITY


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Where the checkpoint is now, if it has moved.")
@backend_option
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
    from restore_export.console.tables import render_parity, show_progress

    with show_progress() as progress:
        report = api.parity(folder, checkpoint=checkpoint, backend=backend, progress=progress)
    render_parity(report)
    from restore_export.builder import report_file

    click.echo(f"Parity report: {folder / report_file(backend)}")
    if report.verdict == "failed":
        sys.exit(EXIT_PARITY)
