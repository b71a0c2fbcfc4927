"""A benchmark of several parts, of which those that are named are run."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Mapping
from typing import TypeVar

Settings = TypeVar("Settings")


def parser_of(description: str | None, parts: Mapping[str, object]) -> argparse.ArgumentParser:
    """A parser that takes names of parts."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(parts)} [default: all]")
    return parser


def parse(parser: argparse.ArgumentParser, parts: Mapping[str, object]) -> argparse.Namespace:
    """What is asked for; from now on SIGTERM ends the process so that its files go, too."""
    given = parser.parse_args()
    for part in given.parts:
        if part not in parts:
            parser.error(f"no part {part!r}; there are {', '.join(parts)}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    return given


def run(names: list[str], parts: Mapping[str, Callable[[Settings], None]], settings: Settings) -> None:
    """The parts that are named, or all."""
    for name in names or parts:
        parts[name](settings)
