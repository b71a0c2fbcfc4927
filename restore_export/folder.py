"""An exported folder: what its ``restore.json`` says, written by ``build`` and read by everything else."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from restore_export.calibration.settings import Calibration, Reduction
from restore_export.errors import FolderError
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, FILES, VISION_FILE, decoder_state, position_dtype
from restore_export.recipe import DTYPES
from restore_export.version import __version__

SCHEMA = 1
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
        (self.path / RESTORE_FILE).write_text(json.dumps(self.to_json(), indent=2) + "\n")


def open_folder(path: Path) -> Folder:
    """Read an exported folder; FolderError where it is missing, damaged, or of another version."""
    file = path / RESTORE_FILE
    if not path.is_dir():
        raise FolderError(f"{path} is not a folder; give one that restore-export build has made")
    if not file.is_file():
        raise FolderError(f"{path} has no {RESTORE_FILE}; give a folder that restore-export build has made")
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if data["schema_version"] != SCHEMA:
            raise FolderError(
                f"{file} has schema version {data['schema_version']}, this restore-export reads {SCHEMA}; build again"
            )
        decoder = data["decoder"]
        folder = Folder(
            path=path,
            model=str(data["model"]),
            dtype=str(data["dtype"]),
            preset=str(data["preset"]),
            reduction=Reduction(**data["reduction"]),
            calibration=Calibration(**data["calibration"]),
            total=int(data["visual_tokens"]["total"]),
            image_token_id=int(data["image_token_id"]),
            eos_token_ids=tuple(int(value) for value in data["eos_token_ids"]),
            layers=int(decoder["layers"]),
            kv_heads=int(decoder["kv_heads"]),
            head_width=int(decoder["head_width"]),
            max_positions=int(decoder["max_positions"]),
            all_logits=decoder["all_logits"],
            checkpoint=data["checkpoint"],
        )
        problems = _problems(folder) + folder.reduction.problems(folder.total) + folder.calibration.problems()
        files = [path / str(name) for name in dict(data["files"]).values()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise FolderError(f"{file} is damaged ({type(error).__name__}: {error}); build the folder again") from None
    if problems:
        raise FolderError(f"{file} is damaged ({problems[0]}); build the folder again")
    missing = [str(graph) for graph in [*files, *map(folder.graph, FILES)] if not graph.is_file()]
    if missing:
        raise FolderError(f"{missing[0]} is missing; build the folder again")
    return folder


def _problems(folder: Folder) -> list[str]:
    """What a value of the wrong kind would only show later."""
    switches = (folder.reduction.merge, folder.calibration.size, folder.all_logits)
    found = [] if all(isinstance(switch, bool) for switch in switches) else ["a switch is neither true nor false"]
    if folder.dtype not in DTYPES:
        found.append(f"dtype is {folder.dtype}; allowed: {', '.join(DTYPES)}")
    if folder.checkpoint is not None and not isinstance(folder.checkpoint, str):
        found.append(f"checkpoint is {folder.checkpoint!r}; allowed: a name or null")
    return found
