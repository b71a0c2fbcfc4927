"""``restore-export models``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import click

from restore_export.console.common import json_option, print_json

if TYPE_CHECKING:
    from restore_export.overview import FamilyInfo, Models, PresetInfo


@click.command()
@json_option
def models(as_json: bool) -> None:
    """List what can be exported: model families, reducers, presets, dtypes, and versions of libraries.

    A family takes the checkpoints whose config.json names one of its architectures, with one of its text models and
    vision towers inside. Reducers choose the visual tokens that stay; those marked so need the vision tower's
    attention. A preset sets everything about RESTORE at once. Of each library the supported range is shown, the
    version that was tested, and the one that is installed here. Nothing heavy is loaded.

    \b
    Examples:
      restore-export models
      restore-export models --json
    """
    from restore_export.overview import list_models

    found = list_models()
    if as_json:
        print_json(found.to_json())
    else:
        _render(found)


def _render(found: Models) -> None:
    for family in found.families:
        _section(f"Family {family.name}", _family(family))
    _section(
        "Reducers",
        ([each.name, each.summary + (", needs attention" if each.needs_attention else "")] for each in found.reducers),
    )
    _section("Presets", ([preset.name, _settings(preset)] for preset in found.presets))
    _section("Dtypes", [[", ".join(found.dtypes)]])
    rows = [["", "supported", "tested", "installed"], ["python", found.python, "", ""]]
    rows += [[each.name, each.supported or "any", each.tested, each.installed or "no"] for each in found.libraries]
    _section("Versions", rows)


def _family(family: FamilyInfo) -> list[list[str]]:
    return [
        ["architectures", ", ".join(family.architectures)],
        ["text models", ", ".join(family.text_models)],
        ["vision towers", ", ".join(family.towers)],
        ["example", family.example],
    ]


def _settings(preset: PresetInfo) -> str:
    """What tells presets apart; what only the command line's own options set is left out."""
    shown = {"rivals": preset.reduction.rivals} | _values(preset.calibration)
    return ", ".join(f"{name} {_shown(value)}" for name, value in shown.items())


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _values(settings: Any) -> dict[str, Any]:
    return {field.name: getattr(settings, field.name) for field in fields(settings)}


def _section(title: str, rows: Iterable[list[str]]) -> None:
    rows = list(rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    click.echo(title)
    for row in rows:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        click.echo(f"  {'  '.join(cells)}".rstrip())
