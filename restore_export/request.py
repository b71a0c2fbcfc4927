"""What a user asks a build for: settings, a recipe file or both, made into a checked plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restore_export.collector import paused_collector
from restore_export.compare.scope import asked_scope, settle_scope
from restore_export.engines.settings import ENGINE_SETTINGS, EngineSettings, make_engine_settings
from restore_export.engines.targets import RTX
from restore_export.output.room import check_room
from restore_export.quantization.settings import FLOAT
from restore_export.recipe import Recipe, make_recipe
from restore_export.recipe_file import with_recipe
from restore_export.versions import TO_BUILD, check_versions

if TYPE_CHECKING:
    from restore_export.planning import Plan


@dataclass(frozen=True)
class Request:
    """One build, asked for."""

    recipe: Recipe
    engines: EngineSettings
    output: Path
    force: bool = False
    parity: str | None = None
    """Scope of the comparison with PyTorch; None: what suits the model's size."""

    def plan(self) -> Plan:
        """Check all that needs no heavy work.

        Raises UsageError, CheckpointError, ExportError (no room, no links), EngineError or EnvironmentFailure.
        """
        check_versions(*TO_BUILD)
        from restore_export.precheck import precheck

        checked = precheck(self.recipe, self.output, self.force, self.engines)
        with paused_collector():
            from restore_export.planning import plan_build
            from restore_export.weights.links import check_links

            plan = plan_build(self.recipe, self.output, checked, self.engines)
        plan = replace(plan, replaces=self.force, parity=settle_scope(self.parity, plan.parameters))
        check_links(plan.weights.shards, self.output)
        check_room(self.output, plan.room())
        return plan


def make_request(
    settings: Mapping[str, Any],
    recipe_file: Path | None = None,
    output: Path | None = None,
    force: bool = False,
    parity: bool | str = True,
) -> Request:
    """A request from what was given: arguments of ``make_recipe`` and ``make_engine_settings`` by name.

    They override what ``recipe_file`` says. ``output``: default ``<model>-restore``. ``parity``: True for what suits
    the model's size, or one of ``none`` (False), ``sample`` and ``full``. UsageError lists what is wrong.
    """
    given = with_recipe(recipe_file, settings) if recipe_file else dict(settings)
    sms_given = bool(given.get("sms"))
    engines = make_engine_settings(**{name: given.pop(name) for name in ENGINE_SETTINGS if name in given})
    recipe = make_recipe(**given)
    if not sms_given and recipe.quantization and recipe.quantization.weights == FLOAT:
        engines = replace(engines, sms=tuple(sm for sm in engines.sms if sm in RTX.fp8_sms))
    return Request(recipe, engines, output or Path(f"{recipe.model}-restore"), force, asked_scope(parity))
