"""What an export can be built for, as data."""

from __future__ import annotations

from dataclasses import dataclass

from restore_export.graphs.contract import DECODER_FILE, VISION_FILE

GRAPHS = (VISION_FILE, DECODER_FILE)
"""What becomes an engine; embed_tokens is a table to look up."""
ONNX = "onnx"
ONNXRUNTIME = "onnxruntime"


@dataclass(frozen=True)
class Target:
    """One TensorRT: the Python API of both is the same, so one backend serves them."""

    name: str
    title: str
    module: str
    package: str
    """What pip installs."""
    libraries: str
    """Module that holds the shared libraries."""
    oldest: tuple[int, int]
    """First version whose ONNX parser takes these graphs."""
    sms: tuple[str, ...]
    """Compute capabilities that it can build for without a GPU; empty: only for the GPU that is there."""
    default_sms: tuple[str, ...] = ()
    fp8_sms: tuple[str, ...] = ()
    """Those of ``sms`` that have floats of 8 bits, the oldest first."""


RTX = Target(
    name="rtx",
    title="TensorRT for RTX",
    module="tensorrt_rtx",
    package="tensorrt-rtx-cu13",
    libraries="tensorrt_rtx_libs",
    oldest=(1, 7),
    sms=("7.5", "8.0", "8.6", "8.9", "12.0", "12.1"),
    default_sms=("8.0", "8.6", "8.9", "12.0"),
    fp8_sms=("8.9", "12.0", "12.1"),
)
TENSORRT = Target(
    name="tensorrt",
    title="TensorRT",
    module="tensorrt",
    package="tensorrt-cu13",
    libraries="tensorrt_libs",
    oldest=(10, 15),
    sms=(),
)
TARGETS = {target.name: target for target in (RTX, TENSORRT)}
NAMES = (ONNX, *TARGETS)
