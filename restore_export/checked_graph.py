"""onnx.checker on a graph without its weights: it looks at files of gigabytes, and refuses those with several links."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import onnx

from restore_export.errors import ExportError


def check_graph(path: Path, sizes: Mapping[str, int] | None = None) -> None:
    """ExportError unless a graph passes onnx.checker, shape inference included.

    It is checked beside sparse stand-ins of its weights, which have the ``sizes`` that the files have, or will have
    (by name; None: those that lie beside it now).
    """
    if sizes is None:
        sizes = {each.name: each.stat().st_size for each in path.parent.glob("*.safetensors")}
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".") as aside:
        for name, size in sizes.items():
            (Path(aside) / name).touch()
            os.truncate(Path(aside) / name, size)
        shutil.copyfile(path, Path(aside) / path.name)
        try:
            onnx.checker.check_model(str(Path(aside) / path.name), full_check=True)
        except Exception as error:  # onnx's checker and shape inference raise their own
            raise ExportError(
                f"{path.name} does not pass onnx.checker ({str(error).splitlines()[0]}); please report it"
            ) from error
