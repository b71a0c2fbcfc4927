"""How long the kernels and calibrated attention take, against plain PyTorch and against the bytes that they move.

`gpu_check.py` prints these; only ratios of two runs of the same rounds are given.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

ROUNDS = 30
REPEAT = 50
"""Calls of the plugin library in one run: what the harness does around them must not count."""
HEADS, HEAD_WIDTH, LAYERS = 32, 128, 32


def interleaved(runs: dict[str, Callable[[], Any]], device: str) -> dict[str, list[float]]:
    """Seconds of each run, round by round, so that a change of clocks meets all of them."""
    import torch

    rounds = ROUNDS if device == "cuda" else 2
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + 3):
        for name, run in runs.items():
            if device == "cuda":
                start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
                start.record()
                run()
                end.record()
                torch.cuda.synchronize()
                seconds = start.elapsed_time(end) / 1e3
            else:
                begun = time.perf_counter()
                run()
                seconds = time.perf_counter() - begun
            if turn >= 3 or device == "cpu":
                times[name].append(seconds)
    return times


def ratio(what: str, over: str, times: dict[str, list[float]], scale: float = 1.0) -> dict[str, Any]:
    """How many times longer ``what`` takes than ``over``: the median of the rounds, and the middle 80 %."""
    ratios = sorted(scale * a / b for a, b in zip(times[what], times[over], strict=True))
    cut = len(ratios) // 10
    return {
        "what": what,
        "over": over,
        "ratio": statistics.median(ratios),
        "low": ratios[cut],
        "high": ratios[-1 - cut],
    }


def merge_times(device: str) -> list[dict[str, Any]]:
    """Anchor merging at LLaVA-1.5 sizes: kernels over plain PyTorch, and over the time its bytes take to be read."""
    import torch

    from restore_export.calibration.anchors import anchor_merge
    from restore_export.plugin.run_kernels import anchor_merge_kernels

    batch, length, width, kept, count = (1, 576, 4096, 32, 64) if device == "cuda" else (1, 70, 32, 4, 8)
    tokens = torch.randn(batch, length, width, device=device, dtype=torch.float16)
    picked = torch.arange(0, length, length // kept, device=device)[None, :kept].contiguous()
    settings = (count, "reference", "median")
    runs: dict[str, Callable[[], Any]] = {
        "anchor merge, Triton kernels": lambda: anchor_merge_kernels(tokens, picked, *settings),
        "anchor merge, plain PyTorch": lambda: anchor_merge(tokens, picked, *settings),
    }
    if device == "cuda":
        runs["anchor merge, plugin library"] = _library_run(tokens, picked, settings)
    # Read the tokens once, write the groups once.
    runs["byte floor"] = byte_floor((tokens.numel() + count * width) * tokens.element_size(), device)
    times = interleaved(runs, device)
    names = [name for name in runs if name not in {"anchor merge, plain PyTorch", "byte floor"}]
    scale = {"anchor merge, plugin library": 1 / REPEAT}
    overs = ("anchor merge, plain PyTorch", "byte floor")
    return [ratio(name, over, times, scale.get(name, 1.0)) for name in names for over in overs]


def byte_floor(moved: int, device: str) -> Callable[[], Any]:
    """A copy that reads and writes ``moved`` bytes in all: nothing that must move them can be faster."""
    import torch

    source = torch.empty(moved // 2, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    return lambda: target.copy_(source)


def _library_run(tokens: Any, kept: Any, settings: tuple[int, str, str]) -> Callable[[], Any]:
    import torch

    from restore_export.plugin.harness import Harness

    harness = Harness()
    size = harness.workspace_bytes(tokens, kept, *settings)
    workspace = torch.empty(size, dtype=torch.uint8, device=tokens.device)
    stream = torch.cuda.current_stream().cuda_stream
    return lambda: harness.anchor_merge(tokens, kept, *settings, workspace, stream, REPEAT)


def attention_times(device: str) -> list[dict[str, Any]]:
    """Calibrated attention (a float mask, as engines get it) over plain causal attention, and what the bias costs.

    A prefill of 139 tokens (64 visual) and of 651 (576): their quotient is what the reduction gains in attention.
    """
    import torch
    from torch.nn.functional import scaled_dot_product_attention as attend

    heads, lengths = (HEADS, (139, 651)) if device == "cuda" else (2, (16, 32))
    dtype = torch.float16 if device == "cuda" else torch.float32
    runs: dict[str, Callable[[], Any]] = {}
    for length in lengths:
        q, k, v = (torch.randn(1, heads, length, HEAD_WIDTH, device=device, dtype=dtype) for _ in range(3))
        bias = make_bias(length, device)
        mask = bias().to(dtype)

        def eager(q: Any = q, k: Any = k, v: Any = v, mask: Any = mask) -> Any:
            return torch.softmax(q @ k.transpose(-1, -2) * HEAD_WIDTH**-0.5 + mask, dim=-1) @ v

        runs[f"calibrated attention, {length}"] = lambda q=q, k=k, v=v, m=mask: attend(q, k, v, attn_mask=m)
        runs[f"causal attention, {length}"] = lambda q=q, k=k, v=v: attend(q, k, v, is_causal=True)
        runs[f"calibrated attention spelled out, {length}"] = eager
        runs[f"calibration bias, {length}"] = bias
        # Queries, keys, values and the result, and the mask, which all heads share.
        runs[f"byte floor of attention, {length}"] = byte_floor(
            (4 * q.numel() + mask.numel()) * q.element_size(), device
        )
    times = interleaved(runs, device)
    made = []
    for length in lengths:
        calibrated = f"calibrated attention, {length}"
        made.append(ratio(calibrated, f"causal attention, {length}", times))
        made.append(ratio(calibrated, f"byte floor of attention, {length}", times))
        made.append(ratio(f"calibrated attention spelled out, {length}", calibrated, times))
        # Once for all layers, against the attention of all of them.
        cost = ratio(f"calibration bias, {length}", calibrated, times, 1 / LAYERS)
        made.append(cost | {"over": f"{LAYERS} layers of it"})
    made.append(ratio(f"calibrated attention, {lengths[1]}", f"calibrated attention, {lengths[0]}", times))
    return made


def make_bias(length: int, device: str) -> Callable[[], Any]:
    """The calibration bias of a prefill of so many tokens, half of them visual."""
    import torch

    from restore_export.calibration.bias import calibration_bias

    frequencies = 10000.0 ** (-torch.arange(0, HEAD_WIDTH, 2, device=device) / HEAD_WIDTH)
    places = torch.arange(length, device=device)[None]
    sizes = torch.where(places % 2 == 0, 9, 0)
    ones = torch.ones_like(places)
    prefill = torch.tensor(True, device=device)
    settings = {"c": 2.0, "uniform": 9.0, "size": True, "distance": "prefill", "lowest": -65504.0, "window": 0}
    return lambda: calibration_bias(places, ones, places, sizes, prefill, frequencies, **settings)[1]
