"""The variants in an older opset as a build makes them: compared with the portable graphs, and reported."""

from __future__ import annotations

import shutil
from pathlib import Path

import onnx
import pytest

import restore_export
from restore_export.engines.compat import check_compat_graphs, compat_name, write_compat_graphs
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
    with pytest.raises(ExportError, match=r"decoder_model_merged_opset20\.onnx differs from .* in logits|present"):
        check_compat_graphs(folder, silent)


@pytest.mark.slow
def test_a_build_reports_its_variants(checkpoint: Path, tmp_path: Path) -> None:
    result = restore_export.build(
        checkpoint=str(checkpoint), tokens=6, dtype="fp16", output=tmp_path / "out", targets=["onnx"], opset_compat=True
    )
    assert result.parity is not None
    assert [each.status for each in result.parity.compat] == ["passed", "passed"]
    assert (tmp_path / "out" / "onnx" / "vision_encoder_opset20.onnx").is_file()
