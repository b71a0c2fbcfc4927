"""Model families: what can be exported, one file each, found by the architecture in ``config.json``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.checkpoint import Checkpoint
from restore_export.errors import CheckpointError, UsageError
from restore_export.families.model import ModelSpec
from restore_export.reading.wording import did_you_mean, named


@dataclass(frozen=True)
class Family:
    """One family: its name on the command line, what it takes, and how a config is read."""

    name: str
    architectures: tuple[str, ...]
    """Classes that ``config.json`` names."""
    text_models: tuple[str, ...]
    """``model_type`` of the language models that it takes."""
    towers: tuple[str, ...]
    """``model_type`` of the vision towers that it takes."""
    example: str
    """A checkpoint on the hub."""
    describe: Callable[[Checkpoint], ModelSpec]


def _llava(checkpoint: Checkpoint) -> ModelSpec:
    from restore_export.families.llava import describe

    return describe(checkpoint)


LLAVA = Family(
    name="llava",
    architectures=("LlavaForConditionalGeneration",),
    text_models=("llama", "mistral", "qwen2"),
    towers=("clip_vision_model",),
    example="llava-hf/llava-1.5-7b-hf",
    describe=_llava,
)
FAMILIES = {family.name: family for family in (LLAVA,)}


def find_family(name: str) -> Family:
    """The family of that name; UsageError suggests the nearest."""
    if name in FAMILIES:
        return FAMILIES[name]
    raise UsageError(f"model {name!r} is unknown; supported: {', '.join(FAMILIES)}{did_you_mean(name, FAMILIES)}")


def check_architecture(family: Family, checkpoint: Checkpoint) -> None:
    """CheckpointError unless the checkpoint's architecture is one that the family takes."""
    check_config(family, checkpoint.config, checkpoint.folder / "config.json")


def check_config(family: Family, config: Mapping[str, Any], file: Path) -> None:
    """CheckpointError unless the architecture that ``config``, read from ``file``, names is one of the family's."""
    given: Any = config.get("architectures") or []
    if not isinstance(given, list) or not any(name in family.architectures for name in given):
        shown = ", ".join(map(str, given)) if isinstance(given, list) and given else "none"
        raise CheckpointError(
            f"{file} names architecture {named(shown)}; model {family.name} takes {', '.join(family.architectures)} "
            f"(for example {family.example})"
        )
