"""Two arrays, compared: figures, a tolerance and a status."""

from __future__ import annotations

import numpy as np

from restore_export.compare.report import ERROR_EDGES, FAILED, PASSED, TensorReport

FP32_TOLERANCE = 1e-4
COSINE_TOLERANCE = 1e-5
WIDENED = "bf16 in fp32"
"""bf16 weights in float32 arithmetic; what is left of bf16 are the graph's own constants, rounded once."""
FLOOR_L2 = {"fp16": 4 * 2.0**-11, "bf16": 4 * 2.0**-8, WIDENED: 2.0**-9}
"""A few roundings of the dtype: below this, a difference says nothing."""
_TIMES_YARDSTICK = 2.0


def compare(
    name: str,
    export: np.ndarray,
    reference: np.ndarray,
    dtype: str,
    yardstick: np.ndarray | None,
    logits: bool = False,
    allowed: float = FP32_TOLERANCE,
) -> TensorReport:
    """Compare a float tensor with its float32 reference; ``yardstick`` is PyTorch's own run in the build's dtype."""
    own = own_error(yardstick, reference) if yardstick is not None else None
    return judge(name, export, reference, dtype, own, logits, allowed)


def judge(
    name: str,
    export: np.ndarray,
    reference: np.ndarray,
    dtype: str,
    own: float | None,
    logits: bool = False,
    allowed: float = FP32_TOLERANCE,
) -> TensorReport:
    """Compare a float tensor with its float32 reference.

    fp32: largest difference at most ``allowed`` (times the largest reference value, if that is above 1 and these are
    not logits). Else: relative L2 at most twice ``own``, that of PyTorch's own run in the dtype, with a floor.
    """
    export, reference = export.astype(np.float64), reference.astype(np.float64)
    if export.shape != reference.shape:
        return TensorReport(name, FAILED, why=f"shape {export.shape}, reference {reference.shape}")
    bad = int((~np.isfinite(export)).sum())
    if bad:
        kinds = "NaN" if np.isnan(export).any() else "Inf"
        advice = "; try --dtype bf16" if dtype == "fp16" else ""
        return TensorReport(name, FAILED, tolerance="finite", why=f"{bad} of {export.size} values are {kinds}{advice}")
    difference = np.abs(export - reference)
    largest, distance = float(difference.max(initial=0.0)), relative_l2(export, reference)
    if dtype == "fp32":
        bound = allowed * (1.0 if logits else max(1.0, float(np.abs(reference).max(initial=0.0))))
        tolerance, fits = f"max abs {bound:.3g}", largest <= bound
    else:
        bound = max(_TIMES_YARDSTICK * (own or 0.0), FLOOR_L2[dtype])
        tolerance, fits = f"relative L2 {bound:.3g}", distance <= bound
    return TensorReport(
        name,
        PASSED if fits else FAILED,
        max_abs=largest,
        mean_abs=float(difference.mean()) if difference.size else 0.0,
        relative_l2=distance,
        cosine=_cosine(export, reference),
        argmax_agreement=float((export.argmax(-1) == reference.argmax(-1)).mean()) if logits else None,
        yardstick_l2=own,
        tolerance=tolerance,
        why="" if fits else "beyond tolerance",
        errors=error_histogram(difference),
    )


def error_histogram(errors: np.ndarray) -> tuple[int, ...]:
    """How many of the finite, absolute ``errors`` are in each bin of ``ERROR_EDGES``; what is 0 is below all."""
    bins = np.searchsorted(ERROR_EDGES, errors.ravel(), side="right")
    return tuple(np.bincount(bins, minlength=len(ERROR_EDGES) + 1).tolist())


def compare_exact(name: str, export: np.ndarray, reference: np.ndarray, why: str = "") -> TensorReport:
    """Compare whole numbers (or fractional positions): every entry must be equal."""
    if export.shape != reference.shape:
        return TensorReport(name, FAILED, tolerance="equal", why=f"shape {export.shape}, reference {reference.shape}")
    equal = np.isclose(export.astype(np.float64), reference.astype(np.float64), rtol=0, atol=1e-3)
    share = float(equal.mean()) if equal.size else 1.0
    fits = bool(equal.all())
    shown = "" if fits else (why or f"{int((~equal).sum())} of {equal.size} differ")
    return TensorReport(name, PASSED if fits else FAILED, argmax_agreement=share, tolerance="equal", why=shown)


def own_error(yardstick: np.ndarray, reference: np.ndarray) -> float | None:
    """Relative L2 of PyTorch's own run; None where it overflows: it measures nothing then, the floor alone holds."""
    error = relative_l2(yardstick.astype(np.float64), reference.astype(np.float64))
    return error if np.isfinite(error) else None


def relative_l2(export: np.ndarray, reference: np.ndarray) -> float:
    """``|export - reference| / |reference|``."""
    return float(np.linalg.norm(export - reference) / max(float(np.linalg.norm(reference)), 1e-30))


def _cosine(export: np.ndarray, reference: np.ndarray) -> float:
    scale = float(np.linalg.norm(export) * np.linalg.norm(reference))
    return float((export * reference).sum()) / scale if scale > 0 else 1.0
