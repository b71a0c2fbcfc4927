"""The program around the commands: every failure becomes one line and an exit code."""

from __future__ import annotations

import contextlib
import functools
import io
import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import FrameType
from typing import Any

import click

from restore_export.errors import FULL, RestoreExportError

EXIT_PARITY = 1
_EXIT_USAGE = 2
_EXIT_DISK = 4
_EXIT_MEMORY = 6
_EXIT_INTERNAL = 70
_EXIT_SIGNAL = 128
_SIGPIPE = 13
_DEBUG = "--debug"


class Ended(BaseException):
    """A signal asked the process to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Program(click.Group):
    """A group whose commands end with one line on standard error, whatever a user or the machine does to them."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run and end the process, as click does."""
        alone = kwargs.pop("standalone_mode", True)
        run: Callable[..., Any] = functools.partial(super().main, *args, standalone_mode=False, **kwargs)
        if not alone:
            return run()
        _end_tidily_when_asked_to()
        _print_whatever_comes()
        try:
            code = run()
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            code = _EXIT_USAGE
        except click.ClickException as error:
            code = _EXIT_USAGE if isinstance(error, click.UsageError) else error.exit_code
            _say(_with_help(error))
        except click.Abort:
            code = _EXIT_SIGNAL + signal.SIGINT
        except Ended as ended:
            code = _EXIT_SIGNAL + ended.number
            _say(f"ended by {signal.Signals(ended.number).name}; {_left(ended)}")
        sys.exit(code if isinstance(code, int) else 0)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """``--debug`` counts wherever it stands."""
        if _DEBUG in args:
            args = [_DEBUG, *(arg for arg in args if arg != _DEBUG)]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command of this context."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt as ended:
            _say(f"interrupted; {_left(ended)}")
            raise click.exceptions.Exit(_EXIT_SIGNAL + signal.SIGINT) from None
        except BrokenPipeError:
            _forget_readers()
            raise click.exceptions.Exit(_EXIT_SIGNAL + _SIGPIPE) from None
        except Exception as error:
            if ctx.params.get("debug"):
                traceback.print_exc()
            message, code = _explained(error)
            _say(message)
            raise click.exceptions.Exit(code) from error


def _explained(error: Exception) -> tuple[str, int]:
    message = str(error)
    if isinstance(error, RestoreExportError):
        return message, error.exit_code
    if isinstance(error, OSError):
        if error.errno in FULL:
            where = f" ({error.filename})" if error.filename else ""
            return f"the disk is full{where}; free some room, or give another --output", _EXIT_DISK
        return f"{message}; check the path, the rights and the room on the disk", _EXIT_DISK
    if isinstance(error, MemoryError) or "can't allocate memory" in message:
        return f"memory does not suffice ({message or 'MemoryError'}); free some, or use a larger machine", _EXIT_MEMORY
    return (
        f"{type(error).__name__}: {message}; this is a bug, please report it with the output of {_DEBUG}",
        _EXIT_INTERNAL,
    )


def _left(ended: BaseException) -> str:
    """What is left behind: what was at work says so in a note."""
    return "; ".join(getattr(ended, "__notes__", ())) or "nothing half-written is left"


def _with_help(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    message = error.format_message().rstrip(".")
    return f"{message}; see {context.command_path} --help" if context else message


def _say(message: str) -> None:
    with contextlib.suppress(OSError):  # nobody reads it
        click.echo(f"Error: {' '.join(message.split())}", err=True)


def _print_whatever_comes() -> None:
    """A name or an answer that the terminal's encoding does not have is shown with escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _forget_readers() -> None:
    """Who read standard output has seen enough: nothing complains once more when Python ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _end_tidily_when_asked_to() -> None:
    """SIGTERM and SIGHUP take back what was begun, as Ctrl-C does."""

    def end(number: int, frame: FrameType | None) -> None:
        raise Ended(number)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is signal.SIG_DFL:
            signal.signal(getattr(signal, name), end)
