"""What is read off a runtime's profile."""

from __future__ import annotations

from typing import Any

from restore_export.benching.trace import runs_of


def event(name: str, start: int, took: int, kind: str = "Node") -> dict[str, Any]:
    return {"cat": kind, "name": name if kind == "Session" else f"{name}_kernel_time", "ts": start, "dur": took}


TRACE = [
    event("model_run", 0, 100, "Session"),
    event("in_loop", 12, 3),
    event("loop", 10, 20),
    event("_inlfunc_AnchorMerge_AnchorMerge/sum", 40, 5),
    event("matmul/MatmulTransposeFusion/", 50, 7),
    event("layers.0/gemm", 60, 30),
    event("model_run", 200, 50, "Session"),
    event("layers.0/gemm", 210, 8),
    event("session_initialization", 0, 1000, "Session"),
]


def test_each_run_has_its_nodes_and_a_loop_counts_once() -> None:
    first, second = runs_of(TRACE)
    assert (first.total, second.total) == (62, 8)
    assert first.of({"loop"}) == 20
    assert first.of({"in_loop"}) == 0


def test_nodes_of_a_function_and_fused_ones_are_known_by_their_names() -> None:
    first, _ = runs_of(TRACE)
    assert first.of(set(), "AnchorMerge/") == 5
    assert first.of({"matmul"}) == 7
    assert first.of({"gemm"}) == 0
