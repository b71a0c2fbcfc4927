"""The proof that an engine is what was meant: each thing that TensorRT may drop silently is counted."""

from __future__ import annotations

from dataclasses import replace

import onnx
import pytest
from onnx import TensorProto, helper

from restore_export.engines.expected import Expected, expect
from restore_export.engines.network import NetworkFacts
from restore_export.engines.proof import prove

EXPECTED = Expected(plugins=1, attentions=4, casts={"HALF": 9, "FLOAT": 2}, cast_sources={"Cast": 3, "Attention": 4})
FACTS = NetworkFacts(
    layers={"PLUGIN_V3": 1, "ATTENTION_OUTPUT": 4}, fused_attentions=4, decomposed_attentions=0,
    casts={"HALF": 9, "FLOAT": 2}, inputs=(), outputs=(),
)  # fmt: skip


def test_a_network_as_promised_passes() -> None:
    assert prove(EXPECTED, FACTS, "fp16") == []


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (replace(FACTS, layers={}), "PLUGIN_V3 layers: 0, but the graph has 1"),
        (replace(FACTS, fused_attentions=3), "attention layers: 3, but the graph has 4"),
        (replace(FACTS, fused_attentions=3, decomposed_attentions=1), "1 of 4 layers may be decomposed, in fp16 none"),
        (replace(FACTS, casts={"HALF": 10}), "casts to HALF: 10, but the graph's operators account for 9"),
        (replace(FACTS, casts={"BF16": 1}), "casts to BF16: 1, but the graph's operators account for 0"),
    ],
)
def test_what_is_not_as_promised_is_named(found: NetworkFacts, says: str) -> None:
    assert says in "; ".join(prove(EXPECTED, found, "fp16"))


def test_attention_may_be_decomposed_in_fp32() -> None:
    assert prove(EXPECTED, replace(FACTS, fused_attentions=0, decomposed_attentions=4), "fp32") == []


def _model() -> onnx.ModelProto:
    def cast(name: str) -> onnx.NodeProto:
        return helper.make_node("Cast", ["x"], [name], to=TensorProto.FLOAT16)

    opset = helper.make_opsetid("", 23)
    body = helper.make_function("restore", "AnchorMerge", ["x"], ["y"], [cast("y")], [opset])
    loop = helper.make_graph([cast("in_loop")], "body", [], [])
    nodes = [
        cast("a"),
        helper.make_node("AnchorMerge", ["a"], ["m"], domain="restore"),
        helper.make_node("Attention", ["a", "a", "a"], ["b"]),
        helper.make_node("RMSNormalization", ["b", "w"], ["c"]),
        helper.make_node("Loop", [], [], body=loop),
    ]
    return helper.make_model(helper.make_graph(nodes, "g", [], []), functions=[body], opset_imports=[opset])


def test_casts_of_loops_and_function_bodies_and_those_of_the_parser_are_expected() -> None:
    made = expect(_model(), "fp16", plugin=False)
    assert (made.plugins, made.attentions) == (0, 1)
    # Cast a, the one in the loop, the body's; two of Attention, one of the norm.
    assert made.casts == {"HALF": 6, "FLOAT": 2}


def test_casts_inside_the_plugin_are_not_expected() -> None:
    made = expect(_model(), "fp16", plugin=True)
    assert made.plugins == 1
    assert made.casts["HALF"] == 5
