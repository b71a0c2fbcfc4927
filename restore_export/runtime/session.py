"""ONNX Runtime sessions with named inputs and outputs, and errors that name the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import onnxruntime

from restore_export.errors import RuntimeFailure

Arrays = dict[str, np.ndarray]
_TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(int64)": np.int64,
    "tensor(bool)": np.bool_,
}
_WARNINGS_OFF = 3
_FLOAT32 = "1"
"""ONNX Runtime's accuracy level of that name."""


@dataclass(frozen=True)
class Limits:
    """Largest shapes that an engine was built for."""

    rows: int
    """Pictures or prompts at once."""
    step: int = 0
    """Tokens of one step of a decoder."""
    cache: int = 0
    """Tokens in the cache of a decoder."""


class GraphSession(Protocol):
    """What runs one graph: ONNX Runtime, an engine, or a test's stand-in."""

    path: Path
    outputs: list[str]

    @property
    def limits(self) -> Limits | None:
        """What it takes; None: anything."""

    @property
    def inputs(self) -> Mapping[str, Any]:
        """Inputs by name, each with a ``shape`` in which a dynamic extent is a string."""

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name; outputs by name."""


class Session:
    """One ONNX file on ONNX Runtime's CPU."""

    limits = None

    def __init__(
        self,
        path: Path,
        model: bytes | None = None,
        *,
        for_one_run: bool = False,
        exact: bool = False,
        threads: int | None = None,
        profile: Path | None = None,
    ) -> None:
        """Open ``path``; ``model`` replaces the graph of the file but keeps its external data.

        ``for_one_run`` leaves out what only pays if it runs again: folding and packing weights, keeping memory.
        ``exact`` keeps activations as they are in front of quantized weights; else they are rounded to 8 bits there,
        which is faster. ``threads`` None: as many as ONNX Runtime chooses. ``profile``: what the name of a trace begins
        with, which :meth:`end_profile` ends; None: none is made.
        """
        options = onnxruntime.SessionOptions()
        if threads:
            options.intra_op_num_threads = threads
        if profile:
            options.enable_profiling, options.profile_file_prefix = True, str(profile)
        if for_one_run:
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
            options.enable_cpu_mem_arena = False
            options.add_session_config_entry("session.disable_prepacking", "1")
        if exact:
            options.add_session_config_entry("session.qdq_matmulnbits_accuracy_level", _FLOAT32)
        options.log_severity_level = _WARNINGS_OFF
        if model is not None:
            options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(path.parent))
        try:
            self._session = onnxruntime.InferenceSession(
                model if model is not None else str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # ONNX Runtime's own exceptions have no common base
            raise RuntimeFailure(
                f"{path} cannot be loaded by ONNX Runtime ({_reason(error)}); build it again"
            ) from error
        self.path = path
        self.inputs = {each.name: each for each in self._session.get_inputs()}
        self.outputs = [each.name for each in self._session.get_outputs()]

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input."""
        kind = self.inputs[name].type
        if kind not in _TYPES:
            raise RuntimeFailure(f"{self.path}: input {name} is {kind}, which numpy does not have; run it on a GPU")
        return np.dtype(_TYPES[kind])

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name (cast to the dtypes asked for); outputs by name."""
        names = list(outputs or self.outputs)
        cast = {name: np.asarray(value).astype(self.dtype(name), copy=False) for name, value in feeds.items()}
        try:
            return dict(zip(names, self._session.run(names, cast), strict=True))
        except Exception as error:
            raise RuntimeFailure(f"{self.path} failed in ONNX Runtime ({_reason(error)})") from error

    def end_profile(self) -> Path:
        """Where the trace of all runs lies; of a session that was opened with one."""
        return Path(self._session.end_profiling())


def _reason(error: Exception) -> str:
    text = str(error).strip()
    return text.splitlines()[0] if text else type(error).__name__
