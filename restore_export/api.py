"""What each command does, as one Python call. Heavy modules are imported when a call is made."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restore_export.progress import Progress, silent

if TYPE_CHECKING:
    from restore_export.answer import Answer
    from restore_export.builder import BuildResult
    from restore_export.compare.report import ParityReport

PathLike = str | os.PathLike[str]


def build(
    model: str = "llava",
    *,
    checkpoint: str | None = None,
    output: PathLike | None = None,
    force: bool = False,
    parity: bool = True,
    progress: Progress = silent,
    **settings: Any,
) -> BuildResult:
    """Build an exported folder and check its parity.

    ``checkpoint`` is a folder or hub id (None: the bundled one), ``output`` the folder to make (default
    ``<model>-restore``). ``settings`` are those of :func:`restore_export.recipe.make_recipe` (reducer, tokens or keep,
    preset, plain_mode, dtype, all_logits and single deviations from the preset) and of
    :func:`restore_export.engines.settings.make_engine_settings` (targets, sms, plugin, opset_compat, limits).
    Raises RestoreExportError.
    """
    from restore_export.engines.settings import ENGINE_SETTINGS, make_engine_settings
    from restore_export.recipe import make_recipe

    engines = make_engine_settings(**{name: settings.pop(name) for name in ENGINE_SETTINGS if name in settings})
    recipe = make_recipe(model=model, checkpoint=checkpoint, **settings)
    from restore_export.builder import build as run_build

    return run_build(recipe, Path(output or default_output(model)), engines, force, parity, progress)


def parity(
    folder: PathLike, *, checkpoint: str | None = None, backend: str = "onnxruntime", progress: Progress = silent
) -> ParityReport:
    """Check an exported folder against the checkpoint that it was built from, and write a report into ``parity/``.

    ``checkpoint`` says where that checkpoint is now, if it has moved; ``backend`` what runs the export: onnxruntime,
    or the engines of rtx or tensorrt. Raises RestoreExportError; a failed check is no exception, see
    ``ParityReport.verdict``.
    """
    from restore_export.folder import open_folder

    opened = open_folder(Path(folder))
    from restore_export.recheck import recheck

    return recheck(opened, checkpoint, backend, progress)


def run(
    folder: PathLike, *, image: PathLike, prompt: str, max_new_tokens: int = 128, backend: str = "onnxruntime"
) -> Answer:
    """Answer a question about a picture from the exported files or engines. Raises RestoreExportError."""
    from restore_export.answer import answer

    return answer(Path(folder), Path(image), prompt, max_new_tokens, backend=backend)


def default_output(model: str) -> str:
    """Where a build goes if not told."""
    return f"{model}-restore"
