"""``restore-export run``."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from restore_export import api
from restore_export.console.bar import show_progress
from restore_export.console.common import json_option, print_json
from restore_export.console.interactive import ask_one, at_terminal, converse
from restore_export.console.options import backend_option, verify_option
from restore_export.errors import UsageError
from restore_export.runtime.question import MAX_NEW_TOKENS, check_question

if TYPE_CHECKING:
    from restore_export.runtime.chat import Chat
    from restore_export.runtime.reply import Answer


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--image",
    "images",
    required=True,
    multiple=True,
    type=click.Path(path_type=Path),
    help="A PNG or JPEG picture; repeatable.",
)
@click.option("--prompt", "prompts", multiple=True, help="A question; repeatable: a further one is a further turn.")
@click.option("--interactive", is_flag=True, help="Read further questions from standard input, a line each.")
@click.option("--system", metavar="TEXT", help="What the model is told before the conversation.")
@click.option("--max-new-tokens", default=MAX_NEW_TOKENS, show_default=True, help="At most so many tokens an answer.")
@backend_option
@verify_option
@json_option
def run(
    folder: Path,
    images: tuple[Path, ...],
    prompts: tuple[str, ...],
    interactive: bool,
    system: str | None,
    max_new_tokens: int,
    backend: str,
    verified: bool,
    as_json: bool,
) -> None:
    """Ask the model in FOLDER about pictures, from its exported files alone.

    Answers go to standard output as they are generated, and nothing else does. Several prompts are turns of one
    conversation, answered in order: the pictures are encoded once, and what the decoder has seen stays in its cache.
    The model's own chat template is applied, so leave <image> and role names out of the prompts.

    Several pictures stand in the order given before the first question. Each takes all of its original positions
    (layout retain), so the model's positions limit how many there may be. LLaVA-1.5 was trained on one picture a
    prompt: what it makes of several is its own affair.

    With --interactive, lines from a terminal or a pipe are questions; /reset begins anew with the same pictures, /quit
    or the end of input ends. Ctrl-C ends the answer, not the conversation. A line that was refused makes the exit code
    2 where nobody sits at a terminal. With --json nothing is streamed: the whole conversation is one object, or with
    --interactive every turn is one, a line each.

    \b
    Examples:
      restore-export build --model llava
      restore-export run llava-restore --image restore_export/bundled/examples/shapes-1.png \\
          --prompt "what colour is the cross ?" --prompt "where is the purple circle ?"
      restore-export run llava-restore --image restore_export/bundled/examples/shapes-1.png --interactive
      restore-export run llava-restore --image restore_export/bundled/examples/shapes-0.png \\
          --image restore_export/bundled/examples/shapes-1.png --prompt "how many objects are there ?" --json
    """
    _check(prompts, interactive, max_new_tokens)
    with show_progress() as progress:
        chat = api.chat(folder, image=images, backend=backend, system=system, verify=verified, progress=progress)
    answers: list[Answer] = []

    def ask(prompt: str, stopped: Callable[[], bool] | None = None) -> None:
        told = None if as_json else _stream
        answers.append(chat.ask(prompt, max_new_tokens, told, stopped))
        if not as_json:
            click.echo()
        elif interactive:
            click.echo(json.dumps(answers[-1].to_json()))

    if interactive:
        good = [ask_one(ask, prompt) for prompt in prompts]
        good.append(converse(ask, chat.reset))
        if not all(good) and not at_terminal():
            sys.exit(UsageError.exit_code)
        return
    for prompt in prompts:
        ask(prompt)
    if as_json:
        print_json(_conversation(chat, images, answers))


def _check(prompts: tuple[str, ...], interactive: bool, max_new_tokens: int) -> None:
    if not prompts and not interactive:
        raise UsageError("there is nothing to ask; give a question with --prompt, or --interactive")
    for prompt in prompts or ("-",):
        check_question(prompt, max_new_tokens)


def _stream(piece: str) -> None:
    click.echo(piece, nl=False)


def _conversation(chat: Chat, images: tuple[Path, ...], answers: list[Answer]) -> dict[str, Any]:
    return {
        "folder": str(chat.folder.path),
        "backend": chat.backend,
        "images": [str(image) for image in images],
        "visual_tokens": {"total": chat.folder.total, "reduced": chat.folder.reduced},
        "turns": [answer.to_json() for answer in answers],
    }
