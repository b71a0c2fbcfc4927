"""``input_ids`` → ``inputs_embeds``: one Gather, which needs no tracing."""

from __future__ import annotations

import onnx_ir as ir

from restore_export.graphs.contract import BATCH, SEQUENCE
from restore_export.graphs.settings import GraphSettings
from restore_export.graphs.trace import OPSET
from restore_export.graphs.weights import IR_DTYPES

EMBEDDINGS = "embed_tokens.weight"
EMBED_INPUTS = ("input_ids",)
_IR_VERSION = 10


def embed_graph(settings: GraphSettings) -> ir.Model:
    """``input_ids [B, S]`` → ``inputs_embeds [B, S, D]``; the table is an input behind the ids."""
    spec, dtype = settings.decoder, ir.TensorType(IR_DTYPES[settings.dtype])
    ids = ir.Value(name="input_ids", shape=ir.Shape([BATCH, SEQUENCE]), type=ir.TensorType(ir.DataType.INT64))
    table = ir.Value(name=EMBEDDINGS, shape=ir.Shape([spec.vocabulary, spec.width]), type=dtype)
    node = ir.node("Gather", [table, ids], name="node_embedding")
    embeds = node.outputs[0]
    embeds.name, embeds.shape, embeds.type = "inputs_embeds", ir.Shape([BATCH, SEQUENCE, spec.width]), dtype
    graph = ir.Graph([ids, table], [embeds], nodes=[node], opset_imports={"": OPSET}, name="main_graph")
    model = ir.Model(graph, ir_version=_IR_VERSION)
    model.producer_name = "restore-export"
    return model
