"""Reports of measurements as ``restore-export evaluate`` and ``bench`` write them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from restore_export.json_text import json_text
from restore_export.output.manifest import replace_file


def row(name: str, group: str, tokens: int, score: float) -> dict[str, Any]:
    return {
        "name": name, "group": group, "reducer": "holov", "tokens": tokens, "total": 16, "preset": "reference",
        "score": score, "low": score - 0.02, "high": score + 0.02, "relative": score / 0.963, "against_base": None,
        "against_full": {"difference": score - 0.963, "low": -0.09, "high": -0.05}, "against_plain": None,
        "kinds": {"colour": {"score": score, "questions": 160}},
    }  # fmt: skip


EVALUATION: dict[str, Any] = {
    "schema_version": 1, "model": "llava", "checkpoint": None, "backend": "onnxruntime",
    "runtime": "onnxruntime 1.31.1, CPU", "dtype": "fp16",
    "data": {"name": "bundled", "questions": 1120, "pictures": 160, "sha256": "0" * 64}, "metric": "exact",
    "title": "exact match",
    "rows": [
        row("all 16 tokens", "full", 16, 0.963), row("holov, 6 tokens, plain", "plain", 6, 0.613),
        row("holov, 6 tokens, RESTORE", "restore", 6, 0.893) | {"own": True}, row("blank picture", "blank", 16, 0.216),
    ],
}  # fmt: skip


def middle(median: float) -> dict[str, float]:
    return {"median": median, "low": median * 0.97, "high": median * 1.04}


def phase(name: str, full: float | None, reduced: float, limit: float | None) -> dict[str, Any]:
    ratio = middle(full / reduced) if full else None
    return {"name": name, "full": middle(full) if full else None, "reduced": middle(reduced), "ratio": ratio,
            "limit": limit}  # fmt: skip


COMPARISON: dict[str, Any] = {
    "backend": "onnxruntime",
    "runtime": "onnxruntime 1.31.1", "device": "a CPU with 2 cores", "threads": 2, "rounds": 5, "dtype": "fp16",
    "tokens": {"full": 576, "reduced": 64, "text": 64, "generated": 16},
    "phases": [
        phase("vision", 0.201, 0.205, 1.0), phase("reduction", None, 0.004, None), phase("prefill", 1.92, 0.42, 5.0),
        phase("decode_token", 0.0212, 0.0198, 1.08), phase("first_token", 2.12, 0.63, 3.4),
        phase("total", 2.46, 0.95, 2.6),
    ],
    "kv_cache_bytes": {"full": 335_544_320, "reduced": 67_108_864},
    "peak_bytes": {"full": 5_100_000_000, "reduced": 4_700_000_000},
    "flops": {"prefill": {"full": 10, "reduced": 2}},
    "overheads": [{"name": "calibration", "graph": "decoder", "share": 0.012, "low": 0.01, "high": 0.014}],
}  # fmt: skip
BENCH: dict[str, Any] = {"schema_version": 1, "model": "llava", "checkpoint": None, "comparisons": [COMPARISON]}


def add(folder: Path, name: str, report: dict[str, Any]) -> None:
    """Put a report into a folder whose manifest stays right."""
    replace_file(folder, name, json_text(report).encode())
