"""Profile one decoder: ``kinds_run.py DECODER THREADS HEAD_WIDTH STEPS``; JSON of shares by step and operator."""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import onnxruntime

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from exporting.decoder_child import feeds_of


def main() -> None:
    decoder, threads, head_width, steps = sys.argv[1:]
    asked = json.loads(steps)
    with tempfile.TemporaryDirectory() as work:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.log_severity_level = int(threads), 3
        options.enable_profiling, options.profile_file_prefix = True, f"{work}/trace"
        session = onnxruntime.InferenceSession(decoder, options, providers=["CPUExecutionProvider"])
        for new, past, runs in asked.values():
            given = feeds_of(session, new, past, int(head_width), visual=True)
            for _ in range(runs):
                session.run(None, given)
        events = json.loads(Path(session.end_profiling()).read_text())
    runs_of = iter(sorted((each for each in events if each["name"] == "model_run"), key=lambda each: each["ts"]))
    found = {}
    for step, (_, _, runs) in asked.items():
        mine = sorted((next(runs_of) for _ in range(runs)), key=lambda each: each["dur"])
        found[step] = _shares(events, mine[len(mine) // 2])
    print(json.dumps(found))


def _shares(events: list[dict[str, Any]], run: dict[str, Any]) -> dict[str, float]:
    took: Counter[str] = Counter()
    for event in events:
        inside = run["ts"] <= event["ts"] < run["ts"] + run["dur"]
        if inside and event["cat"] == "Node" and event["name"].endswith("_kernel_time"):
            took[event["args"]["op_name"]] += event["dur"]
    return {kind: taken / took.total() for kind, taken in took.items()}


if __name__ == "__main__":
    main()
