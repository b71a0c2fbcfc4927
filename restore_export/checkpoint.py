"""A checkpoint on disk: found, checked, its tensors listed without reading them.

Only safetensors is read: a pickle file can run code. Nothing is trusted to be complete.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restore_export.errors import CheckpointError, UsageError
from restore_export.hub import from_hub
from restore_export.reading.json_file import read_object
from restore_export.reading.plain_file import check_link
from restore_export.reading.rust import panics_as_errors
from restore_export.reading.wording import named, reason, shown
from restore_export.weight_files import TensorInfo as TensorInfo
from restore_export.weight_files import list_tensors

if TYPE_CHECKING:
    from torch import Tensor

SIDE_FILES = (
    "config.json",
    "generation_config.json",
    "preprocessor_config.json",
    "processor_config.json",
    "chat_template.jinja",
    "chat_template.json",
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
)
"""Files that an exported folder takes along, where the checkpoint has them."""
_LONGEST_NAME = 4096
"""Of a path on Linux; hub ids are shorter."""
_NO_MEMORY = re.compile("(can't|cannot) allocate memory", re.IGNORECASE)
"""torch says so in a RuntimeError."""
_WHAT_TO_GIVE = (
    "give a Hugging Face folder with config.json and *.safetensors, or a hub id such as llava-hf/llava-1.5-7b-hf"
)
BUNDLED = Path(__file__).parent / "bundled" / "llava"


@dataclass(frozen=True)
class Checkpoint:
    """A checked folder: its parsed config and all its tensors by key."""

    folder: Path
    config: dict[str, Any]
    tensors: dict[str, TensorInfo]
    commit: str | None = None
    """Of the hub, where the checkpoint was asked for there; None: a folder was given."""

    def read(self, key: str) -> Tensor:
        """One tensor, read from its file. CheckpointError names the file if it is damaged.

        Memory that does not suffice is no damage: that error comes as it is.
        """
        info = self.tensors[key]
        try:
            with panics_as_errors():
                tensor: Tensor = _reader(info.file).get_tensor(key)
                return tensor
        except Exception as error:
            if isinstance(error, MemoryError) or _NO_MEMORY.search(str(error)):
                raise
            raise CheckpointError(
                f"{info.file}: tensor {named(key)} cannot be read ({reason(error)}); fetch this file again"
            ) from error

    @property
    def dtype(self) -> str:
        """The dtype of most parameters, by their number: ``fp32``, ``fp16`` or ``bf16``."""
        names = {"F32": "fp32", "F16": "fp16", "BF16": "bf16"}
        counts: dict[str, int] = {}
        for info in self.tensors.values():
            if info.dtype in names:
                size = 1
                for extent in info.shape:
                    size *= extent
                counts[names[info.dtype]] = counts.get(names[info.dtype], 0) + size
        return max(counts, key=lambda name: counts[name], default="fp32")


def open_checkpoint(
    name: str | None, revision: str | None = None, screen: Callable[[dict[str, Any], Path], object] | None = None
) -> Checkpoint:
    """Open a folder, a hub id (at ``revision``), or (None) the bundled checkpoint.

    ``screen`` gets config.json, parsed, and its path before anything else is fetched from the hub; it raises
    CheckpointError where the rest is not wanted.
    """
    if name is None:
        _check_no_revision(revision)
        return _open_folder(BUNDLED)
    if not name.strip() or "\0" in name or len(name) > _LONGEST_NAME:
        raise CheckpointError(f"checkpoint {shown(name)} names nothing; {_WHAT_TO_GIVE}")
    try:
        folder = Path(name).expanduser()
        is_folder = folder.exists() or _looks_like_path(name)
    except (OSError, ValueError, RuntimeError) as error:  # a part too long for a file, or nobody's home
        raise CheckpointError(
            f"checkpoint {shown(name)} cannot be looked up ({reason(error)}); {_WHAT_TO_GIVE}"
        ) from None
    if is_folder:
        _check_no_revision(revision)
        return _open_folder(folder)

    def look(fetched: Path) -> None:
        config = fetched / "config.json"
        if screen:
            screen(read_json(config), config)

    fetched = from_hub(name, revision, list_tensors, look)
    return replace(_open_folder(fetched), commit=fetched.name)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file; CheckpointError where it is missing or not one."""
    return read_object(path, CheckpointError, "a checkpoint folder needs it whole, fetch this file again")


def _check_no_revision(revision: str | None) -> None:
    if revision is not None:
        raise UsageError(f"revision {shown(revision)} is of a hub id, and the checkpoint is a folder; leave it out")


def _looks_like_path(name: str) -> bool:
    return name.startswith((".", "/", "~")) or name.count("/") != 1 or name.endswith("/")


def _open_folder(folder: Path) -> Checkpoint:
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "does not exist"
        raise CheckpointError(
            f"checkpoint {named(str(folder))} {what}; if it has moved, say so with --checkpoint; {_WHAT_TO_GIVE}"
        )
    for name in SIDE_FILES:
        try:
            check_link(folder / name, folder)
        except (OSError, RuntimeError) as error:
            raise CheckpointError(f"{folder / name} is refused ({reason(error)})") from None
    config = read_json(folder / "config.json")
    return Checkpoint(folder, config, list_tensors(folder))


def _reader(file: Path) -> Any:
    """An open file, mapped into memory as long as it or a tensor of it is held."""
    from safetensors import safe_open

    return safe_open(file, framework="pt").__enter__()
