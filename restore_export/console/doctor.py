"""``restore-export doctor``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from restore_export.console.common import json_option, print_json
from restore_export.errors import EnvironmentFailure

if TYPE_CHECKING:
    from restore_export.health.report import Check, Health

_COLOURS = {"works": "green", "missing": "yellow", "broken": "red"}
_MEND = "mend: "


@click.command()
@json_option
def doctor(as_json: bool) -> None:
    """Say what works on this machine, and for what does not, why and what would mend it.

    Looks at Python and every library (installed, supported and tested versions), PyTorch and ONNX Runtime on the CPU
    and on CUDA, the NVIDIA driver, both TensorRTs (building and running engines), the C++ compiler, the caches and
    memory. Each is really tried, in a process of its own: a provider that silently falls back to the CPU, a crash or
    a hang is told as such. Nothing is installed or changed.

    Each line is works, missing (something that it needs is not here) or broken (it is here, and does not work).
    Exit code 0 if what every build needs works: Python, the libraries, PyTorch and ONNX Runtime on the CPU; else 8.

    \b
    Examples:
      restore-export doctor
    """
    from restore_export.health.examine import examine

    health = examine()
    if as_json:
        print_json(health.to_json())
    else:
        _render(health)
    if not health.usable:
        sys.exit(EnvironmentFailure.exit_code)


def _render(health: Health) -> None:
    width = max(len(check.name) for check in health.checks)
    for check in health.checks:
        status = click.style(f"{check.status:<7}", fg=_COLOURS[check.status])
        click.echo(f"{status}  {check.name:<{width}}  {check.why or check.detail}".rstrip())
        if check.mend:
            click.echo(f"{'':<{9 + width}}  {_MEND}{check.mend}")
    click.echo(_verdict(health.checks))


def _verdict(checks: tuple[Check, ...]) -> str:
    lacking = [check.name for check in checks if check.needed and check.status != "works"]
    if lacking:
        return f"Builds do not work here; mend first: {', '.join(lacking)}"
    return "What every build needs works here."
