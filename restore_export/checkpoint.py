"""A checkpoint on disk: found, checked, its tensors listed without reading them.

Only safetensors is read: a pickle file can run code. Nothing is trusted to be complete.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restore_export.errors import CheckpointError

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
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt")
BUNDLED = Path(__file__).parent / "bundled" / "llava"


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies and what it is."""

    file: Path
    dtype: str
    """As safetensors spells it: ``F16``, ``BF16``, ``F32`` …"""
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Checkpoint:
    """A checked folder: its parsed config and all its tensors by key."""

    folder: Path
    config: dict[str, Any]
    tensors: dict[str, TensorInfo]

    def read(self, key: str) -> Tensor:
        """One tensor, read from its file. CheckpointError names the file if it is damaged."""
        info = self.tensors[key]
        try:
            tensor: Tensor = _reader(info.file, info.file.stat().st_mtime_ns).get_tensor(key)
            return tensor
        except Exception as error:
            raise CheckpointError(
                f"{info.file}: tensor {key} cannot be read ({error}); fetch this file again"
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


def open_checkpoint(name: str | None) -> Checkpoint:
    """Open a folder, a hub id, or (None) the bundled checkpoint."""
    if name is None:
        return _open_folder(BUNDLED)
    folder = Path(name).expanduser()
    if folder.exists() or _looks_like_path(name):
        return _open_folder(folder)
    return _open_folder(_from_hub(name))


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file; CheckpointError where it is missing or not one."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointError(f"{path} is missing; a checkpoint folder needs {path.name}") from None
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{path} is not readable as JSON ({error}); fetch this file again") from None
    if not isinstance(value, dict):
        raise CheckpointError(f"{path} holds a {type(value).__name__}, not a JSON object; fetch this file again")
    return value


def _looks_like_path(name: str) -> bool:
    return name.startswith((".", "/", "~")) or name.count("/") != 1 or name.endswith("/")


def _open_folder(folder: Path) -> Checkpoint:
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "does not exist"
        raise CheckpointError(
            f"checkpoint {folder} {what}; if it has moved, say so with --checkpoint; "
            "give a Hugging Face folder with config.json and *.safetensors, "
            "or a hub id such as llava-hf/llava-1.5-7b-hf"
        )
    config = read_json(folder / "config.json")
    return Checkpoint(folder, config, _list_tensors(folder))


def _list_tensors(folder: Path) -> dict[str, TensorInfo]:
    index, whole = folder / "model.safetensors.index.json", folder / "model.safetensors"
    if whole.is_file():  # transformers takes it before an index, too
        files = [whole]
    elif index.exists():
        mapping = read_json(index).get("weight_map")
        if not isinstance(mapping, dict) or not all(isinstance(file, str) for file in mapping.values()):
            raise CheckpointError(f"{index} has no weight_map of names to files; fetch this file again")
        files = [_shard(folder, file, index) for file in sorted(set(mapping.values()))]
    else:
        files = sorted(folder.glob("*.safetensors"))
        if not files:
            pickles = [path.name for pattern in _PICKLES for path in sorted(folder.glob(pattern))]
            if pickles:
                raise CheckpointError(
                    f"{folder} holds only pickle weights ({pickles[0]}), which can run code and are refused; "
                    "convert them with transformers' save_pretrained(..., safe_serialization=True)"
                )
            raise CheckpointError(f"{folder} holds no *.safetensors file; a checkpoint folder needs its weights")
    return {key: info for file in files for key, info in _list_file(file).items()}


def _shard(folder: Path, name: str, index: Path) -> Path:
    path = folder / name
    if Path(name).name != name:
        raise CheckpointError(f"{index} names {name}, which is outside the folder; fetch this file again")
    if not path.is_file():
        raise CheckpointError(f"{index} names {name}, which is missing; fetch that file")
    return path


@lru_cache(maxsize=64)
def _reader(file: Path, changed: int) -> Any:
    """An open file; one that has ``changed`` since (a time in nanoseconds) is another."""
    from safetensors import safe_open

    return safe_open(file, framework="pt").__enter__()


def _list_file(file: Path) -> dict[str, TensorInfo]:
    from safetensors import safe_open

    try:
        with safe_open(file, framework="np") as opened:
            slices = {key: opened.get_slice(key) for key in opened.keys()}  # noqa: SIM118 - not a dict
            return {key: TensorInfo(file, part.get_dtype(), tuple(part.get_shape())) for key, part in slices.items()}
    except Exception as error:
        raise CheckpointError(f"{file} is not a whole safetensors file ({error}); fetch this file again") from error


def _from_hub(name: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    patterns = ["*.safetensors", "*.json", "*.jinja", "tokenizer.model", "merges.txt"]
    try:
        cached = Path(snapshot_download(name, allow_patterns=patterns, local_files_only=True))
        _list_tensors(cached)  # a cache can hold a part of a checkpoint
        return cached
    except (LocalEntryNotFoundError, HFValidationError, CheckpointError, OSError, ValueError):
        pass
    try:
        return Path(snapshot_download(name, allow_patterns=patterns))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError, ValueError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise CheckpointError(
            f"checkpoint {name!r} is no folder here and not in the local hub cache, and the hub did not give it "
            f"({reason}); check the spelling, the network or access rights (hf auth login), or give a folder"
        ) from None
