"""Run in a process of its own, with a fake CUDA driver in LD_LIBRARY_PATH: ``record_launches.py PLUGIN CASES.json``.

For each case: the plugin's ``enqueue`` is called, every launch that reached the driver is told, and then done for real
in Triton's interpreter with the very pointers that were passed. Prints a JSON list, one entry a case.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from pathlib import Path

os.environ["TRITON_INTERPRET"] = "1"

import torch

from restore_export.calibration.anchors import anchor_merge
from restore_export.plugin import plan
from restore_export.plugin.harness import Harness
from restore_export.plugin.run_kernels import run_launch

DTYPES = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}
WORK = {"fp32": torch.float32, "i32": torch.int32}
STREAM = 0x5EED


def main(plugin: str, cases: str) -> None:
    driver = ctypes.CDLL("libcuda.so.1")
    driver.recorded.restype = ctypes.c_char_p
    harness = Harness(Path(plugin))
    told, seen = [], 0
    for case in json.loads(Path(cases).read_text()):
        answer, seen = _case(harness, driver, case, seen)
        told.append(answer)
    print(json.dumps(told))


def _case(harness: Harness, driver: ctypes.CDLL, case: dict, seen: int) -> tuple[dict, int]:
    torch.manual_seed(0)
    tokens = torch.randn(case["batch"], case["length"], case["width"]).to(DTYPES[case["dtype"]])
    kept = torch.stack(
        [torch.randperm(case["length"])[: case["kept"]].sort().values for _ in range(case["batch"])]
    ).contiguous()
    settings = (case["count"], case["rivals"], case["position"])
    size = harness.workspace_bytes(tokens, kept, *settings)
    workspace = torch.zeros(size, dtype=torch.uint8)
    made = harness.anchor_merge(tokens, kept, *settings, workspace, STREAM)
    records = json.loads(driver.recorded())
    launched = [record for record in records[seen:] if record["call"] == "cuLaunchKernel"]
    named = {
        "tokens": tokens, "kept": kept, "merged": made.tokens, "sizes": made.sizes, "positions": made.positions,
        "assignment": made.assignment,
    }  # fmt: skip
    known = {value.data_ptr(): name for name, value in named.items() if value.numel()}
    base = workspace.data_ptr()
    known |= {
        base + at.offset: name for name, at in plan.workspace(case["batch"], case["length"], case["count"]).items()
    }
    shape = plan.Shape(*(case[name] for name in ("batch", "length", "width", "kept")))
    planned = plan.launches(shape, plan.Rules(*settings), case["dtype"])
    for record, launch in zip(launched, planned, strict=True):
        _replay(record, launch, known, named, workspace, base)
    wanted = anchor_merge(tokens, kept, *settings)
    answer = {
        "launches": [_named(record, known, planned[index]) for index, record in enumerate(launched)],
        "planned": [_planned(launch) for launch in planned],
        "workspace": [size, plan.workspace_bytes(case["batch"], case["length"], case["count"])],
        "equal": {
            "assignment": torch.equal(made.assignment, wanted.assignment),
            "sizes": torch.equal(made.sizes, wanted.sizes),
            "positions": torch.equal(made.positions, wanted.positions),
        },
        "tokens": float((made.tokens.float() - wanted.tokens.float()).abs().max()),
    }
    return answer, len(records)


def _replay(record: dict, launch: plan.Launch, known: dict, named: dict, workspace: torch.Tensor, base: int) -> None:
    """Do a recorded launch: which arrays it touches is what the driver was told, not what was planned."""
    arrays = {}
    for name, pointer in zip(launch.pointers, record["arguments"], strict=False):
        at = known.get(pointer)
        if pointer == 0:
            arrays[name] = torch.zeros(1, dtype=torch.int64)
        else:
            arrays[name] = named[at] if at in named else workspace[pointer - base :].view(WORK[plan.ARRAYS[name]])
    scalars = record["arguments"][len(launch.pointers) : len(launch.pointers) + len(launch.scalars)]
    told = plan.Launch(
        record["entry"], tuple(record["grid"]), launch.pointers,
        tuple((name, value) for (name, _), value in zip(launch.scalars, scalars, strict=True)),
    )  # fmt: skip
    run_launch(told, arrays)


def _named(record: dict, known: dict, launch: plan.Launch) -> dict:
    count = len(launch.pointers)
    pointers = [known.get(value, "null" if value == 0 else hex(value)) for value in record["arguments"][:count]]
    return {**record, "arguments": pointers + record["arguments"][count:]}


def _planned(launch: plan.Launch) -> dict:
    return {
        "entry": launch.entry,
        "grid": list(launch.grid),
        "arguments": [*launch.pointers, *(value for _, value in launch.scalars)],
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
