"""Find out what lies at a path, and let the one who knows describe it."""

from __future__ import annotations

import os
from pathlib import Path

from restore_export.errors import FolderError
from restore_export.inspection.result import Inspection
from restore_export.reading.wording import reason

_ALLOWED = (
    "give a folder that restore-export build has made, an *.onnx file, an *.engine file with its sidecar, a "
    "*.safetensors file, or a Hugging Face checkpoint folder"
)
_FIRST_OF_ONNX = b"\x08"
"""Key of ``ir_version``, the first field of every ONNX file."""


def inspect(path: Path) -> Inspection:
    """What is at ``path``: an :class:`ExportInspection`, :class:`OnnxInspection`, :class:`EngineInspection` or
    :class:`CheckpointInspection`, each in the module that makes it.

    No weights are read and no engine is deserialized (it can hold native code); an engine that is given itself is
    hashed, and a checkpoint's config and processor are checked as a build checks them. What is wrong inside is in
    ``problems``. Raises FolderError where there is nothing that can be inspected, CheckpointError where a checkpoint
    cannot be opened.
    """
    if os.path.isdir(path):
        return _inspect_folder(path)
    if not os.path.isfile(path):
        what = "is neither a file nor a folder" if os.path.lexists(path) else "does not exist"
        raise FolderError(f"{path} {what}; {_ALLOWED}")
    return _inspect_file(path)


def _inspect_folder(folder: Path) -> Inspection:
    if (folder / "restore.json").is_file():
        from restore_export.inspection.export_folder import inspect_export

        return inspect_export(folder)
    if (folder / "config.json").is_file() or any(folder.glob("*.safetensors")):
        from restore_export.inspection.checkpoint_folder import inspect_checkpoint

        return inspect_checkpoint(folder)
    graphs = sorted(folder.glob("*.onnx"))
    if graphs:
        raise FolderError(f"{folder} has no restore.json, so it is not one of ours; inspect its files: {graphs[0]}")
    raise FolderError(f"{folder} has neither restore.json (an export) nor config.json (a checkpoint); {_ALLOWED}")


def _inspect_file(path: Path) -> Inspection:
    if path.suffix == ".safetensors":
        from restore_export.inspection.checkpoint_folder import inspect_safetensors

        return inspect_safetensors(path)
    if path.suffix == ".engine" or os.path.isfile(f"{path}.json"):
        from restore_export.inspection.engine_file import inspect_engine

        return inspect_engine(path)
    if path.suffix == ".onnx" or _first_byte(path) == _FIRST_OF_ONNX:
        from restore_export.inspection.onnx_file import inspect_onnx

        return inspect_onnx(path)
    raise FolderError(f"{path} is no file that can be inspected; {_ALLOWED}")


def _first_byte(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(1)
    except OSError as error:
        raise FolderError(f"{path} cannot be read ({reason(error)}); check the file and its rights") from None
