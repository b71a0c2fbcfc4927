"""Objects that TensorRT calls back: a logger, a progress monitor and a stream to write to.

Their base classes belong to the module that was loaded, so they are made by functions that take it.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any

_MOST_MESSAGES = 20
_NO_DRIVER = "cudaError 35"


def make_logger(trt: ModuleType) -> Any:
    """An ``ILogger`` that keeps errors and warnings; ``reason()`` is the last error on one line."""

    class Logger(trt.ILogger):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            trt.ILogger.__init__(self)
            self.errors: list[str] = []
            self.warnings: list[str] = []

        def log(self, severity: Any, message: str) -> None:
            line = " ".join(message.split())[:600]
            if severity <= trt.ILogger.Severity.ERROR:
                self.errors = [*self.errors, line][-_MOST_MESSAGES:]
            elif severity == trt.ILogger.Severity.WARNING and line not in self.warnings:
                self.warnings = [*self.warnings, line][-_MOST_MESSAGES:]

        def reason(self) -> str:
            # Without a GPU every failure is followed by this one, which is of no interest.
            told = [line for line in self.errors if _NO_DRIVER not in line] or self.errors
            return told[-1] if told else "TensorRT gives no reason"

    return Logger()


def make_monitor(trt: ModuleType, progress: Callable[[str, float], None]) -> Any:
    """An ``IProgressMonitor`` that tells the share of the outermost phase that is done."""

    class Monitor(trt.IProgressMonitor):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            trt.IProgressMonitor.__init__(self)
            self.phases: list[tuple[str, int, int]] = []

        def phase_start(self, name: str, parent: str | None, steps: int) -> None:
            self.phases.append((name, steps, 0))

        def step_complete(self, name: str, step: int) -> bool:
            self.phases = [(each, steps, step + 1 if each == name else done) for each, steps, done in self.phases]
            self._tell()
            return True

        def phase_finish(self, name: str) -> None:
            self.phases = [phase for phase in self.phases if phase[0] != name]

        def _tell(self) -> None:
            share, part = 0.0, 1.0
            for _, steps, done in self.phases:
                share += part * min(done, steps) / max(1, steps)
                part /= max(1, steps)
            progress(self.phases[-1][0] if self.phases else "build", min(1.0, share))

    return Monitor()


class EngineFile:
    """An engine on its way to the disk: written piece by piece, its hash taken as it goes by."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._hash = hashlib.sha256()
        self.bytes = 0
        self.problem: OSError | None = None

    def __enter__(self) -> EngineFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        try:
            self._file.close()
        except OSError as failure:
            self.problem = self.problem or failure

    @property
    def sha256(self) -> str:
        """Of all that was written."""
        return self._hash.hexdigest()

    def add(self, data: memoryview) -> int:
        """Bytes that were written: fewer than given tell TensorRT to stop."""
        try:
            self._file.write(data)
        except OSError as error:
            self.problem = error
            return 0
        self._hash.update(data)
        self.bytes += len(data)
        return len(data)


def make_writer(trt: ModuleType, file: EngineFile) -> Any:
    """An ``IStreamWriter`` into ``file``."""

    class Writer(trt.IStreamWriter):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            trt.IStreamWriter.__init__(self)

        def write(self, data: Any, size: int | None = None) -> int:
            return file.add(_view(data, size))

    return Writer()


def _view(data: Any, size: int | None) -> memoryview:
    """The bytes of a buffer, or of a capsule that holds their address."""
    if size is None or isinstance(data, (bytes, bytearray, memoryview)):
        return memoryview(data)
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    address = pointer(data, None)
    return memoryview((ctypes.c_char * size).from_address(address)).cast("B")
