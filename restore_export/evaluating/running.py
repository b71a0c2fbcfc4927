"""Each row of an evaluation as something that answers: in PyTorch, exported and run, or a folder that is there."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from restore_export.eager.sessions import eager_sessions
from restore_export.eager.weights import HeldWeights
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.errors import FolderError
from restore_export.evaluating.answering import Answering
from restore_export.evaluating.cells import BLANK, Cell
from restore_export.folder import Folder
from restore_export.planning import Plan
from restore_export.replanning import cheapest, replanned
from restore_export.runtime.backend_names import PYTORCH
from restore_export.runtime.backends import open_sessions
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from restore_export.writing import describe_folder, export_folder


@dataclass(frozen=True)
class Running:
    """What opens the rows of one evaluation."""

    plan: Plan
    """Of the checkpoint; a row's own recipe takes the place of the plan's."""
    backend: str
    most_tokens: int
    scratch: Path
    """Where folders are exported for as long as they are asked."""
    held: HeldWeights
    """Shared by the rows that run in PyTorch."""
    frontend: Frontend
    """The checkpoint's own, of all rows but a folder's."""
    folder: Folder | None = None
    """One that is there, for the row that it is."""

    @contextlib.contextmanager
    def opened(self, cell: Cell, heard: Callable[[str, float], None]) -> Iterator[Answering]:
        """A row, ready to be asked. Raises as exporting and loading do."""
        if self.folder and self._is_own(cell):
            model = ExportedModel(self.folder, open_sessions(self.folder, self.backend))
            frontend = Frontend(self.folder.path, self.folder.image_token_id, FolderError)
            yield Answering(model, frontend, self.most_tokens, cell.group == BLANK)
            return
        plan = replanned(self.plan, replace(cell.recipe, weights=cheapest(self.plan, self.scratch)))
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix=".", suffix=".partial") as name:
            if self.backend == PYTORCH:
                model = ExportedModel(describe_folder(plan, Path(name)), eager_sessions(plan, self.held))
            else:
                model = ExportedModel(export_folder(plan, Path(name), heard))
            yield Answering(model, self.frontend, self.most_tokens, cell.group == BLANK)

    def _is_own(self, cell: Cell) -> bool:
        if self.folder is None or self.backend == PYTORCH:
            return False
        own, asked = self.folder, cell.recipe
        return (asked.reduction, asked.calibration, asked.quantization) == (
            own.reduction, own.calibration, own.quantization,
        )  # fmt: skip


def runtime_of(backend: str) -> str:
    """Name and version of what runs a backend's graphs."""
    if backend == PYTORCH:
        import torch

        return f"torch {torch.__version__}, CPU, float32"
    if backend == ONNXRUNTIME:
        import onnxruntime

        return f"onnxruntime {onnxruntime.__version__}, CPU"
    return backend
