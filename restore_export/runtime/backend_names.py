"""What can run a folder's graphs, by name. Nothing heavy is imported for that."""

from __future__ import annotations

from restore_export.engines.targets import ONNXRUNTIME, TARGETS
from restore_export.errors import UsageError

BACKENDS = (ONNXRUNTIME, *TARGETS)
PYTORCH = "pytorch"
"""The graphs' modules themselves, for what compares settings rather than folders."""


def check_backend(backend: str) -> None:
    """UsageError where there is no such backend."""
    if backend not in BACKENDS:
        raise UsageError(f"backend {backend!r} is unknown; allowed: {', '.join(BACKENDS)}")
