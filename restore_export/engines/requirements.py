"""What engines need of this machine, told before any heavy work (nothing heavy is imported here)."""

from __future__ import annotations

from restore_export.calibration.settings import Reduction
from restore_export.engines import toolkit
from restore_export.engines.settings import EngineSettings
from restore_export.engines.targets import RTX, TARGETS, Target
from restore_export.errors import EngineError, UsageError
from restore_export.plugin import library
from restore_export.quantization.settings import FLOAT, Quantization


def check_engines(settings: EngineSettings, reduction: Reduction, quantization: Quantization | None) -> None:
    """EngineError or UsageError for what would stop the engines after everything else is done.

    Compiles the plugin, if needed.
    """
    if quantization and settings.opset_compat:
        raise UsageError(
            "opset 20 has no form of quantized weights, so the variants of --opset-compat cannot be written; leave it "
            f"out, or --weights-dtype {quantization.weights}"
        )
    if settings.targets and quantization:
        _check_quantization(settings, reduction, quantization)
    for name in settings.targets:
        if why_kit(TARGETS[name]) is None and settings.plugin and reduction.merges:
            library.library()


def _check_quantization(settings: EngineSettings, reduction: Reduction, quantization: Quantization) -> None:
    """Found by trying: TensorRT refuses some, and TensorRT for RTX 1.7.1 crashes on others."""
    unable = [sm for sm in settings.sms if sm not in RTX.fp8_sms]
    if quantization.weights == FLOAT and RTX.name in settings.targets and unable:
        raise UsageError(
            f"sm {', '.join(unable)} has no {FLOAT}, which the weights are; allowed: {', '.join(RTX.fp8_sms)}, or "
            "another weights_dtype"
        )
    if not quantization.symmetric:
        raise EngineError(
            "TensorRT takes no zero points, which --asymmetric weights have; build with --symmetric, or "
            "without engines (--target onnx)"
        )
    if quantization.vision and RTX.name in settings.targets and reduction.reducer != "none":
        raise EngineError(
            f"{RTX.title} crashes on a quantized vision encoder with a reducer; leave --quantize-vision out, or build "
            "without engines (--target onnx)"
        )


def why_kit(target: Target) -> str | None:
    """Why a target's engines cannot be built on this machine; None: they can.

    TensorRT for RTX has no kit, so it raises EngineError instead: it builds anywhere, once it is installed.
    """
    problem = _problem(target)
    if problem and target is RTX:
        raise EngineError(problem)
    return problem


def _problem(target: Target) -> str | None:
    if not toolkit.is_installed(target):
        return toolkit.missing(target)
    if not target.sms and not toolkit.has_gpu():
        return f"{target.title} builds engines only where there is a GPU"
    return toolkit.broken(target)
