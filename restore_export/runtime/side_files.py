"""The processor's and tokenizer's files, looked at before transformers reads them without any limit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from restore_export.errors import CheckpointError
from restore_export.reading.json_file import read_object
from restore_export.reading.plain_file import check_plain

_SETTINGS = (
    "config.json",
    "preprocessor_config.json",
    "processor_config.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.json",
)
_LARGEST = {".json": 128 << 20, ".model": 128 << 20, ".txt": 64 << 20, ".jinja": 1 << 20}
"""Bytes; the largest published tokenizer.json has a quarter of that."""
_TOKENIZER_PATHS = ("tokenizer_file", "vocab_file", "merges_file")
_TEMPLATES = "additional_chat_templates"


def check_side_files(folder: Path) -> None:
    """CheckpointError or OSError where a file is a pipe or a device, far too large, no JSON object, or leads away."""
    for path in [*folder.iterdir(), *(folder / _TEMPLATES).glob("*")]:
        if path.suffix in _LARGEST and path.exists():
            try:
                check_plain(path, _LARGEST[path.suffix])
            except OSError as error:
                raise OSError(f"{path.name}: {error}") from None
    for name in _SETTINGS:
        if (folder / name).exists():
            _check_settings(folder / name, read_object(folder / name, CheckpointError, "fetch this file again"))


def _check_settings(path: Path, settings: dict[str, Any]) -> None:
    for key in _TOKENIZER_PATHS:
        if settings.get(key) is not None:
            raise CheckpointError(f"{path.name} names a {key} of its own, which is not read; take it out")
