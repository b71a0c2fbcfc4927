"""An exported folder: what its ``restore.json`` says, written by ``build`` and read by everything else."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from restore_export.calibration.settings import Calibration, Reduction
from restore_export.errors import FolderError
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, FILES, VISION_FILE, decoder_state, position_dtype
from restore_export.json_text import json_text
from restore_export.limits import (
    MOST_HEAD_WIDTH,
    MOST_HEADS,
    MOST_LAYERS,
    MOST_PATCHES,
    MOST_POSITIONS,
    MOST_WIDTH,
)
from restore_export.output.manifest import is_inside
from restore_export.quantization.settings import Quantization
from restore_export.reading.json_file import read_object
from restore_export.reading.typed import wrong_types
from restore_export.reading.wording import named, reason, shown
from restore_export.recipe import DTYPES
from restore_export.version import __version__

SCHEMA = 1
_RANGES = (
    ("total", 1, MOST_PATCHES + 1),
    ("image_token_id", 0, MOST_WIDTH),
    ("layers", 1, MOST_LAYERS),
    ("kv_heads", 1, MOST_HEADS),
    ("head_width", 1, MOST_HEAD_WIDTH),
    ("max_positions", 1, MOST_POSITIONS),
)
"""Of the numbers that say how large things are."""
RESTORE_FILE = "restore.json"
_FEEDING = (
    "vision_encoder: pixel_values -> image_features, sizes, positions, per picture.",
    "Put the image_features in place of the prompt's one image token; embed all other ids with embed_tokens.",
    "position_ids: text counts on from 0; the visual token of group g gets start + positions[g], where start is the "
    "picture's place; text behind a picture goes on at start + visual_tokens.total (layout retain) or at start + "
    "visual_tokens.reduced (layout reindex, where visual tokens count on too).",
    "token_sizes: sizes for visual tokens, 0 for text. is_prefill: true for prompt tokens, false for generated ones.",
    "past_X and past_key_values.* start with length 0; feed present_X and present.* back. Pad on the left, mask 0.",
)


@dataclass(frozen=True)
class Folder:
    """What is needed to feed an exported folder."""

    path: Path
    model: str
    dtype: str
    preset: str
    reduction: Reduction
    calibration: Calibration
    total: int
    """N, visual tokens of a picture before reduction."""
    image_token_id: int
    eos_token_ids: tuple[int, ...]
    layers: int
    kv_heads: int
    head_width: int
    max_positions: int
    all_logits: bool
    checkpoint: str | None
    """Where it was built from; None: the bundled checkpoint."""
    quantization: Quantization | None = None
    """How weights are quantized; None: they have the dtype of the build."""
    verified: bool = field(default=False, compare=False)
    """Whether every file was compared with the manifest when it was opened: ``output.verify.open_verified`` says so."""

    @property
    def reduced(self) -> int:
        """n, visual tokens of a picture after reduction."""
        return self.reduction.tokens

    def graph(self, name: str) -> Path:
        """Path of one of the contract's ONNX files."""
        return self.path / "onnx" / name

    def to_json(self) -> dict[str, Any]:
        """What ``restore.json`` holds."""
        return {
            "schema_version": SCHEMA,
            "restore_export": __version__,
            "model": self.model,
            "checkpoint": self.checkpoint,
            "dtype": self.dtype,
            "preset": self.preset,
            "reduction": asdict(self.reduction),
            "calibration": asdict(self.calibration),
            "quantization": asdict(self.quantization) if self.quantization else None,
            "visual_tokens": {"total": self.total, "reduced": self.reduced},
            "positions": {
                "layout": self.reduction.layout,
                "rule": self.reduction.position,
                "dtype": position_dtype(self.reduction),
            },
            "image_token_id": self.image_token_id,
            "eos_token_ids": list(self.eos_token_ids),
            "decoder": {
                "layers": self.layers,
                "kv_heads": self.kv_heads,
                "head_width": self.head_width,
                "max_positions": self.max_positions,
                "all_logits": self.all_logits,
                "state": list(decoder_state(self.calibration)),
            },
            "files": {
                "vision_encoder": f"onnx/{VISION_FILE}",
                "embed_tokens": f"onnx/{EMBED_FILE}",
                "decoder": f"onnx/{DECODER_FILE}",
            },
            "feeding": list(_FEEDING),
        }

    def write(self) -> None:
        """Write ``restore.json``."""
        (self.path / RESTORE_FILE).write_text(json_text(self.to_json()))


def open_folder(path: Path) -> Folder:
    """Read an exported folder; FolderError where it is missing, damaged, or of another version."""
    file = path / RESTORE_FILE
    if not os.path.isdir(path):  # which no name is too long for
        raise FolderError(f"{named(str(path))} is not a folder; give one that restore-export build has made")
    if not os.path.isfile(file):
        raise FolderError(f"{path} has no {RESTORE_FILE}; give a folder that restore-export build has made")
    try:
        data = read_object(file, FolderError, "it is damaged, build the folder again")
        if data["schema_version"] != SCHEMA:
            raise FolderError(
                f"{file} has schema version {shown(data['schema_version'])}, this restore-export reads {SCHEMA}; "
                "build again"
            )
        decoder = data["decoder"]
        folder = Folder(
            path=path,
            model=data["model"],
            dtype=data["dtype"],
            preset=data["preset"],
            reduction=Reduction(**data["reduction"]),
            calibration=Calibration(**data["calibration"]),
            total=data["visual_tokens"]["total"],
            image_token_id=data["image_token_id"],
            eos_token_ids=tuple(data["eos_token_ids"]),
            layers=decoder["layers"],
            kv_heads=decoder["kv_heads"],
            head_width=decoder["head_width"],
            max_positions=decoder["max_positions"],
            all_logits=decoder["all_logits"],
            checkpoint=data["checkpoint"],
            quantization=Quantization(**data["quantization"]) if data.get("quantization") else None,
        )
        problems = _problems(folder)
        missing = _missing(folder, list(data["files"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise FolderError(
            f"{file} is damaged ({type(error).__name__}: {reason(error)}); build the folder again"
        ) from None
    if problems:
        raise FolderError(f"{file} is damaged ({problems[0]}); build the folder again")
    if missing:
        raise FolderError(f"{named(str(missing))} is missing; build the folder again")
    return folder


def _missing(folder: Folder, names: list[str]) -> Path | None:
    """A file that the folder should hold and does not. ValueError where a name leads out of the folder."""
    for name in names:
        if not is_inside(name):
            raise ValueError(f"files names {shown(name)}, which is outside the folder")
    files = [*(folder.path / name for name in names), *map(folder.graph, FILES)]
    return next((file for file in files if not file.is_file()), None)


def _problems(folder: Folder) -> list[str]:
    """What a value of the wrong kind would only show later."""
    found = wrong_types(folder)
    if found:
        return found
    for name, least, most in _RANGES:
        value = getattr(folder, name)
        if not least <= value <= most:
            found.append(f"{name} is {value}; allowed: {least} to {most}")
    if not all(0 <= token < MOST_WIDTH for token in folder.eos_token_ids):
        found.append(f"eos_token_ids is {shown(folder.eos_token_ids)}; allowed: token ids")
    if folder.dtype not in DTYPES:
        found.append(f"dtype is {shown(folder.dtype)}; allowed: {', '.join(DTYPES)}")
    found += folder.quantization.problems() if folder.quantization else []
    return found or folder.reduction.problems(folder.total) + folder.calibration.problems()
