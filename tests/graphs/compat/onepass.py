"""One operator of opset 23 in a model of its own, before and after a pass, on ONNX Runtime."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
import onnx_ir as ir
import onnxruntime
from onnx import TensorProto, helper
from onnx_ir.passes import InPlacePass

from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.graphs.compat.opset import LowerOpset, require_types

KINDS = {np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.float16): TensorProto.FLOAT16}
Feeds = Mapping[str, np.ndarray]
# What a few roundings come to, for values around one: half precision has 11 bits, and the two sides round at
# different places (ONNX Runtime's own operators sum in half precision or in single, as its kernels go).
TOLERANCE = {np.dtype(np.float32): 2e-6, np.dtype(np.float16): 4 * 2**-11}


def single(op_type: str, feeds: Feeds, rank: int, outputs: int = 1, **attributes: int | float) -> onnx.ModelProto:
    """A model of one node whose inputs are ``feeds``; each has a dynamic first and last but one dimension."""
    inputs = []
    for name, value in feeds.items():
        shape: list[int | str] = list(value.shape)
        if value.ndim >= 3:
            shape[0], shape[-2] = "batch", f"length_{name}"
        inputs.append(helper.make_tensor_value_info(name, KINDS[value.dtype], shape))
    kind = KINDS[next(iter(feeds.values())).dtype]
    names = [f"out_{index}" for index in range(outputs)]
    made = [helper.make_tensor_value_info(name, kind, [None] * rank) for name in names]
    node = helper.make_node(op_type, list(feeds), names, name="it", **attributes)
    graph = helper.make_graph([node], "one", inputs, made)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)], ir_version=10)


def after(model: onnx.ModelProto, each: InPlacePass) -> onnx.ModelProto:
    """The model in opset 20, checked; the pass must say that it did something, and then nothing."""
    held = ir.from_proto(model)
    assert each(held).modified
    assert not each(held).modified
    LowerOpset()(held)
    lowered = ir.to_proto(held)
    onnx.checker.check_model(lowered, full_check=True)
    require_types(lowered)
    assert [each.version for each in lowered.opset_import] == [OPSET_COMPAT]
    return lowered


def run(model: onnx.ModelProto, feeds: Feeds) -> np.ndarray:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, dict(feeds))[0]


def assert_same(model: onnx.ModelProto, each: InPlacePass, feeds: Feeds) -> onnx.ModelProto:
    """The pass does not change what the model computes; returns the model after it."""
    lowered = after(model, each)
    expected, given = run(model, feeds), run(lowered, feeds)
    assert given.dtype == expected.dtype
    assert given.shape == expected.shape
    tolerance = TOLERANCE[expected.dtype]
    assert np.allclose(given.astype(np.float32), expected.astype(np.float32), rtol=tolerance, atol=tolerance)
    return lowered
