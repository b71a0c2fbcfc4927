"""Export RESTORE-reduced multimodal LLMs to ONNX, and show that the export equals PyTorch.

    import restore_export

    built = restore_export.build("llava", checkpoint="llava-hf/llava-1.5-7b-hf", tokens=64, output="llava-64")
    checked = restore_export.parity("llava-64")
    answer = restore_export.run("llava-64", image="cat.png", prompt="What is this?")
    whole = restore_export.verify("llava-64").verified

Every command is a function: build, parity, evaluate, bench, report, run, chat, verify, inspect, doctor, models.

Each returns a typed, frozen result and raises a subclass of ``RestoreExportError``.
"""

from restore_export.api import bench, build, chat, doctor, evaluate, inspect, models, parity, report, run, verify
from restore_export.errors import RestoreExportError
from restore_export.version import __version__

__all__ = [
    "RestoreExportError",
    "__version__",
    "bench",
    "build",
    "chat",
    "doctor",
    "evaluate",
    "inspect",
    "models",
    "parity",
    "report",
    "run",
    "verify",
]
