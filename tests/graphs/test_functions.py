"""The ONNX function bodies give what the PyTorch ops give, in every dtype."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnx_ir as ir
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from restore_export.calibration.anchors import anchor_merge
from restore_export.calibration.settings import POSITION_RULES
from restore_export.graphs import ops
from restore_export.graphs.passes.pipeline import complete, prepare
from restore_export.graphs.trace import TracedInput, trace


class Merge(nn.Module):
    def __init__(self, count: int, rivals: str, position: str) -> None:
        super().__init__()
        self.settings = count, rivals, position

    def forward(self, tokens: Tensor, kept: Tensor) -> tuple[Tensor, ...]:
        return tuple(ops.merge(tokens, kept, *self.settings))


def session_of(
    module: nn.Module, inputs: list[TracedInput], outputs: list[str], path: Path
) -> onnxruntime.InferenceSession:
    model = trace(module, inputs, outputs, ops.TRANSLATIONS)
    prepare(model, set())
    complete([model])
    ir.save(model, path)
    onnx.checker.check_model(str(path), full_check=True)
    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
@pytest.mark.parametrize(("total", "kept", "count"), [(20, 3, 7), (33, 1, 2), (17, 8, 16)])
@pytest.mark.parametrize("rivals", ["reference", "paper"])
def test_anchor_merge_body(dtype: torch.dtype, total: int, kept: int, count: int, rivals: str, tmp_path: Path) -> None:
    position = POSITION_RULES[total % len(POSITION_RULES)]
    inputs = [
        TracedInput("tokens", torch.zeros(2, total, 12, dtype=dtype), {0: "batch_size"}),
        TracedInput("kept", torch.zeros(2, kept, dtype=torch.int64), {0: "batch_size"}),
    ]
    outputs = ["merged", "sizes", "positions", "assignment"]
    session = session_of(Merge(count, rivals, position), inputs, outputs, tmp_path / "merge.onnx")
    generator = torch.Generator().manual_seed(total)
    tokens = torch.randn(5, total, 12, generator=generator).to(dtype)
    chosen = torch.stack([torch.randperm(total, generator=generator)[:kept].sort().values for _ in range(5)])
    expected = anchor_merge(tokens, chosen, count, rivals, position)
    given = session.run(None, {"tokens": tokens.numpy(), "kept": chosen.numpy()})
    for name, ours, theirs in zip(outputs, given, expected, strict=True):
        assert np.allclose(ours, theirs.numpy(), atol=2e-3 if dtype == torch.float16 else 1e-5), name


def test_all_equal_tokens_merge_into_the_lowest_indices(tmp_path: Path) -> None:
    inputs = [
        TracedInput("tokens", torch.zeros(2, 40, 6), {0: "batch_size"}),
        TracedInput("kept", torch.zeros(2, 2, dtype=torch.int64), {0: "batch_size"}),
    ]
    session = session_of(Merge(5, "reference", "first"), inputs, ["m", "s", "p", "a"], tmp_path / "merge.onnx")
    tokens, kept = np.ones((1, 40, 6), np.float32), np.array([[10, 20]])
    sizes, positions = session.run(["s", "p"], {"tokens": tokens, "kept": kept})
    assert positions.tolist() == [[0, 1, 2, 10, 20]]
    assert sizes.tolist() == [[36, 1, 1, 1, 1]]
