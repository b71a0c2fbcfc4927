"""``restore-export run``."""

from __future__ import annotations

from pathlib import Path

import click

from restore_export.console.options import backend_option


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--image", required=True, type=click.Path(path_type=Path), help="A PNG or JPEG picture.")
@click.option("--prompt", required=True, help="The question; the chat template is applied.")
@click.option("--max-new-tokens", default=128, show_default=True, help="At most so many tokens.")
@backend_option
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
