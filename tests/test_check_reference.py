"""The reference check passes on the released program's files, and fails on changed ones."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

HERE = Path(__file__).parent
FILES = sorted((HERE / "reference").glob("*.npz"))


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_reference", HERE / "check_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_files_of_the_released_program_are_met(
    script: ModuleType, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.main([str(file)]) == 0
    assert capsys.readouterr().out.startswith("ok")


@pytest.mark.parametrize(
    ("name", "key", "change"),
    [
        ("reduce_divprune_64_restore_11", "assignment", 1),
        ("reduce_holov_128_plain_11", "position", 1),
        ("reduce_holov_64_restore_11", "size", 1),
        ("reduce_divprune_128_plain_11", "reduced", 0.01),
        ("llama_holov_64_restore", "prefill_logits", 0.001),
        ("llama_holov_64_restore", "decode_logits", 0.001),
        ("llama_holov_64_restore", "w:model.layers.1.mlp.up_proj.weight", 0.1),
    ],
)
def test_a_changed_number_is_a_miss(script: ModuleType, name: str, key: str, change: float, tmp_path: Path) -> None:
    data = dict(np.load(HERE / "reference" / f"{name}.npz"))
    value = data[key].copy()
    value.flat[5] += np.asarray(change).astype(value.dtype)
    file = tmp_path / f"{name}.npz"
    np.savez(file, **(data | {key: value}))
    assert script.main([str(file)]) == 1


def test_what_is_no_reference_file_is_a_miss(script: ModuleType, tmp_path: Path) -> None:
    shutil.copy(FILES[0], tmp_path / "other.npz")
    assert script.main([str(tmp_path / "other.npz"), str(tmp_path / "reduce_holov_64_restore_1.npz")]) == 1
    assert script.main([]) == 2
