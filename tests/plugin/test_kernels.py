"""The kernels do what the tensor function does (``check_kernels.py``, in processes of its own)."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

CHECKS = Path(__file__).with_name("check_kernels.py")
ALL = ("float32", "bfloat16", "float16 and not bfloat16")
# What is particular to a large N is so in every dtype: with RESTORE_ALL=1 each of them is looked at.
SLOW = [f"2880 and {dtype}" for dtype in (ALL if os.environ.get("RESTORE_ALL") else ALL[-1:])]


@pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason="Triton, of the extra dev, is not installed")
@pytest.mark.parametrize("which", [["not 2880"], pytest.param(SLOW, marks=pytest.mark.slow)], ids=["quick", "slow"])
def test_kernels_compute_the_tensor_function(which: list[str]) -> None:
    interpret = {} if torch.cuda.is_available() else {"TRITON_INTERPRET": "1"}
    command = [sys.executable, "-m", "pytest", "--noconftest", "-p", "no:cacheprovider", str(CHECKS), "-k"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    # Side by side: the interpreter uses one core.
    runs = [
        subprocess.Popen([*command, each], env=os.environ | interpret, cwd=CHECKS.parents[2], text=True, **pipes)
        for each in which
    ]
    for run in runs:
        said, _ = run.communicate()
        assert run.returncode == 0, said[-5000:]
        assert " passed" in said
