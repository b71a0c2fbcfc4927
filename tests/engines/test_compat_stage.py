"""The variants in an older opset as a build makes them: compared with the portable graphs, and reported."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest

import restore_export
from restore_export.engines import compat
from restore_export.engines.compat import check_compat_graphs, compat_name, worst_difference, write_compat_graphs
from restore_export.errors import ExportError
from restore_export.folder import Folder, open_folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE
from restore_export.progress import silent


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Folder:
    return open_folder(Path(shutil.copytree(built, tmp_path / "folder")))


def test_variants_are_written_compared_and_found_again(folder: Folder) -> None:
    made = write_compat_graphs(folder, silent)
    assert [(each.graph, each.status, each.opset) for each in made] == [
        (VISION_FILE, "passed", 20), (DECODER_FILE, "passed", 20),
    ]  # fmt: skip
    assert check_compat_graphs(folder, silent) == made


def test_a_variant_that_computes_something_else_is_an_error(folder: Folder) -> None:
    write_compat_graphs(folder, silent)
    path = folder.graph(compat_name(DECODER_FILE))
    model = onnx.load(path, load_external_data=False)
    node = next(node for node in model.graph.node if node.op_type == "Softmax")
    node.op_type = "Sigmoid"
    del node.attribute[:]
    onnx.save(model, path)
    with pytest.raises(ExportError, match=r"decoder_model_merged_opset20\.onnx differs from .* in (logits|present)"):
        check_compat_graphs(folder, silent)


def test_where_a_rounding_turns_a_choice_what_it_chose_among_is_compared(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_compat_graphs(folder, silent)
    first, second = (compat._run(folder.graph(name)) for name in (VISION_FILE, compat_name(VISION_FILE)))
    second["assignment"] = np.roll(second["assignment"], 1, axis=1)
    second["image_features"] = second["image_features"] * 2
    made = iter((first, second))
    monkeypatch.setattr(compat, "_run", lambda graph: next(made))
    name, distance = worst_difference(folder.graph(VISION_FILE), folder.graph(VISION_FILE))
    assert name == "visual_tokens"
    assert distance < 1e-5


@pytest.mark.slow
def test_a_build_reports_its_variants(checkpoint: Path, tmp_path: Path) -> None:
    result = restore_export.build(
        checkpoint=str(checkpoint), tokens=6, dtype="fp16", output=tmp_path / "out", targets=["onnx"], opset_compat=True
    )
    assert result.parity is not None
    assert [each.status for each in result.parity.compat] == ["passed", "passed"]
    assert (tmp_path / "out" / "onnx" / "vision_encoder_opset20.onnx").is_file()
