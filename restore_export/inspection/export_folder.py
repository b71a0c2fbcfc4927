"""An exported folder: its recipe, graphs, engines and what was found of their parity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar

from restore_export.compare.report import FAILED, NOT_RUN, PASSED, report_file
from restore_export.compare.scope import FULL, SAMPLE
from restore_export.errors import FolderError, RestoreExportError
from restore_export.folder import Folder, open_folder
from restore_export.graphs.contract import FILES
from restore_export.inspection.files import list_files, total_bytes
from restore_export.inspection.folder_engines import FolderEngine, list_engines
from restore_export.inspection.onnx_file import OnnxInspection, inspect_onnx
from restore_export.inspection.result import Inspection, StoredFile
from restore_export.reading.json_file import read_object
from restore_export.reading.wording import shown
from restore_export.runtime.backend_names import BACKENDS

_VERDICTS = (PASSED, FAILED, NOT_RUN)
_KITS = "engines/*/build_on_device.sh"


@dataclass(frozen=True)
class Parity:
    """What a parity report says."""

    backend: str
    """What ran the export."""
    verdict: str
    """passed, failed or not_run."""
    reason: str
    report: str | None
    """Path in the folder; None: there is no report."""
    scope: str | None = None
    """``sample`` or ``full``; None: no report tells."""


@dataclass(frozen=True)
class ExportInspection(Inspection):
    """An exported folder."""

    kind: ClassVar[str] = "export"

    folder: Folder
    graphs: tuple[OnnxInspection, ...]
    engines: tuple[FolderEngine, ...]
    kits: tuple[str, ...]
    """Scripts that build engines on the device, as paths in the folder."""
    parity: tuple[Parity, ...]
    """ONNX Runtime's first; of an engine target only where there is a report."""
    files: tuple[StoredFile, ...]

    def to_json(self) -> dict[str, Any]:
        """Everything, as JSON values; ``recipe`` is what ``restore.json`` says of it."""
        told = self.folder.to_json()
        kept = (
            "model",
            "checkpoint",
            "dtype",
            "preset",
            "reduction",
            "calibration",
            "quantization",
            "visual_tokens",
            "decoder",
        )
        return {
            **self.head(),
            "recipe": {name: told[name] for name in kept},
            "parity": [asdict(each) for each in self.parity],
            "graphs": [each.to_json() for each in self.graphs],
            "engines": [each.to_json() for each in self.engines],
            "kits": list(self.kits),
            "files": [asdict(each) for each in self.files],
        }


def inspect_export(path: Path) -> ExportInspection:
    """Describe the exported folder at ``path``. FolderError where its ``restore.json`` cannot be used."""
    folder = open_folder(path)
    problems: list[str] = []
    graphs = _graphs(path, problems)
    parity = _parity(path, problems)
    executed = {each.backend: each.verdict for each in parity if each.report}
    engines = list_engines(path, executed, problems)
    files = list_files(path)
    return ExportInspection(
        path=str(path),
        bytes=total_bytes(files),
        problems=tuple(problems),
        folder=folder,
        graphs=graphs,
        engines=engines,
        kits=tuple(script.relative_to(path).as_posix() for script in sorted(path.glob(_KITS))),
        parity=parity,
        files=files,
    )


def _graphs(folder: Path, problems: list[str]) -> tuple[OnnxInspection, ...]:
    """All ONNX files, in the order in which they are run, and then what else there is."""
    order = {name: number for number, name in enumerate(FILES)}
    found = []
    for path in sorted(folder.rglob("*.onnx"), key=lambda each: (order.get(each.name, len(order)), str(each))):
        try:
            graph = inspect_onnx(path)
        except FolderError as error:
            problems.append(str(error))
            continue
        found.append(graph)
        problems += [f"{path.relative_to(folder).as_posix()}: {problem}" for problem in graph.problems]
    return tuple(found)


def _parity(folder: Path, problems: list[str]) -> tuple[Parity, ...]:
    found = []
    for backend in BACKENDS:
        name = report_file(backend)
        if (folder / name).is_file():
            try:
                found.append(_verdict(backend, name, read_object(folder / name, FolderError, "run parity again")))
            except RestoreExportError as error:
                problems.append(str(error))
        elif not found:
            found.append(Parity(backend, NOT_RUN, f"there is no {name}; run restore-export parity", None))
    return tuple(found)


def _verdict(backend: str, name: str, report: Mapping[str, Any]) -> Parity:
    verdict, reason, scope = report.get("verdict"), report.get("reason", ""), report.get("scope")
    if verdict not in _VERDICTS or not isinstance(reason, str):
        raise FolderError(f"{name} has verdict {shown(verdict)}; allowed: {', '.join(_VERDICTS)}; run parity again")
    return Parity(backend, verdict, reason, name, scope if scope in (SAMPLE, FULL) else None)
