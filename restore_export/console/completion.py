"""``restore-export completion``."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from restore_export.console.common import json_option, print_json

_PROGRAM = "restore-export"
_VARIABLE = "_RESTORE_EXPORT_COMPLETE"


@click.command()
@click.argument("shell", metavar="SHELL", type=click.Choice(("bash", "zsh", "fish")))
@json_option
@click.pass_context
def completion(context: click.Context, shell: str, as_json: bool) -> None:
    """Print the script that completes commands, options and their values in SHELL.

    It asks restore-export itself, so it is never out of date; bash must be 4.4 or newer.

    \b
    Examples:
      restore-export completion bash > ~/.local/share/bash-completion/completions/restore-export
      restore-export completion zsh > ~/.zfunc/_restore-export
      restore-export completion fish > ~/.config/fish/completions/restore-export.fish
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"this click does not complete in {shell}")
    made = kind(context.find_root().command, {}, _PROGRAM, _VARIABLE)
    # Not source(): for bash it runs bash to look at its version, which is not the shell of whoever reads this.
    script = made.source_template % made.source_vars()
    if as_json:
        print_json({"shell": shell, "script": script})
    else:
        click.echo(script)
