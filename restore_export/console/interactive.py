"""A conversation line by line: questions, a few commands, and Ctrl-C that ends the answer alone."""

from __future__ import annotations

import contextlib
import io
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType

import click

from restore_export.errors import UsageError

_HELP = "a line is a question; /reset forgets the conversation, the pictures stay; /quit ends, Ctrl-C ends an answer"
Ask = Callable[[str, Callable[[], bool]], None]
"""Asks a question; what it is given says when the answer is to end."""


def converse(ask: Ask, reset: Callable[[], None]) -> bool:
    """Questions and commands from standard input, until it ends or ``/quit``; whether all of them were good."""
    good = True
    for line in _lines():
        text = line.strip()
        if text == "/quit":
            break
        if text == "/reset":
            reset()
        elif text == "/help":
            click.echo(_HELP, err=True)
        elif text.startswith("/"):
            click.echo(f"Error: {text.split()[0]} is no command; allowed: /reset, /quit, /help", err=True)
            good = False
        elif text:
            good = ask_one(ask, text) and good
    return good


def ask_one(ask: Ask, question: str) -> bool:
    """Ask, and say whether it was answered; what is wrong with the question is told, and the conversation goes on."""
    try:
        with _stopped_by_ctrl_c() as stopped:
            ask(question, stopped)
    except UsageError as error:
        click.echo(f"Error: {error}", err=True)
        return False
    return True


def _lines() -> Iterator[str]:
    given = sys.stdin
    if given is None:  # closed by who started us
        return
    if isinstance(given, io.TextIOWrapper):
        given.reconfigure(errors="replace")
    prompted = at_terminal()
    while True:
        if prompted:
            click.echo("> ", nl=False, err=True)
        line = given.readline()
        if not line:
            break
        yield line
    if prompted:
        click.echo(err=True)


def at_terminal() -> bool:
    """Whether somebody sits there who sees errors as they come."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


@contextlib.contextmanager
def _stopped_by_ctrl_c() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed meanwhile; pressed twice, it ends the program."""
    pressed: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
