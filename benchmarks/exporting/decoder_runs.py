"""Decoders on ONNX Runtime's CPU, round by round in one process, and what their logits differ.

    python decoder_runs.py THREADS ROUNDS HEAD_WIDTH NAME=DECODER.onnx...

Prints JSON: for each name the seconds of each round's prefill (128 tokens) and decode step (cache of 128), and how far
its logits are from the first's (relative L2; without what calibration does to a prompt, which the others do not do).
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import numpy as np
import onnxruntime

TOKENS = 128
_TYPES = {
    "tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(int64)": np.int64, "tensor(bool)": np.bool_,
}  # fmt: skip
_PAUSE = 0.1
"""Seconds after a run in which its threads, which wait for more by spinning, go to sleep."""


def main() -> None:
    threads, rounds, head_width = map(int, sys.argv[1:4])
    paths = dict(each.split("=", 1) for each in sys.argv[4:])
    sessions = {name: _session(path, threads) for name, path in paths.items()}
    steps = {"prefill": (TOKENS, 0), "decode": (1, TOKENS)}
    times: dict[str, dict[str, list[float]]] = {name: {step: [] for step in steps} for name in sessions}
    for turn in range(rounds + 1):
        order = list(sessions)[turn % len(sessions) :] + list(sessions)[: turn % len(sessions)]
        for step, (new, past) in steps.items():
            for name in order:
                feeds = _feeds(sessions[name], new, past, head_width, visual=True)
                begun = time.perf_counter()
                sessions[name].run(None, feeds)
                seconds = time.perf_counter() - begun
                if turn:  # the first is a warm-up
                    times[name][step].append(seconds)
                time.sleep(_PAUSE)
    print(json.dumps({"times": times, "differences": _differences(sessions, head_width)}))


def _session(path: str, threads: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = threads, 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _feeds(session: Any, new: int, past: int, head_width: int, visual: bool) -> dict[str, Any]:
    """Inputs of a step; where ``visual``, half of a prompt's tokens stand for nine each and attention is calibrated."""
    values = np.random.default_rng(0)
    prompt = np.tile([9, 0] if visual else [0, 0], TOKENS // 2)[None]
    known = {
        "attention_mask": np.ones((1, past + new)),
        "position_ids": np.arange(past, past + new)[None],
        "past_position_ids": np.arange(past)[None],
        "token_sizes": np.zeros((1, 1)) if past else prompt,
        "past_token_sizes": prompt[:, :past],
        "is_prefill": np.array(visual and not past),
    }
    feeds = {}
    for given in session.get_inputs():
        value = known.get(given.name)
        if given.name == "inputs_embeds":
            value = values.standard_normal((1, new, given.shape[2])) * 0.1
        elif value is None:  # a part of the cache, [B,H,P,head width]
            value = values.standard_normal((1, given.shape[1], past, head_width)) * 0.1
        feeds[given.name] = value.astype(_TYPES[given.type])
    return feeds


def _differences(sessions: dict[str, Any], head_width: int) -> dict[str, float]:
    found = {}
    for name, session in sessions.items():
        made = session.run(["logits"], _feeds(session, TOKENS, 0, head_width, visual=False))[0]
        found[name] = made[0, -1].astype(np.float64)
    first = next(iter(found.values()))
    return {name: float(np.linalg.norm(each - first) / np.linalg.norm(first)) for name, each in found.items()}


if __name__ == "__main__":
    main()
