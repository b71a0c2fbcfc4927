"""Whether what TensorRT is handed computes what the portable file computes, without a GPU: on ONNX Runtime."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import onnx

from restore_export.engines import handed
from restore_export.engines.memory import weight_bytes
from restore_export.errors import EngineError
from restore_export.runtime.session import Arrays, GraphSession, Session

IDENTICAL = "identical to the portable file"
SAME = "the portable file but for TensorRT's own attributes"
EQUAL = f"{SAME}; equal on ONNX Runtime without them"
MOST_TO_RUN = 2 << 30
"""Bytes of weights up to which the copy is run as well: larger ones are compared node by node alone."""


def check_handed(graph: Path, dtype: str, sha256: str | None = None) -> str:
    """Compare the copy for TensorRT with ``graph``; what was found. EngineError where they differ.

    ``sha256``: of the bytes that the building process parsed; the copy that is checked here must be those.
    """
    portable = onnx.load(graph, load_external_data=False)
    copy = onnx.ModelProto()
    copy.CopyFrom(portable)
    edits = handed.edit(copy, dtype)
    if sha256 not in {None, hashlib.sha256(handed.serialized(copy)).hexdigest()}:
        raise EngineError(f"{graph.name}: TensorRT was not handed the graph that is checked; please report it")
    runnable = handed.without_edits(copy)
    if handed.serialized(runnable) != handed.serialized(portable):
        raise EngineError(f"{graph.name}: what TensorRT is handed differs in more than attributes; please report it")
    if not edits:
        return IDENTICAL
    if weight_bytes(graph) > MOST_TO_RUN:
        return SAME
    session = Session(graph)
    feeds = random_feeds(session)
    wanted = session.run(feeds)
    del session
    differing = differences(wanted, Session(graph, handed.serialized(runnable)).run(feeds))
    if differing:
        raise EngineError(f"{graph.name}: what TensorRT is handed computes another {differing[0]}; please report it")
    return EQUAL


def differences(wanted: Arrays, found: Arrays) -> list[str]:
    """Names of the outputs that are not equal bit by bit."""
    return [name for name, value in wanted.items() if not np.array_equal(value, found[name], equal_nan=True)]


def random_feeds(session: GraphSession, batch: int = 1, length: int = 5, past: int = 3) -> Arrays:
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
