"""Pieces of a graph hold what they need, and nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from restore_export.compare.slices import cut_out
from restore_export.runtime.session import Session


def graph() -> ModelProto:
    """a = x·w0; b = (x > 0 ? a : shared) with a branch that reads from outside; c = b·w1 + shared."""

    def branch(name: str, value: str) -> object:
        info = helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n"])
        return helper.make_graph([helper.make_node("Identity", [value], [name])], name, [], [info])

    info = {name: helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n"]) for name in ("x", "y", "a", "b", "c")}
    flag = helper.make_tensor_value_info("flag", TensorProto.BOOL, [])
    nodes = [
        helper.make_node("Mul", ["x", "w0"], ["a"]),
        helper.make_node("Neg", ["y"], ["shared"]),
        helper.make_node("If", ["flag"], ["b"], then_branch=branch("t", "a"), else_branch=branch("e", "shared")),
        helper.make_node("Mul", ["b", "w1"], ["scaled"]),
        helper.make_node("Add", ["scaled", "shared"], ["c"]),
    ]
    weights = [numpy_helper.from_array(np.float32([value]), name) for name, value in (("w0", 2), ("w1", 3))]
    made = helper.make_graph(
        nodes, "g", [info["x"], info["y"], flag], [info["c"]], weights, value_info=[info["a"], info["b"]]
    )
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 23)], ir_version=10)


def names(values: object) -> set[str]:
    return {value.name for value in values}  # type: ignore[attr-defined]


def test_a_piece_goes_back_no_further_than_its_inputs() -> None:
    piece = cut_out(graph(), ["b"], ["c"])
    assert names(piece.graph.initializer) == {"w1"}
    assert names(piece.graph.input) == {"b", "y"}
    assert [node.op_type for node in piece.graph.node] == ["Neg", "Mul", "Add"]


def test_what_a_branch_reads_from_outside_belongs_to_it() -> None:
    piece = cut_out(graph(), [], ["b"])
    assert names(piece.graph.initializer) == {"w0"}
    assert names(piece.graph.input) == {"x", "y", "flag"}


def test_pieces_one_after_another_compute_the_whole(tmp_path: Path) -> None:
    whole = graph()
    feeds = {"x": np.float32([1, -2]), "y": np.float32([5, 7]), "flag": np.array(True)}
    wanted = Session(tmp_path / "g.onnx", whole.SerializeToString()).run(feeds)["c"]
    first = Session(tmp_path / "g.onnx", cut_out(whole, [], ["b"]).SerializeToString()).run(feeds)
    piece = Session(tmp_path / "g.onnx", cut_out(whole, ["b"], ["c"]).SerializeToString())
    assert np.array_equal(piece.run({"y": feeds["y"], "b": first["b"]})["c"], wanted)
