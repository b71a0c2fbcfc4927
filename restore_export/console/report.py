"""``restore-export report``."""

from __future__ import annotations

import contextlib
import sys
import webbrowser
from pathlib import Path

import click

from restore_export import api
from restore_export.console.bar import show_progress
from restore_export.console.common import json_option, print_json
from restore_export.console.names import Names
from restore_export.console.options import verify_option
from restore_export.console.program import EXIT_PARITY
from restore_export.errors import UsageError
from restore_export.page.told import FORMATS, HTML, JSON, check_format


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--format", "kind", default=HTML, show_default=True, type=Names(FORMATS), help="What to make.")
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Where md, json or junit go.  [default: standard output]",
)
@click.option(
    "--image",
    "images",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A picture to show the tokens of, in place of the bundled ones; repeatable.",
)
@click.option("--checkpoint", metavar="DIR|HUB_ID", help="Where the checkpoint is now, if it has moved.")
@click.option("--open", "show", is_flag=True, help="Open the page in the browser.")
@verify_option
@json_option
def report(
    folder: Path, kind: str, output: Path | None, images: tuple[Path, ...], checkpoint: str | None, show: bool,
    verified: bool, as_json: bool,
) -> None:  # fmt: skip
    """Make the page of an exported FOLDER, or tell what is known of it to other programs.

    Format html writes report.html into the folder: one file that needs no network. What it lacks is computed: token
    maps by the folder's own vision encoder, and, from the checkpoint, how much attention goes to visual tokens. It
    shows the reports that are there: of parity, restore-export evaluate, restore-export bench, and engines.

    Formats md (for a job's summary or a comment), json (everything) and junit (a test for each tensor) tell what is
    there, and change nothing.

    \b
    Examples:
      restore-export report llava-restore
      restore-export report llava-restore --image restore_export/bundled/examples/shapes-1.png
      restore-export report llava-restore --format md
      restore-export report llava-restore --format junit --output parity.xml

    \b
    Exit codes: 0 done; 1 done, and the parity of a backend has failed; 2 a
    wrong argument; 3 the checkpoint; 5 the folder; 6 the runtime; 8 a library.
    """
    _check(kind, output, show, as_json)
    check_format(kind, images, checkpoint)
    with show_progress() as progress:
        made = api.report(folder, format=kind, images=images, checkpoint=checkpoint, verify=verified, progress=progress)
    if made.page is not None and show:
        _open(made.page)
    if as_json:
        print_json(made.to_json())
    elif made.page is not None:
        click.echo(f"Page: {made.page}")
    elif output is None:
        click.echo(made.text, nl=False)
    else:
        _write(output, made.text)
        click.echo(f"Report: {output}")
    if made.failed:
        sys.exit(EXIT_PARITY)


def _check(kind: str, output: Path | None, show: bool, as_json: bool) -> None:
    """What does not go together."""
    if kind == HTML and output is not None:
        raise UsageError("--output is for md, json and junit; format html writes report.html into the folder")
    if kind not in (HTML, JSON) and as_json:
        raise UsageError(f"--json prints JSON, and format {kind} is asked for; leave one of them out")
    if kind != HTML and show:
        raise UsageError(f"--open is for format html, and {kind} is asked for; leave one of them out")


def _write(output: Path, text: str) -> None:
    from restore_export.output.manifest import write_whole

    if not output.absolute().parent.is_dir():
        raise UsageError(f"folder {output.absolute().parent} does not exist; make it, or give another --output")
    if output.is_dir():
        raise UsageError(f"{output} is a folder; give --output the name of a file")
    write_whole(output, text.encode())


def _open(page: Path) -> None:
    """Where there is a browser."""
    with contextlib.suppress(webbrowser.Error, OSError):
        webbrowser.open(page.absolute().as_uri())
