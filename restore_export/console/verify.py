"""``restore-export verify``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from restore_export import api
from restore_export.console.bar import show_progress, size
from restore_export.console.common import json_option, print_json
from restore_export.errors import FolderError
from restore_export.output.verify import SAID
from restore_export.reading.wording import named


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@json_option
def verify(folder: Path, as_json: bool) -> None:
    """Check that every file of an exported FOLDER is what its manifest says.

    manifest.json holds the sha256 of every file, and what the folder was made from: checkpoint, recipe, versions.
    run and parity verify as well, before anything is loaded. Compare the sha256 of the manifest itself with that of
    whoever built the folder: then all of it is theirs.

    \b
    Examples:
      restore-export verify llava-restore
      restore-export verify llava-restore --json

    \b
    Exit codes: 0 every file is as it was built; 5 one is changed, missing or unknown.
    """
    with show_progress() as progress:
        found = api.verify(folder, progress=progress)
    if as_json:
        print_json(found.to_json())
    else:
        for problem in found.problems:
            click.echo(f"{named(problem.path)} {SAID[problem.what]}")
        state = f"{len(found.problems)} files are not as they were built" if found.problems else "verified"
        click.echo(f"{folder}: {state} ({found.files} files, {size(found.bytes)})")
        click.echo(f"sha256 of manifest.json: {found.manifest_sha256}")
        if found.device_manifest_sha256:
            click.echo(f"sha256 of the manifest of engines built on a device: {found.device_manifest_sha256}")
    if found.problems:
        sys.exit(FolderError.exit_code)
