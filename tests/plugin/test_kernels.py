"""The kernels do what the tensor function does (``check_kernels.py``, in a process of its own)."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

CHECKS = Path(__file__).with_name("check_kernels.py")


@pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason="Triton, of the extra dev, is not installed")
@pytest.mark.parametrize("which", ["not slow", pytest.param("slow", marks=pytest.mark.slow)])
def test_kernels_compute_the_tensor_function(which: str) -> None:
    interpret = {} if torch.cuda.is_available() else {"TRITON_INTERPRET": "1"}
    command = [sys.executable, "-m", "pytest", "--noconftest", "-p", "no:cacheprovider", "-m", which, str(CHECKS)]
    done = subprocess.run(
        command, env=os.environ | interpret, cwd=CHECKS.parents[2], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert " passed" in done.stdout
