"""Check on a CUDA device what no other machine can: the kernels, the shipped plugin library, and the engines.

    python benchmarks/gpu_check.py [FOLDER …] [--output gpu_check.json]

Needs torch, triton and g++ (and TensorRT for the FOLDERs, which are exports with engines). Prints Markdown; exits 1
where a check failed. Times are medians of interleaved rounds, and only ratios of them are meant to be read.
`--device cpu` is a dry run of the script itself: Triton's interpreter, small sizes, no driver.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Check = tuple[str, str, str]  # what, passed / failed / not_run, what was seen


def main() -> None:
    options = parse()
    if options.device == "cpu":
        os.environ["TRITON_INTERPRET"] = "1"
    sys.path.insert(0, str(ROOT))
    import torch

    from gpu_times import attention_times, merge_times

    if options.device == "cuda" and not torch.cuda.is_available():
        sys.exit("no CUDA device is to be seen; --device cpu is a dry run of this script")
    torch.backends.cuda.matmul.allow_tf32 = False
    print(about(options.device))
    checks = [*kernel_checks(options.device), *harness_checks(options.device)]
    checks += [engine_check(Path(folder), backend) for folder in options.folders for backend in ("rtx", "tensorrt")]
    print("\n| check | result | seen |\n| --- | --- | --- |")
    for what, result, seen in checks:
        print(f"| {what} | {result} | {seen} |")
    rows = [*merge_times(options.device), *attention_times(options.device)]
    print("\n| what | over | ratio | spread |\n| --- | --- | --- | --- |")
    for row in rows:
        print(f"| {row['what']} | {row['over']} | {row['ratio']:.2f} | {row['low']:.2f} to {row['high']:.2f} |")
    if options.output:
        told = {"about": about(options.device), "checks": checks, "ratios": rows}
        Path(options.output).write_text(json.dumps(told, indent=2) + "\n")
    if any(result == "failed" for _, result, _ in checks):
        sys.exit(1)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="exports with engines to run")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--output", help="JSON file to write")
    return parser.parse_args()


def about(device: str) -> str:
    """Device and versions on one line."""
    import torch
    import triton

    name = torch.cuda.get_device_name() if device == "cuda" else "dry run on the CPU"
    sm = ".".join(map(str, torch.cuda.get_device_capability())) if device == "cuda" else "none"
    return f"{name}, SM {sm}, torch {torch.__version__}, triton {triton.__version__}, Python {sys.version.split()[0]}"


# Correctness


def kernel_checks(device: str) -> list[Check]:
    """The kernels as Triton compiles them for this device, against the tensor function: the tests' own cases."""
    if device == "cpu":
        return [("Triton kernels against calibration/", "not_run", "tests/plugin/test_kernels.py does this on a CPU")]
    call = [sys.executable, "-m", "pytest", "--noconftest", "-q", str(ROOT / "tests/plugin/check_kernels.py")]
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    done = subprocess.run(call, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    last = (done.stdout.strip().splitlines() or ["no output"])[-1]
    return [("Triton kernels against calibration/", "failed" if done.returncode else "passed", last)]


def harness_checks(device: str) -> list[Check]:
    """The shipped library's own launches, on device pointers, against the tensor function."""
    if device == "cpu":
        return [("plugin library on device pointers", "not_run", "there is no driver")]
    import torch

    from restore_export.plugin.exact import exact_tokens, random_kept
    from restore_export.plugin.harness import Harness

    harness, checks = Harness(), []
    for dtype in (torch.float16, torch.bfloat16, torch.float32):
        for rivals, position in (("reference", "median"), ("paper", "mean")):
            for batch, length, width, kept, count in (
                (1, 576, 4096, 32, 64),
                (3, 577, 1000, 0, 9),
                (1, 2880, 3584, 160, 320),
            ):
                tokens = exact_tokens(batch, length, width, dtype, device)
                picked = random_kept(batch, length, kept, device)
                checks.append(_one_harness_check(harness, tokens, picked, count, rivals, position))
    return checks


def _one_harness_check(harness: Any, tokens: Any, kept: Any, count: int, rivals: str, position: str) -> Check:
    import torch

    from restore_export.calibration.anchors import anchor_merge

    settings = (count, rivals, position)
    size = harness.workspace_bytes(tokens, kept, *settings)
    workspace = torch.empty(size, dtype=torch.uint8, device=tokens.device)
    stream = torch.cuda.current_stream().cuda_stream
    made = harness.anchor_merge(tokens, kept, *settings, workspace, stream)
    torch.cuda.synchronize()
    wanted = anchor_merge(tokens, kept, *settings)
    apart = [
        name
        for name in ("assignment", "sizes", "positions")
        if not torch.equal(getattr(made, name), getattr(wanted, name))
    ]
    error = float((made.tokens.float() - wanted.tokens.float()).abs().max())
    rounding = torch.finfo(tokens.dtype).eps if tokens.dtype != torch.float32 else 1e-6
    what = f"plugin library {tokens.dtype} {list(tokens.shape)} to {count}, {rivals}, {position}".replace("torch.", "")
    result = "failed" if apart or not error <= rounding else "passed"
    return what, result, f"unequal: {', '.join(apart) or 'nothing'}; largest difference of means {error:.1e}"


def engine_check(folder: Path, backend: str) -> Check:
    """``restore-export parity`` with the folder's engines, where this machine is one for them."""
    folder = folder.resolve()
    what = f"engines of {folder.name} on {backend}"
    unfit = why_not(folder, backend)
    if unfit:
        return what, "not_run", unfit
    call = [sys.executable, "-m", "restore_export", "parity", str(folder), "--backend", backend]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).strip().splitlines()
    seen = next((line for line in lines if line.startswith(("Verdict", "Error"))), lines[-1] if lines else "no output")
    return what, "failed" if done.returncode else "passed", seen


def why_not(folder: Path, backend: str) -> str | None:
    """Why the engines are none for this machine; None: they must run here."""
    import importlib.util

    from restore_export.engines import toolkit
    from restore_export.engines.sidecar import read_sidecar
    from restore_export.engines.targets import TARGETS
    from restore_export.errors import RestoreExportError
    from restore_export.runtime.engine import check_fits

    engines = sorted((folder / "engines" / backend).glob("*.engine"))
    if not engines:
        return "the folder has none"
    if importlib.util.find_spec("cuda") is None:
        return "cuda-python is not installed"
    try:
        version = str(toolkit.load(TARGETS[backend], to_build=False).__version__)
        for engine in engines:
            check_fits(read_sidecar(engine), engine, version, toolkit.gpu_sm())
    except RestoreExportError as error:
        return str(error)
    return None


if __name__ == "__main__":
    main()
