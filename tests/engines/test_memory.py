from __future__ import annotations

from pathlib import Path

import pytest

from restore_export.engines import memory
from restore_export.errors import EngineError


def test_a_build_that_cannot_fit_is_refused_with_the_estimate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available", lambda: 2_000_000_000)
    with pytest.raises(EngineError, match=r"x\.onnx needs about 18\.\d GB .* 2\.0 GB are free.*--force-memory"):
        memory.check_memory("x.onnx", 10_000_000_000, force=False)
    memory.check_memory("x.onnx", 10_000_000_000, force=True)
    memory.check_memory("x.onnx", 1_000_000, force=False)


def test_where_nothing_tells_the_free_memory_nothing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available", lambda: None)
    memory.check_memory("x.onnx", 10**15, force=False)


def test_weights_are_counted_without_being_read(built: Path) -> None:
    graph = built / "onnx" / "vision_encoder.onnx"
    data = graph.with_name("vision_encoder.onnx_data")
    assert 0.9 * data.stat().st_size < memory.weight_bytes(graph) <= data.stat().st_size
