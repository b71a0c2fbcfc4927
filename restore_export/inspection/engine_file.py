"""An engine, by what its sidecar tells. The engine is never deserialized: it can hold native code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from restore_export.engines.sidecar import Sidecar, read_sidecar
from restore_export.errors import FolderError
from restore_export.inspection.result import Inspection
from restore_export.output.hashing import sha256_of
from restore_export.reading.wording import reason

MATCHES, DIFFERS, NOT_CHECKED = "matches", "differs", "not_checked"


@dataclass(frozen=True)
class EngineInspection(Inspection):
    """One engine and its sidecar."""

    kind: ClassVar[str] = "engine"

    sha256: str
    """Whether the engine's bytes are those that the sidecar was written for: matches, differs or not_checked."""
    sidecar: Sidecar

    def to_json(self) -> dict[str, Any]:
        """Everything, as JSON values."""
        return {
            **self.head(),
            "sha256": self.sha256,
            "sidecar": self.sidecar.to_json(),
        }


def inspect_engine(path: Path, read_whole: bool = True) -> EngineInspection:
    """Describe the engine at ``path``; ``read_whole`` says whether its sha256 is compared, or its size alone.

    FolderError where the sidecar is missing or damaged.
    """
    sidecar = read_sidecar(path)
    advice = "build the engine again, or copy its sidecar along"
    size = path.stat().st_size
    problems, state = [], NOT_CHECKED
    if size != sidecar.bytes:
        problems.append(f"the engine has {size} bytes, its sidecar says {sidecar.bytes}; {advice}")
        state = DIFFERS
    elif read_whole:
        state = MATCHES if _sha256(path) == sidecar.sha256 else DIFFERS
        if state == DIFFERS:
            problems.append(f"the engine's sha256 is not what its sidecar says; {advice}")
    return EngineInspection(str(path), size, tuple(problems), state, sidecar)


def _sha256(path: Path) -> str:
    try:
        return sha256_of(path)
    except OSError as error:
        raise FolderError(f"{path} cannot be read ({reason(error)}); check the file and its rights") from None
