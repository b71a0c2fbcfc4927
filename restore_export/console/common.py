"""What several commands share."""

from __future__ import annotations

from typing import Any

import click

from restore_export.json_text import json_text

json_option = click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")


def print_json(value: dict[str, Any]) -> None:
    """One JSON object on standard output."""
    click.echo(json_text(value), nl=False)
