"""The benchmark scripts run, at sizes at which their figures mean nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from restore_export.engines import toolkit
from restore_export.engines.targets import RTX

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def run(*arguments: str | Path) -> str:
    done = subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_gpu_check_says_what_it_did_not_run(tmp_path: Path) -> None:
    said = run(BENCHMARKS / "gpu_check.py", "--device", "cpu", "--output", tmp_path / "seen.json")
    assert said.count("| not_run |") == 2
    told = json.loads((tmp_path / "seen.json").read_text())
    assert {check[1] for check in told["checks"]} == {"not_run"}
    assert all(row["low"] <= row["ratio"] <= row["high"] for row in told["ratios"])


@pytest.mark.slow
@pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
def test_engine_builds_are_measured(tmp_path: Path) -> None:
    sizes = ("--layers", "1", "--width", "128", "--tower-layers", "2")
    said = run(BENCHMARKS / "engines.py", *sizes, "--work", tmp_path)
    assert "| vision_encoder | " in said
    assert "| decoder_model_merged | " in said
    assert list(tmp_path.iterdir()) == []
