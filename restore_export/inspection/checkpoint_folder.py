"""A Hugging Face checkpoint or one safetensors file: what it is, and whether it can be exported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, ClassVar

from restore_export.checkpoint import Checkpoint, open_checkpoint
from restore_export.errors import CheckpointError
from restore_export.inspection.files import list_files, total_bytes
from restore_export.inspection.result import Inspection, StoredFile, Total, Value, by_dtype
from restore_export.weight_files import TensorInfo, read_header

_BITS = re.compile(r"[A-Z]+(\d+)")


@dataclass(frozen=True)
class SafetensorsInspection(Inspection):
    """One safetensors file."""

    kind: ClassVar[str] = "safetensors"

    total: Total
    dtypes: dict[str, Total]
    """By dtype as safetensors spells it: ``F16``, ``BF16`` …"""
    metadata: dict[str, str]
    tensors: tuple[Value, ...]


@dataclass(frozen=True)
class CheckpointInspection(Inspection):
    """A checkpoint folder."""

    kind: ClassVar[str] = "checkpoint"

    architectures: tuple[str, ...]
    model_type: str
    family: str | None
    """The ``--model`` that exports it; None: restore-export does not take it."""
    why_not: str
    visual_tokens: int | None
    """Of a picture, before reduction; None where no family takes it."""
    dtype: str
    """Of most parameters: fp32, fp16 or bf16."""
    total: Total
    dtypes: dict[str, Total]
    files: tuple[StoredFile, ...]


def inspect_checkpoint(folder: Path) -> CheckpointInspection:
    """Describe the checkpoint in ``folder``. CheckpointError where it cannot be opened."""
    checkpoint = open_checkpoint(str(folder.absolute()))
    dtypes = _by_dtype(checkpoint.tensors.values())
    family, why_not, visual_tokens = _taken_as(checkpoint)
    files = list_files(folder)
    named: Any = checkpoint.config.get("architectures")
    return CheckpointInspection(
        path=str(folder),
        bytes=total_bytes(files),
        problems=(),
        architectures=tuple(map(str, named)) if isinstance(named, list) else (),
        model_type=str(checkpoint.config.get("model_type") or "unknown"),
        family=family,
        why_not=why_not,
        visual_tokens=visual_tokens,
        dtype=checkpoint.dtype,
        total=by_dtype(dtypes),
        dtypes=dtypes,
        files=files,
    )


def inspect_safetensors(path: Path) -> SafetensorsInspection:
    """Describe one file by its header. CheckpointError where it is not whole."""
    header = read_header(path)
    dtypes = _by_dtype(header.tensors.values())
    tensors = tuple(Value(key, info.dtype, info.shape) for key, info in header.tensors.items())
    return SafetensorsInspection(str(path), path.stat().st_size, (), by_dtype(dtypes), dtypes, header.metadata, tensors)


def _by_dtype(infos: Iterable[TensorInfo]) -> dict[str, Total]:
    found: dict[str, Total] = {}
    for info in infos:
        parameters = prod(info.shape)
        width = _BITS.match(info.dtype)
        size = (parameters * int(width[1] if width else 8) + 7) // 8  # BOOL has no number
        found[info.dtype] = found.get(info.dtype, Total()).plus(parameters, size)
    return found


def _taken_as(checkpoint: Checkpoint) -> tuple[str | None, str, int | None]:
    """The family that exports the checkpoint, else why none does; and the visual tokens of a picture."""
    from restore_export.families import FAMILIES, check_architecture

    why = ""
    for family in FAMILIES.values():
        try:
            check_architecture(family, checkpoint)
        except CheckpointError as error:
            why = why or str(error)
            continue
        return _planned(family.name, checkpoint)
    return None, why, None


def _planned(name: str, checkpoint: Checkpoint) -> tuple[str | None, str, int | None]:
    """What a build checks before it starts: config, tensors, processor and tokenizer."""
    from restore_export.errors import RestoreExportError
    from restore_export.families import FAMILIES
    from restore_export.planning import plan_build
    from restore_export.recipe import make_recipe

    try:
        plan = plan_build(make_recipe(model=name, reducer="none"), checkpoint.folder, (FAMILIES[name], checkpoint))
    except RestoreExportError as error:
        return None, str(error), None
    return name, "", plan.model.tower.tokens
