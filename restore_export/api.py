"""What each command does, as one Python call. Heavy modules are imported when a call is made."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restore_export.engines.targets import ONNXRUNTIME
from restore_export.progress import Progress, part, silent, split

if TYPE_CHECKING:
    from restore_export.benching.report import BenchReport
    from restore_export.builder import BuildResult
    from restore_export.compare.report import ParityReport
    from restore_export.evaluating.report import Evaluation
    from restore_export.folder import Folder
    from restore_export.health.report import Health
    from restore_export.inspection.result import Inspection
    from restore_export.output.verify import Verification
    from restore_export.overview import Models
    from restore_export.page.told import PageReport
    from restore_export.runtime.chat import Chat
    from restore_export.runtime.reply import Answer

PathLike = str | os.PathLike[str]
_VERIFYING = "sha256 of every file"


def build(
    model: str | None = None,
    *,
    recipe: PathLike | None = None,
    output: PathLike | None = None,
    force: bool = False,
    parity: bool | str = True,
    progress: Progress = silent,
    **settings: Any,
) -> BuildResult:
    """Build an exported folder and check its parity.

    ``parity`` is how much is compared: ``none`` (or False), ``sample``, ``full``; True chooses by the model's size.
    ``output`` is the folder to make (default ``<model>-restore``), ``recipe`` a TOML file of settings, which those
    given here override. ``settings`` are those of :func:`restore_export.recipe.make_recipe` (checkpoint, reducer,
    tokens or keep, preset, plain_mode, dtype, all_logits, weights and single deviations from the preset) and of
    :func:`restore_export.engines.settings.make_engine_settings` (targets, sms, plugin, opset_compat, limits).
    Raises RestoreExportError, and leaves nothing behind then; a failed parity check is in the result.
    """
    from restore_export.request import make_request

    given = settings | ({"model": model} if model is not None else {})
    request = make_request(given, Path(recipe) if recipe else None, Path(output) if output else None, force, parity)
    plan = request.plan()
    from restore_export.builder import run_plan

    return run_plan(plan, progress)


def parity(
    folder: PathLike,
    *,
    checkpoint: str | None = None,
    backend: str = "onnxruntime",
    scope: str | None = None,
    verify: bool = True,
    progress: Progress = silent,
) -> ParityReport:
    """Check an exported folder against the checkpoint that it was built from, and write a report into ``parity/``.

    ``checkpoint`` says where that checkpoint is now, if it has moved; ``backend`` what runs the export: onnxruntime,
    or the engines of rtx or tensorrt; ``scope`` how much is compared, ``sample`` or ``full`` (None: by the model's
    size). ``verify``: compare the folder with its manifest first. Raises
    RestoreExportError; a failed check is no exception, see ``ParityReport.verdict``.
    """
    from restore_export.versions import TO_BUILD, check_versions

    check_versions(*TO_BUILD)
    from restore_export.compare.scope import check_scope

    check_scope(scope)
    stages = split(progress, verify=1.0 if verify else 0.0, parity=6.0)
    opened = _opened(folder, backend, verify, stages["verify"])
    from restore_export.provenance import built_from

    origin = built_from(opened, checkpoint)
    from restore_export.recheck import recheck

    return recheck(opened, origin, backend, stages["parity"], scope)


def report(
    folder: PathLike,
    *,
    format: str = "html",
    images: Sequence[PathLike] = (),
    checkpoint: str | None = None,
    verify: bool = True,
    progress: Progress = silent,
) -> PageReport:
    """What is known of an exported folder, for people or for other programs.

    ``format`` ``html`` computes what is missing (token maps; attention, which needs the checkpoint) and writes
    ``report.html`` into the folder; ``md``, ``json`` and ``junit`` tell what is there and change nothing. ``images``
    are shown with their tokens in place of those before; ``checkpoint`` says where it is now, if it has moved.
    Raises RestoreExportError; a failed parity is no exception, see ``PageReport.failed``.
    """
    from restore_export.page.told import HTML, check_format

    check_format(format, images, checkpoint)
    if format == HTML:
        from restore_export.versions import TO_BUILD, check_versions

        check_versions(*TO_BUILD)
    from restore_export.runtime.picture import open_image

    pictures = [Path(image) for image in images]
    for picture in pictures:  # a wrong one is said before a folder of gigabytes is read
        open_image(picture)
    stages = split(progress, verify=1.0 if verify else 0.0, page=2.0)
    opened = _opened(folder, ONNXRUNTIME, verify, stages["verify"])
    from restore_export.page.told import tell

    return tell(opened, format, pictures, checkpoint, stages["page"])


def run(
    folder: PathLike,
    *,
    image: PathLike | Sequence[PathLike],
    prompt: str,
    max_new_tokens: int = 128,
    backend: str = "onnxruntime",
    verify: bool = True,
) -> Answer:
    """Answer one question about a picture, or several, from the exported files or engines.

    Raises RestoreExportError. For more than one question: :func:`chat`.
    """
    from restore_export.runtime.question import check_question

    check_question(prompt, max_new_tokens)
    return chat(folder, image=image, backend=backend, verify=verify).ask(prompt, max_new_tokens)


def chat(
    folder: PathLike,
    *,
    image: PathLike | Sequence[PathLike],
    backend: str = "onnxruntime",
    system: str | None = None,
    verify: bool = True,
    progress: Progress = silent,
) -> Chat:
    """A conversation about one picture or several: ``chat(...).ask(prompt)`` is a turn.

    The pictures are encoded once, and what was said stays in the decoder's cache. Raises RestoreExportError.
    """
    from restore_export.versions import TO_RUN, check_versions

    check_versions(*TO_RUN)
    # Reading a folder of gigabytes comes after all that is quickly refused.
    from restore_export.runtime.picture import open_image
    from restore_export.runtime.question import check_text

    check_text(system or "", "the system text")
    images = [image] if isinstance(image, (str, os.PathLike)) else image
    pictures = [open_image(Path(each)) for each in images]
    opened = _opened(folder, backend, verify, progress)
    from restore_export.runtime.chat import Chat

    return Chat(opened, pictures, backend, system)


def evaluate(
    folder: PathLike | None = None,
    *,
    output: PathLike | None = None,
    force: bool = False,
    verify: bool = True,
    progress: Progress = silent,
    **settings: Any,
) -> Evaluation:
    """How many questions about pictures are answered right, with all visual tokens and with fewer.

    Without ``folder``, a checkpoint under many settings, into a new folder ``output`` (default
    ``<model>-evaluation``); with it, that export beside its checkpoint, into its ``evaluation/``. ``settings`` are
    those of :func:`restore_export.evaluating.request.make_asked`: reducers, tokens, presets, ablations, data, answers,
    image_folder, limit, metric, backend, batch_size, max_new_tokens, and for a checkpoint model, checkpoint, revision,
    dtype. Raises RestoreExportError.
    """
    from restore_export.versions import TO_BUILD, check_versions

    check_versions(*TO_BUILD)
    from restore_export.evaluating.request import check_of_folder, make_asked

    if folder is not None:
        check_of_folder(settings, output, force)
    asked = make_asked(**settings)
    if folder is not None:
        opened = _opened(folder, asked.opens, verify, silent)
        from restore_export.provenance import built_from

        origin = built_from(opened, asked.recipe.checkpoint)
        from restore_export.evaluating.evaluate import evaluate_folder

        return evaluate_folder(asked, opened, origin, progress)
    from restore_export.evaluating.request import EVALUATION, check_backend_alone
    from restore_export.precheck import precheck

    check_backend_alone(asked.backend)
    place = Path(output) if output else Path(f"{asked.recipe.model}-evaluation")
    checked = precheck(asked.recipe, place, force, kind=EVALUATION)
    from restore_export.evaluating.evaluate import evaluate_checkpoint

    return evaluate_checkpoint(asked, checked, place, force, progress)


def bench(
    folder: PathLike,
    *,
    backends: str | Sequence[str] = "onnxruntime",
    rounds: int = 5,
    threads: int | None = None,
    text_tokens: int = 64,
    generate: int = 16,
    image: PathLike | None = None,
    checkpoint: str | None = None,
    verify: bool = True,
    progress: Progress = silent,
) -> BenchReport:
    """Measure an exported folder beside the same model with all visual tokens, and write ``bench/report.json``.

    ``backends``: pytorch (eager, float32), onnxruntime, or the engines of rtx or tensorrt; all take turns in each of
    ``rounds`` rounds. ``threads`` None: all. The prompt has ``text_tokens`` beside the picture, the answer ``generate``
    tokens. ``checkpoint`` says where that of the folder is now, if it has moved. Raises RestoreExportError.
    """
    from restore_export.versions import TO_BUILD, check_versions

    check_versions(*TO_BUILD)
    from restore_export.benching.settings import check_comparable, make_bench_settings

    named = [backends] if isinstance(backends, str) else backends
    settings = make_bench_settings(named, rounds, threads, text_tokens, generate)
    from restore_export.folder import open_folder
    from restore_export.runtime.picture import open_image

    check_comparable(open_folder(Path(folder)), settings)
    picture = open_image(Path(image)) if image is not None else None
    stages = split(progress, verify=1.0 if verify else 0.0, bench=9.0)
    opened = _opened(folder, settings.verified_for, verify, stages["verify"])
    from restore_export.benching.run import bench_folder
    from restore_export.provenance import built_from

    return bench_folder(opened, built_from(opened, checkpoint), settings, picture, stages["bench"])


def verify(folder: PathLike, *, progress: Progress = silent) -> Verification:
    """Compare every file of an exported folder with its manifest. Raises FolderError; what differs is in the result."""
    from restore_export.output.verify import verify as compare

    return compare(Path(folder), part(progress, _VERIFYING, 0.0, 1.0))


def inspect(path: PathLike) -> Inspection:
    """What is in an exported folder, an ONNX file, an engine or a checkpoint. Raises RestoreExportError."""
    from restore_export.inspection.inspect import inspect as look

    return look(Path(path))


def doctor() -> Health:
    """Which backends work on this machine, and what would mend the others."""
    from restore_export.health.examine import examine

    return examine()


def models() -> Models:
    """Families, reducers, presets and versions that are supported."""
    from restore_export.overview import list_models

    return list_models()


def _opened(folder: PathLike, backend: str, verify: bool, progress: Progress) -> Folder:
    from restore_export.output.verify import open_verified

    return open_verified(Path(folder), backend, verify, part(progress, _VERIFYING, 0.0, 1.0))
