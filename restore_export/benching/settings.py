"""How a bench is run: checked before any heavy work."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from restore_export.engines import toolkit
from restore_export.engines.targets import ONNXRUNTIME, TARGETS
from restore_export.errors import FolderError, RuntimeFailure, UsageError
from restore_export.folder import Folder
from restore_export.runtime.backend_names import BACKENDS as RUNTIMES
from restore_export.runtime.backend_names import PYTORCH

BACKENDS = (PYTORCH, *RUNTIMES)
ROUNDS, TEXT_TOKENS, GENERATED = 5, 64, 16


@dataclass(frozen=True)
class BenchSettings:
    """What is run, how often, on what."""

    backends: tuple[str, ...] = (ONNXRUNTIME,)
    rounds: int = ROUNDS
    threads: int = 1
    text_tokens: int = TEXT_TOKENS
    """Of the prompt, beside those of the picture."""
    generated: int = GENERATED
    """Tokens of an answer; the first comes with the prompt."""
    seed: int = 0
    """Of the order in which the sides take their turns."""

    @property
    def verified_for(self) -> str:
        """The backend by which it is decided whether a folder must be verified: engines are native code."""
        return next((name for name in self.backends if name in TARGETS), ONNXRUNTIME)


def make_bench_settings(
    backends: Sequence[str], rounds: int, threads: int | None, text_tokens: int, generated: int
) -> BenchSettings:
    """Settings that are possible whatever the folder; UsageError lists everything wrong.

    ``threads`` None: all that this process may use.
    """
    problems = [
        f"backend {name!r} is unknown; allowed: {', '.join(BACKENDS)}" for name in backends if name not in BACKENDS
    ]
    threads = _processors() if threads is None else threads
    least = (
        ("rounds", rounds, 1),
        ("threads", threads, 1),
        ("text-tokens", text_tokens, 1),
        ("generate", generated, 2),
    )
    problems += [f"{name} is {count}; allowed: {low} or more" for name, count, low in least if count < low]
    if problems:
        raise UsageError("; ".join(problems))
    every = tuple(dict.fromkeys(backends)) or (ONNXRUNTIME,)
    return BenchSettings(every, rounds, threads, text_tokens, generated)


def check_comparable(folder: Folder, settings: BenchSettings) -> None:
    """UsageError, FolderError or RuntimeFailure where the folder, or this machine, cannot be measured so."""
    if folder.reduction.reducer == "none":
        raise UsageError(
            f"folder {folder.path} keeps all {folder.total} visual tokens (reducer none), so there is nothing to "
            "compare; give one that was built with a reducer"
        )
    needed = folder.total + settings.text_tokens + settings.generated
    if needed > folder.max_positions:
        allowed = folder.max_positions - folder.total - settings.generated
        raise UsageError(
            f"{settings.text_tokens} text tokens, {folder.total} visual ones and {settings.generated} generated need "
            f"{needed} positions, but the model has {folder.max_positions}; allowed: up to {max(0, allowed)} text "
            "tokens, so lower --text-tokens or --generate"
        )
    for backend in settings.backends:
        _check_backend(folder, backend)


def _check_backend(folder: Folder, backend: str) -> None:
    if backend == ONNXRUNTIME and folder.dtype == "bf16":
        raise UsageError(
            f"ONNX Runtime's CPU has no bf16 kernels, so it cannot run {folder.path}; bench it with --backend "
            f"{PYTORCH}, or build it with --dtype fp32"
        )
    if backend == PYTORCH and folder.quantization:
        raise UsageError(
            f"the weights of {folder.path} are quantized, which backend {PYTORCH} does not run; leave it out"
        )
    if backend not in TARGETS:
        return
    from restore_export.engines.existing import engine_file
    from restore_export.engines.targets import GRAPHS

    for graph in GRAPHS:
        engine = folder.path / engine_file(backend, graph)
        if not engine.is_file():
            raise FolderError(f"{engine} is missing: the folder was built without; build it with --target {backend}")
    if not toolkit.has_gpu():
        raise RuntimeFailure(
            f"backend {backend} runs engines on an NVIDIA GPU, and none is to be seen here; leave it out, or bench on "
            "the machine that has one"
        )


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
