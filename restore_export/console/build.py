"""``restore-export build``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from restore_export import api
from restore_export.console.options import DEVIATIONS, ENGINES, MODEL, options
from restore_export.console.program import EXIT_PARITY
from restore_export.engines.settings import ENGINE_SETTINGS, make_engine_settings
from restore_export.recipe import make_recipe


@click.command()
@options(MODEL, DEVIATIONS, ENGINES)
def build(model: str, output: Path | None, force: bool, with_parity: bool, **settings: Any) -> None:
    """Build an ONNX folder and TensorRT engines from a checkpoint, and check that the export equals PyTorch.

    \b
    Examples:
      restore-export build --model llava
      restore-export build --model llava --checkpoint llava-hf/llava-1.5-7b-hf --tokens 64
      restore-export build --model llava --reducer holov --keep 0.11 --preset paper --dtype fp32
      restore-export build --model llava --reducer divprune --plain --output plain --force
      restore-export build --model llava --reducer none --dtype fp32
      restore-export build --model llava --target rtx --sm 8.9 --max-seq-len 2048
      restore-export build --model llava --target tensorrt --opset-compat
    """
    asked = {name: settings.pop(name) for name in ENGINE_SETTINGS}
    # click gives an empty tuple where nothing was given.
    engines = make_engine_settings(**asked | {name: asked[name] or None for name in ("targets", "sms")})
    recipe = make_recipe(model=model, **settings)
    target = output or Path(api.default_output(model))
    if recipe.checkpoint is None:
        click.echo("Building the bundled tiny llava; give a real one with --checkpoint DIR or a hub id.")
    from restore_export.precheck import precheck

    checked = precheck(recipe, target, force, engines)
    from restore_export.builder import run_plan
    from restore_export.console.tables import render_engines, render_parity, show_progress
    from restore_export.planning import plan_build

    plan = plan_build(recipe, target, checked, engines)
    reduction = plan.recipe.reduction
    total = plan.model.tower.tokens
    click.echo(
        f"{reduction.tokens} of {total} visual tokens kept ({reduction.tokens / total:.1%}), "
        f"reducer {reduction.reducer}"
    )
    for warning in plan.warnings:
        click.echo(f"Warning: {warning}", err=True)
    with show_progress() as progress:
        result = run_plan(plan, with_parity, progress)
    if result.parity:
        render_parity(result.parity)
        click.echo(f"Parity report: {target / 'parity' / 'report.json'}")
    else:
        click.echo("Parity: not run (--no-parity)")
    render_engines(result.engines, result.compat)
    click.echo(f"Built {target}: {plan.recipe.dtype}, {result.bytes_written / 1e6:.1f} MB")
    if result.parity and result.parity.verdict == "failed":
        sys.exit(EXIT_PARITY)
