"""The options of ``build``, in groups: what the model becomes, single deviations, and engines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import (
    DEFAULT_PRESET,
    DISTANCE_RULES,
    FIRST_LAYER_RULES,
    LAYOUT_RULES,
    POSITION_RULES,
    PRESETS,
    RIVAL_RULES,
)
from restore_export.compare.scope import FULL, FULL_UP_TO, SAMPLE, SCOPES
from restore_export.console.names import FolderOrId, Names
from restore_export.engines.settings import LEAST_INPUT, EngineSettings
from restore_export.engines.targets import NAMES, ONNXRUNTIME, RTX
from restore_export.families import FAMILIES
from restore_export.quantization.settings import (
    BLOCKS,
    DEFAULT_BLOCK,
    FLOAT,
    METHODS,
    UNQUANTIZED,
    VISION_DTYPES,
    WEIGHT_DTYPES,
)
from restore_export.recipe import COPY, DEFAULT_TOKENS, DTYPES, WEIGHTS
from restore_export.runtime.backend_names import BACKENDS

F = TypeVar("F", bound=Callable[..., Any])
Option = Callable[[F], F]
_DEFAULTS = EngineSettings()
_BLOCKS = ", ".join(map(str, BLOCKS))

MODEL: tuple[Option[Any], ...] = (
    click.option("--model", default="llava", show_default=True, type=Names(tuple(FAMILIES)), help="Model family."),
    click.option(
        "--recipe", metavar="FILE", type=click.Path(path_type=Path),
        help="TOML file of settings, such as the recipe.toml of a build; options override it.",
    ),
    click.option(
        "--checkpoint", type=FolderOrId(), help="Hugging Face folder or hub id. [default: the bundled model]"
    ),
    click.option("--revision", help="Branch, tag or commit of a hub id. [default: main]"),
    click.option("--reducer", type=Names(tuple(REDUCERS)), help="How tokens are chosen. [default: divprune]"),
    click.option("--tokens", type=int, help=f"Visual tokens to keep. [default: {DEFAULT_TOKENS}]"),
    click.option("--keep", type=float, help="The same as a share: 0.111 keeps 64 of 576."),
    click.option(
        "--plain/--no-plain", "plain_mode", default=False,
        help="Only drop tokens: no merging, retained positions, calibration.",
    ),
    click.option(
        "--preset", default=DEFAULT_PRESET, show_default=True, type=Names(tuple(PRESETS)),
        help="RESTORE as in the paper's equations, or as the authors released it.",
    ),
    click.option("--dtype", type=Names(DTYPES), help="Of weights and arithmetic. [default: the checkpoint's]"),
    click.option(
        "--weights", default=COPY, show_default=True, type=Names(WEIGHTS),
        help="What becomes of the checkpoint's files: copy them, hard-link them (same file system; onnx's own loader "
        "refuses such files, runtimes do not), or write them anew with what is used alone. Those of another dtype are "
        "always written anew.",
    ),
    click.option("--output", type=click.Path(path_type=Path), help="Folder to make. [default: MODEL-restore]"),
    click.option("--force", is_flag=True, help="Replace the output if it is an earlier build."),
    click.option(
        "--parity", type=Names(SCOPES),
        help="How much is compared with PyTorch: everything, held in memory whole, or one picture, streamed layer by "
        f"layer. [default: full up to {FULL_UP_TO / 1e9:g} B parameters, sample above]",
    ),
    click.option("--no-parity", is_flag=True, help="The same as --parity none."),
    click.option(
        "--all-logits/--no-all-logits", default=False, help="Logits of every position, not of the last alone."
    ),
)  # fmt: skip

QUANTIZATION: tuple[Option[Any], ...] = (
    click.option(
        "--weights-dtype", type=Names((*WEIGHT_DTYPES, UNQUANTIZED)),
        help="Quantize the language model's linear layers: to integers, with a scale for each block of neighbouring "
        f"inputs, or to {FLOAT}, with one for each output. [default: {UNQUANTIZED}, weights have the dtype of the "
        "build]",
    ),
    click.option(
        "--block-size", type=int,
        help=f"Inputs that share a scale, of integers: {_BLOCKS}. [default: {DEFAULT_BLOCK}]",
    ),
    click.option(
        "--symmetric/--asymmetric", default=None,
        help="Scales alone, or a zero point for each block of integers as well, which TensorRT does not take. "
        "[default: symmetric]",
    ),
    click.option(
        "--quantization", type=Names(METHODS),
        help="Round to nearest, or calibrate decoder layers on the reduced model. [default: rtn]",
    ),
    click.option(
        "--calibration-data", metavar="FILE", type=click.Path(path_type=Path),
        help="JSONL of image, question and answer for gptq. [default: the bundled pictures]",
    ),
    click.option("--quantize-head/--no-quantize-head", default=None, help="Quantize the head as well."),
    click.option(
        "--quantize-vision", type=Names(VISION_DTYPES), help="Quantize vision tower and projector as well, to this."
    ),
)  # fmt: skip

DEVIATIONS: tuple[Option[Any], ...] = (
    click.option("--rivals", type=click.Choice(RIVAL_RULES), help="Rule of anchor merging. [default: the preset's]"),
    click.option("--position", type=click.Choice(POSITION_RULES), help="Position a group keeps. [default: median]"),
    click.option("--layout", type=click.Choice(LAYOUT_RULES), help="Positions in the model. [default: retain]"),
    click.option(
        "--gamma", type=float, help="Share of the tokens that the reducer keeps, the rest are anchors. [default: 0.5]"
    ),
    click.option("--merge/--no-merge", default=None, help="Merge dropped tokens into anchors. [default: merge]"),
    click.option("--seed", type=int, help="Of the reducer random. [default: 0]"),
    click.option("--size-bias/--no-size-bias", default=None, help="Calibrate by size. [default: the preset's]"),
    click.option(
        "--distance-bias", type=click.Choice(DISTANCE_RULES), help="Calibrate by distance. [default: the preset's]"
    ),
    click.option(
        "--first-layer-size", type=click.Choice(FIRST_LAYER_RULES),
        help="Sizes in the first layer. [default: the preset's]",
    ),
    click.option("--c", type=float, help="Constant of the distance term. [default: 2]"),
)  # fmt: skip

ENGINES: tuple[Option[Any], ...] = (
    click.option(
        "--target", "targets", multiple=True, type=Names(NAMES),
        help=f"What to build for; repeatable. [default: {RTX.name} where {RTX.package} is installed, else onnx]",
    ),
    click.option(
        "--sm", "sms", multiple=True, type=Names(RTX.sms, "SM"),
        help=f"Compute capability of an {RTX.name} engine's GPU; repeatable. "
        f"[default: {', '.join(RTX.default_sms)}; for {FLOAT} weights those from {RTX.fp8_sms[0]} on]",
    ),
    click.option("--plugin/--no-plugin", default=True, show_default=True, help="Anchor merging as a TensorRT plugin."),
    click.option(
        "--opset-compat/--no-opset-compat", default=False,
        help="Write a variant for TensorRT 10.0 to 10.14 (JetPack 6) too.",
    ),
    click.option(
        "--max-batch-size", type=int, help=f"Largest batch of an engine. [default: {_DEFAULTS.max_batch_size}]"
    ),
    click.option(
        "--max-input-len", type=int,
        help=f"Most tokens of a step. [default: {LEAST_INPUT}, more where a picture needs it]",
    ),
    click.option(
        "--max-seq-len", type=int,
        help=f"Most tokens in the cache. [default: {_DEFAULTS.max_seq_len}, or the model's limit]",
    ),
    click.option(
        "--force-memory/--no-force-memory", default=False,
        help="Build engines though memory is estimated not to suffice.",
    ),
)  # fmt: skip

backend_option: Option[Any] = click.option(
    "--backend",
    type=click.Choice(BACKENDS),
    default=ONNXRUNTIME,
    show_default=True,
    help="What runs the export: ONNX Runtime on the CPU, or the folder's engines on a GPU.",
)

scope_option: Option[Any] = click.option(
    "--scope", type=Names((SAMPLE, FULL)),
    help="How much is compared: everything, held in memory whole, or one picture, streamed layer by layer. "
    f"[default: full up to {FULL_UP_TO / 1e9:g} B parameters, sample above]",
)  # fmt: skip

verify_option: Option[Any] = click.option(
    "--verify/--no-verify", "verified", default=True, show_default=True,
    help="Compare the folder with its manifest first (engines always are).",
)  # fmt: skip

SECTIONS = {
    "Model and output": MODEL,
    "Quantization": QUANTIZATION,
    "Deviations from the preset": DEVIATIONS,
    "Engines": ENGINES,
}
"""Options of ``build`` as its help shows them."""


class SectionedCommand(click.Command):
    """A command whose help shows the options of :data:`SECTIONS` under their titles, and the others behind them."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write them."""
        left = [param for param in self.get_params(ctx) if param.get_help_record(ctx)]
        for title, group in SECTIONS.items():
            names = _names(group)
            _write(ctx, formatter, title, [param for param in left if param.name in names])
            left = [param for param in left if param.name not in names]
        _write(ctx, formatter, "Other options", left)


def _write(ctx: click.Context, formatter: click.HelpFormatter, title: str, params: list[click.Parameter]) -> None:
    rows = [record for param in params if (record := param.get_help_record(ctx))]
    with formatter.section(title):
        formatter.write_dl(rows)


def _names(group: tuple[Option[Any], ...]) -> set[str]:
    """Names of a group's parameters, which click tells only of what it decorates."""

    def decorated() -> None: ...

    for option in group:
        option(decorated)
    return {str(param.name) for param in getattr(decorated, "__click_params__", [])}


def options(*groups: tuple[Option[Any], ...]) -> Option[Any]:
    """All options of the groups, in their order."""

    def add(command: F) -> F:
        for option in reversed([option for group in groups for option in group]):
            command = option(command)
        return command

    return add
