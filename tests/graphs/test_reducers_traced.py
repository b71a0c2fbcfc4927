"""Every reducer, traced alone: operators that TensorRT takes, and ONNX Runtime chooses what PyTorch chooses."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnx_ir as ir
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.reducers.registry import TowerOutputs
from restore_export.calibration.reduction import reduce_tokens
from restore_export.calibration.settings import Reduction
from restore_export.graphs import ops
from restore_export.graphs.passes.pipeline import complete, prepare
from restore_export.graphs.trace import TracedInput, trace

# All were parsed and built by TensorRT for RTX 1.7.1.
TAKEN = set(
    """Abs Add And Cast Clip Concat Constant CumSum Div Equal Expand Floor Gather GatherElements Greater GreaterOrEqual
    Identity Less LessOrEqual Loop MatMul Max Min Mod Mul Neg Not Or Pow Range Reciprocal ReduceL2 ReduceMax ReduceMean
    ReduceMin ReduceSum Reshape Shape Slice Split Sqrt Squeeze Sub TopK Transpose Unsqueeze Where""".split()  # noqa: SIM905
)


class Reduce(nn.Module):
    def __init__(self, settings: Reduction) -> None:
        super().__init__()
        self.settings = settings

    def forward(self, visual: Tensor, features: Tensor, attention: Tensor) -> tuple[Tensor, ...]:
        return tuple(reduce_tokens(TowerOutputs(visual, features, attention, ops.mark), self.settings, merge=ops.merge))


def operators(nodes: list[onnx.NodeProto]) -> set[str]:
    inner = [attribute.g for node in nodes for attribute in node.attribute if attribute.HasField("g")]
    found = {node.op_type for node in nodes if node.domain == ""}
    return found.union(*(operators(list(graph.node)) for graph in inner))


@pytest.mark.slow
@pytest.mark.parametrize("merge", [True, False])
@pytest.mark.parametrize("reducer", REDUCERS)
def test_traced_reducer(reducer: str, merge: bool, tmp_path: Path) -> None:
    settings = Reduction(reducer=reducer, tokens=49 if reducer == "none" else 12, merge=merge)
    generator = torch.Generator().manual_seed(3)
    given = [
        torch.randn(3, 49, 20, generator=generator),
        torch.randn(3, 49, 16, generator=generator),
        torch.randn(3, 49, generator=generator).softmax(-1),
    ]
    names = ["visual", "features", "attention"]
    inputs = [TracedInput(name, value[:2], {0: "batch_size"}) for name, value in zip(names, given, strict=True)]
    outputs = ["tokens", "sizes", "positions", "assignment"]
    model = trace(Reduce(settings), inputs, outputs, ops.TRANSLATIONS)
    prepare(model, set())
    complete([model])
    path = tmp_path / "reduce.onnx"
    ir.save(model, path)
    proto = onnx.load(path)
    assert operators(list(proto.graph.node)) <= TAKEN
    assert all(operators(list(function.node)) <= TAKEN for function in proto.functions)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    wanted = {each.name for each in session.get_inputs()}
    feeds = {name: value.numpy() for name, value in zip(names, given, strict=True) if name in wanted}
    expected = reduce_tokens(TowerOutputs(*given), settings)
    for name, ours, theirs in zip(outputs, session.run(None, feeds), expected, strict=True):
        assert np.allclose(ours, theirs.numpy(), atol=1e-5), name
