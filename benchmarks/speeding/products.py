"""Matrix products alone: Gemm with the weights as checkpoints keep them, beside MatMul with them transposed."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from exporting.tables import table
from speeding.made import MIDDLE, Made

_LAYERS = 14
_KINDS = ("Gemm, weights [out, in]", "Gemm, weights [in, out]", "MatMul, weights [in, out]")
_ROWS = {"128 rows": (128, 1), "1 row": (1, 6)}


def products(made: Made) -> None:
    """Ratios of medians, over all orders in which the three can be loaded: the order counts for more than the kind."""
    found: dict[str, dict[str, list[float]]] = {kind: {rows: [] for rows in _ROWS} for kind in _KINDS}
    drawn = random.Random(0)
    for _ in range(made.rounds):
        order = drawn.sample(_KINDS, len(_KINDS))
        sessions = {kind: _session(kind, made.threads) for kind in order}
        for rows, (count, runs) in _ROWS.items():
            for kind in drawn.sample(order, len(order)):
                found[kind][rows].append(_seconds(sessions[kind], count, runs))
    title = f"{2 * _LAYERS} products of {MIDDLE.width} x {MIDDLE.mlp}, {made.rounds} rounds, loaded anew in each"
    table(title, ("kind", *_ROWS), _rows(found))


def _rows(found: dict[str, dict[str, list[float]]]) -> Iterator[list[str]]:
    first = found[_KINDS[0]]
    for kind, rows in found.items():
        yield [kind, *(_ratio(seconds, first[name]) for name, seconds in rows.items())]


def _ratio(seconds: list[float], over: list[float]) -> str:
    each = sorted(one / other for one, other in zip(seconds, over, strict=True))
    return f"{statistics.median(each):.2f} [{each[0]:.2f}, {each[-1]:.2f}]"


def _seconds(session: onnxruntime.InferenceSession, count: int, runs: int) -> float:
    rows = np.ones((count, MIDDLE.width), np.float32)
    taken = []
    for _ in range(runs + 1):
        begun = time.perf_counter()
        session.run(None, {"x0": rows})
        taken.append(time.perf_counter() - begun)
    time.sleep(0.1)  # its threads, which wait for more by spinning, go to sleep
    return statistics.median(taken[1:])


def _session(kind: str, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(_model(kind), options, providers=["CPUExecutionProvider"])


def _model(kind: str) -> bytes:
    transposed, operator = kind == _KINDS[0], kind.partition(",")[0]
    values = np.random.default_rng(0)
    nodes, weights = [], []
    for layer in range(2 * _LAYERS):
        shape = (MIDDLE.width, MIDDLE.mlp) if layer % 2 == 0 else (MIDDLE.mlp, MIDDLE.width)
        weight = values.standard_normal(shape[::-1] if transposed else shape, dtype=np.float32) * 0.02
        weights.append(numpy_helper.from_array(weight, f"w{layer}"))
        further = {"transB": 1} if transposed else {}
        nodes.append(helper.make_node(operator, [f"x{layer}", f"w{layer}"], [f"x{layer + 1}"], **further))
    graph = helper.make_graph(
        nodes, "products",
        [helper.make_tensor_value_info("x0", TensorProto.FLOAT, ["rows", MIDDLE.width])],
        [helper.make_tensor_value_info(f"x{2 * _LAYERS}", TensorProto.FLOAT, None)], weights,
    )  # fmt: skip
    made: onnx.ModelProto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    return made.SerializeToString()
