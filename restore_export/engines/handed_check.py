"""Whether what TensorRT is handed computes what the portable file computes, without a GPU: on ONNX Runtime."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx

from restore_export.engines import handed
from restore_export.errors import EngineError
from restore_export.runtime.session import Arrays, Session

IDENTICAL = "identical to the portable file"
EQUAL = "equal to the portable file on ONNX Runtime (TensorRT's own attributes taken out)"


def check_handed(graph: Path, dtype: str) -> str:
    """Compare the copy for TensorRT with ``graph``; what was found. EngineError where they differ."""
    portable = onnx.load(graph, load_external_data=False)
    copy = onnx.ModelProto()
    copy.CopyFrom(portable)
    if not handed.edit(copy, dtype):
        return IDENTICAL
    runnable = handed.without_edits(copy).SerializeToString()
    first = Session(graph)
    feeds = random_feeds(first)
    wanted = first.run(feeds)
    del first
    differing = differences(wanted, Session(graph, runnable).run(feeds))
    if differing:
        raise EngineError(
            f"{graph.name}: what TensorRT is handed computes another {differing[0]} than the portable file; please "
            "report it"
        )
    return EQUAL


def differences(wanted: Arrays, found: Arrays) -> list[str]:
    """Names of the outputs that are not equal bit by bit."""
    return [name for name, value in wanted.items() if not np.array_equal(value, found[name], equal_nan=True)]


def random_feeds(session: Session, batch: int = 1, length: int = 5, past: int = 3) -> Arrays:
    """Inputs of a graph of the contract: random numbers, small integers, everything attended to."""
    random = np.random.default_rng(0)
    extents = {"batch_size": batch, "sequence_length": length, "past_sequence_length": past}
    feeds: Arrays = {}
    for name, given in session.inputs.items():
        shape = [sum(extents[part.strip()] for part in axis.split("+")) if isinstance(axis, str) else axis
                 for axis in given.shape]  # fmt: skip
        kind = session.dtype(name)
        if kind.kind == "f":
            feeds[name] = random.standard_normal(shape).astype(kind)
        elif kind.kind == "b":
            feeds[name] = np.ones(shape, kind)
        else:
            feeds[name] = np.ones(shape, kind) if name == "attention_mask" else random.integers(0, 4, shape, dtype=kind)
    return feeds
