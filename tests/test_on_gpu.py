"""What only a GPU can show; skipped where there is none. ``benchmarks/gpu_check.py`` does the same with timings."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

import restore_export
from restore_export.calibration.anchors import anchor_merge
from restore_export.engines import toolkit
from restore_export.engines.targets import RTX, TARGETS, TENSORRT, Target
from restore_export.plugin.exact import exact_tokens, random_kept
from restore_export.plugin.harness import Harness

pytestmark = [pytest.mark.gpu, pytest.mark.skipif(not toolkit.has_gpu(), reason="there is no GPU")]
KERNELS = Path(__file__).parent / "plugin" / "check_kernels.py"


@pytest.mark.skipif(not torch.cuda.is_available(), reason="this torch is built without CUDA")
def test_kernels_compiled_for_this_gpu_equal_the_tensor_function() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    call = [sys.executable, "-m", "pytest", "--noconftest", "-q", str(KERNELS)]
    done = subprocess.run(call, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.skipif(not torch.cuda.is_available(), reason="this torch is built without CUDA")
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_the_shipped_library_computes_on_device_pointers(dtype: torch.dtype) -> None:
    tokens, kept = exact_tokens(2, 576, 1024, dtype, "cuda"), random_kept(2, 576, 32, "cuda")
    harness, settings = Harness(), (64, "reference", "median")
    workspace = torch.empty(harness.workspace_bytes(tokens, kept, *settings), dtype=torch.uint8, device="cuda")
    made = harness.anchor_merge(tokens, kept, *settings, workspace, torch.cuda.current_stream().cuda_stream)
    torch.cuda.synchronize()
    wanted = anchor_merge(tokens, kept, *settings)
    for name in ("assignment", "sizes", "positions"):
        assert torch.equal(getattr(made, name), getattr(wanted, name)), name
    assert (made.tokens.float() - wanted.tokens.float()).abs().max() <= torch.finfo(dtype).eps


@pytest.mark.parametrize("target", [RTX, TENSORRT], ids=list(TARGETS))
@pytest.mark.parametrize("dtype", ["fp16", "bf16", "fp32"])
def test_engines_run_and_equal_the_hugging_face_model(target: Target, dtype: str, tmp_path: Path) -> None:
    if not toolkit.is_installed(target) or importlib.util.find_spec("cuda") is None:
        pytest.skip(f"{target.title} or cuda-python is not installed")
    sm = toolkit.gpu_sm()
    if target.sms and sm not in target.sms:
        pytest.skip(f"{target.title} does not build for SM {sm} ahead of time")
    out = tmp_path / "out"
    sms = {"sms": [sm]} if target.sms else {}
    restore_export.build(
        output=out, dtype=dtype, tokens=48, targets=[target.name], max_batch_size=2, parity=False, **sms
    )
    report = restore_export.parity(out, backend=target.name)
    assert report.verdict == "passed", (report.first_failure, report.worst)
