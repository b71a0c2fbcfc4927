"""One decoder on ONNX Runtime's CPU: ``decoder_child.py DECODER THREADS HEAD_WIDTH WAY STEPS LOGITS``.

``STEPS`` is JSON, name → [new tokens, past tokens, runs]; ``WAY`` one of :data:`WAYS`. Prints JSON: for each step the
median of its runs in seconds. ``LOGITS`` is a file for the logits of a prompt without visual tokens, or empty.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import onnxruntime

_TYPES = {
    "tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(int64)": np.int64, "tensor(bool)": np.bool_,
}  # fmt: skip
_LEVELS = onnxruntime.GraphOptimizationLevel
_PROMPT = 128
Change = Callable[[Any], object]
PLAIN, HELD = "as it is run", "cache held by ONNX Runtime"
WAYS: dict[str, Change] = {
    PLAIN: lambda options: None,
    HELD: lambda options: None,
    "graph optimization: basic": lambda options: setattr(options, "graph_optimization_level", _LEVELS.ORT_ENABLE_BASIC),
    "graph optimization: extended": lambda options: setattr(
        options, "graph_optimization_level", _LEVELS.ORT_ENABLE_EXTENDED
    ),
    "weights not packed": lambda options: options.add_session_config_entry("session.disable_prepacking", "1"),
    "threads sleep at once": lambda options: options.add_session_config_entry("session.intra_op.allow_spinning", "0"),
    "no arena": lambda options: setattr(options, "enable_cpu_mem_arena", False),
    "one thread": lambda options: setattr(options, "intra_op_num_threads", 1),
}
"""What is changed of a session's options. By :data:`HELD` results stay with ONNX Runtime instead of becoming arrays."""


def main() -> None:
    decoder, threads, head_width, way, steps, logits = sys.argv[1:]
    session = _session(decoder, int(threads), WAYS[way])
    found = {}
    for name, (new, past, runs) in json.loads(steps).items():
        feeds = feeds_of(session, new, past, int(head_width), visual=True)
        taken = [_run(session, feeds, way == HELD) for _ in range(runs + 1)]
        found[name] = statistics.median(taken[1:])  # the first is a warm-up
    if logits:
        made = session.run(["logits"], feeds_of(session, _PROMPT, 0, int(head_width), visual=False))[0]
        np.save(logits, made[0, -1].astype(np.float64))
    print(json.dumps(found))


def _session(path: str, threads: int, change: Change) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = threads, 3
    change(options)
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _run(session: Any, feeds: dict[str, np.ndarray], held: bool) -> float:
    values = {name: onnxruntime.OrtValue.ortvalue_from_numpy(value) for name, value in feeds.items()} if held else {}
    begun = time.perf_counter()
    made = session.run_with_ort_values(None, values) if held else session.run(None, feeds)
    seconds = time.perf_counter() - begun
    del made
    return seconds


def feeds_of(session: Any, new: int, past: int, head_width: int, visual: bool) -> dict[str, Any]:
    """Inputs of a step; where ``visual``, half of a prompt's tokens stand for nine each and attention is calibrated."""
    values = np.random.default_rng(0)
    prompt, places = max(new, past), [9, 0] if visual else [0, 0]
    sizes = np.resize(places, prompt)[None]
    known = {
        "input_ids": values.integers(5, 50, (1, new)),
        "attention_mask": np.ones((1, past + new)),
        "position_ids": np.arange(past, past + new)[None],
        "past_position_ids": np.arange(past)[None],
        "token_sizes": np.zeros((1, new)) if past else sizes,
        "past_token_sizes": sizes[:, :past],
        "is_prefill": np.array(visual and not past),
    }
    feeds = {}
    for given in session.get_inputs():
        value = known.get(given.name)
        if given.name == "inputs_embeds":
            value = values.standard_normal((1, new, given.shape[2])) * 0.1
        elif value is None:  # a part of the cache, [B,H,P,head width]
            value = values.standard_normal((1, given.shape[1], past, head_width)) * 0.1
        feeds[given.name] = np.asarray(value).astype(_TYPES[given.type])
    return feeds


if __name__ == "__main__":
    main()
