"""The copy of a graph that TensorRT is handed: the portable file, but for what only TensorRT understands."""

from __future__ import annotations

import onnx

DECOMPOSABLE = "TRT_decomposable"


def edit(model: onnx.ModelProto, dtype: str) -> list[str]:
    """Edit ``model`` for TensorRT in place and say what was edited (nothing, but in fp32).

    TensorRT has no fused attention kernel in fp32; an attribute of its own lets it take Attention apart there.
    """
    if dtype != "fp32":
        return []
    nodes = [node for node in model.graph.node if node.op_type == "Attention"]
    for node in nodes:
        node.attribute.append(onnx.helper.make_attribute(DECOMPOSABLE, 1))
    return [f"{DECOMPOSABLE}=1 on {len(nodes)} Attention nodes (fp32 has no fused kernel)"] if nodes else []


def serialized(model: onnx.ModelProto) -> bytes:
    """The bytes of a copy, the same in every process."""
    return bytes(model.SerializeToString(deterministic=True))


def without_edits(model: onnx.ModelProto) -> onnx.ModelProto:
    """The handed copy with TensorRT's own attributes taken out, which ONNX Runtime can run."""
    plain = onnx.ModelProto()
    plain.CopyFrom(model)
    for node in plain.graph.node:
        kept = [attribute for attribute in node.attribute if attribute.name != DECOMPOSABLE]
        del node.attribute[:]
        node.attribute.extend(kept)
    return plain
