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


def _group(folder: Path, most: str, taken: int, files: int, version: int = 2) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    names = ("memory.max", "memory.current") if version == 2 else ("memory.limit_in_bytes", "memory.usage_in_bytes")
    (folder / names[0]).write_text(most)
    (folder / names[1]).write_text(str(taken))
    (folder / "memory.stat").write_text(f"anon 1\ninactive_file {files}\nactive_file 0\n")


@pytest.mark.parametrize("version", [2, 1])
def test_pages_of_files_in_a_control_group_are_free(version: int, tmp_path: Path) -> None:
    _group(tmp_path, "1000000", 900_000, 700_000, version)
    assert memory._free_in(tmp_path) == 800_000


def test_the_tightest_of_the_nested_groups_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _group(tmp_path / "outer", "1000000", 0, 0)
    _group(tmp_path / "outer" / "inner", "max", 0, 0)
    monkeypatch.setattr(memory, "_groups", lambda: [tmp_path / "outer" / "inner", tmp_path / "outer", tmp_path])
    assert memory._free_of_group() == 1_000_000


def test_the_groups_of_this_process_are_found() -> None:
    assert all(folder == memory.CGROUPS or memory.CGROUPS in folder.parents for folder in memory._groups())


def test_weights_are_counted_without_being_read(built: Path) -> None:
    graph = built / "onnx" / "vision_encoder.onnx"
    data = graph.with_name("model.safetensors")
    assert 0 < memory.weight_bytes(graph) < data.stat().st_size
