"""The benchmark scripts run, at sizes at which their figures mean nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from restore_export.engines import toolkit
from restore_export.engines.targets import RTX
from restore_export.folder import open_folder

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def run(*arguments: object) -> str:
    done = subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_gpu_check_says_what_it_did_not_run(tmp_path: Path) -> None:
    said = run(BENCHMARKS / "gpu_check.py", "--device", "cpu", "--output", tmp_path / "seen.json")
    assert said.count("| not_run |") == 2
    told = json.loads((tmp_path / "seen.json").read_text())
    assert {check[1] for check in told["checks"]} == {"not_run"}
    assert all(row["low"] <= row["ratio"] <= row["high"] for row in told["ratios"])


def test_decoders_are_run_each_in_a_process_of_its_own(built: Path) -> None:
    decoder = built / "onnx" / "decoder_model_merged.onnx"
    told = json.loads(run("-c", _DECODERS, BENCHMARKS, decoder, open_folder(built).head_width))
    assert told["differences"] == {"one": 0.0, "other": 0.0}
    for name in ("one", "other"):
        assert {step: len(seconds) for step, seconds in told["times"][name].items()} == {"prefill": 2, "decode": 2}


_DECODERS = """
import json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from exporting.decoder_runs import Runner, run_decoders
runners = {"one": Runner(Path(sys.argv[2])), "other": Runner(Path(sys.argv[2]), "one thread")}
steps = {"prefill": (5, 0, 1), "decode": (1, 5, 1)}
times, differences = run_decoders(runners, threads=1, rounds=2, head_width=int(sys.argv[3]), steps=steps)
print(json.dumps({"times": times, "differences": differences}))
"""


@pytest.mark.slow
@pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
def test_engine_builds_are_measured(tmp_path: Path) -> None:
    sizes = ("--layers", "1", "--width", "128", "--tower-layers", "2")
    said = run(BENCHMARKS / "engines.py", *sizes, "--work", tmp_path)
    assert "| vision_encoder | " in said
    assert "| decoder_model_merged | " in said
    assert list(tmp_path.iterdir()) == []
