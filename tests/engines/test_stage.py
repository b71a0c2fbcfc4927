"""Engines of real builds with TensorRT for RTX, which needs no GPU to build."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import onnx
import pytest

import restore_export
from restore_export.engines import toolkit
from restore_export.engines.existing import existing_engines
from restore_export.engines.handed_check import EQUAL, IDENTICAL, check_handed
from restore_export.engines.settings import EngineSettings, make_engine_settings
from restore_export.engines.sidecar import read_sidecar
from restore_export.engines.stage import build_engines
from restore_export.engines.targets import RTX, TENSORRT
from restore_export.errors import EngineError, FolderError
from restore_export.folder import Folder, open_folder
from restore_export.plugin import library

pytestmark = pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
VISION, DECODER = "engines/rtx/vision_encoder.engine", "engines/rtx/decoder_model_merged.engine"
SETTINGS = EngineSettings(targets=("rtx",), sms=("8.0", "8.9"))


@pytest.fixture(scope="module")
def half(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An fp16 folder with engines."""
    output = tmp_path_factory.mktemp("half") / "folder"
    restore_export.build(
        checkpoint=str(checkpoint), reducer="holov", tokens=6, dtype="fp16", output=output, targets=["rtx"],
        sms=["8.0", "8.9"],
    )  # fmt: skip
    return output


@pytest.fixture
def exported(built: Path, tmp_path: Path) -> Folder:
    return open_folder(Path(shutil.copytree(built, tmp_path / "folder")))


def files_of(folder: Folder) -> set[str]:
    return {str(path.relative_to(folder.path)) for path in folder.path.rglob("*") if path.is_file()}


def test_a_build_leaves_engines_with_sidecars(half: Path) -> None:
    for engine in (VISION, DECODER):
        sidecar = read_sidecar(half / engine)
        assert sidecar.bytes == (half / engine).stat().st_size
        assert sidecar.sms == ("8.0", "8.9")
        assert sidecar.handed == IDENTICAL
        assert sidecar.build.fused_attentions > 0
        assert sidecar.build.decomposed_attentions == 0
        assert sidecar.build.peak_bytes > 0
    assert [tensor["name"] for tensor in read_sidecar(half / VISION).build.inputs] == ["pixel_values"]
    cache = {tensor["name"]: tensor for tensor in read_sidecar(half / DECODER).build.inputs}["past_key_values.1.value"]
    assert (cache["min"], cache["max"]) == ([1, 4, 0, 12], [1, 4, 256, 12])


def test_the_plugin_library_is_inside_the_vision_engine_and_takes_the_place_of_many_layers(half: Path) -> None:
    sidecar = read_sidecar(half / VISION)
    assert library.library().read_bytes() in (half / VISION).read_bytes()
    assert sidecar.plugin == library.NAME
    assert sidecar.build.plugin_layers == 1
    assert sidecar.build.body_layer_count is not None
    assert sidecar.build.layer_count + 100 < sidecar.build.body_layer_count
    assert read_sidecar(half / DECODER).plugin is None


def test_the_report_says_that_no_engine_was_executed(half: Path) -> None:
    report = json.loads((half / "parity" / "report.json").read_text())
    assert [engine["built"] for engine in report["engines"]] == [True, True]
    assert all(engine["executed"].startswith("not_run") for engine in report["engines"])
    assert [each.engine for each in existing_engines(half)] == [VISION, DECODER]


def test_the_record_follows_what_became_of_the_engines(half: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(half, tmp_path / "folder"))
    (folder / VISION).unlink()
    vision, decoder = existing_engines(folder, {"rtx": "passed"})
    assert (vision.built, vision.why) == (False, f"{VISION} is gone")
    assert (decoder.built, decoder.executed) == (True, "passed")
    (folder / "engines" / "report.json").write_text('{"engines": [{}]}')
    with pytest.raises(FolderError, match=r"report\.json cannot be read"):
        existing_engines(folder)


def test_a_graph_that_was_not_the_one_handed_over_is_told(half: Path) -> None:
    with pytest.raises(EngineError, match="was not handed the graph that is checked"):
        check_handed(half / "onnx" / "vision_encoder.onnx", "fp16", sha256="0" * 64)


def test_the_function_body_builds_from_the_same_file(half: Path, tmp_path: Path) -> None:
    folder = open_folder(Path(shutil.copytree(half, tmp_path / "folder", ignore=shutil.ignore_patterns("engines"))))
    before = folder.graph("vision_encoder.onnx").read_bytes()
    vision, decoder = build_engines(folder, replace(SETTINGS, plugin=False))
    assert folder.graph("vision_encoder.onnx").read_bytes() == before
    assert (vision.plugin_layers, vision.body_layer_count) == (0, None)
    assert vision.layer_count == read_sidecar(half / VISION).build.body_layer_count
    assert decoder.built


def test_fp32_attention_is_decomposed_and_said_so_and_compared(exported: Folder) -> None:
    vision, decoder = build_engines(exported, SETTINGS)
    assert vision.plugin_layers == 1
    for engine in (vision, decoder):
        assert engine.fused_attentions == 0
        assert engine.decomposed_attentions > 0
        assert engine.handed == EQUAL


@pytest.mark.slow
@pytest.mark.parametrize(
    ("settings", "plugins"),
    [
        ({"dtype": "bf16", "max_batch_size": 4}, 1),
        ({"dtype": "fp16", "plain_mode": True, "max_batch_size": 2}, 0),
        ({"dtype": "fp16", "reducer": "vispruner", "max_batch_size": 2}, 1),
        ({"dtype": "fp16", "reducer": "pool"}, 0),
        ({"dtype": "fp16", "reducer": "uniform", "preset": "paper", "position": "mean"}, 1),
        ({"dtype": "fp16", "reducer": "none"}, 0),
    ],
)
def test_engines_of_every_kind_have_as_many_plugins_as_merges(
    checkpoint: Path, settings: dict, plugins: int, tmp_path: Path
) -> None:
    reduced = {} if settings.get("reducer") == "none" else {"tokens": 4}
    result = restore_export.build(
        checkpoint=str(checkpoint), output=tmp_path / "out", parity=False, targets=["rtx"], **reduced, **settings
    )
    assert [engine.plugin_layers for engine in result.engines] == [plugins, 0]


def test_a_graph_with_a_broken_node_is_refused_by_the_nodes_name(exported: Folder) -> None:
    path = exported.graph("decoder_model_merged.onnx")
    model = onnx.load(path, load_external_data=False)
    node = next(node for node in model.graph.node if node.op_type == "Gemm")
    node.op_type = "NoSuchOperator"
    onnx.save(model, path)
    with pytest.raises(EngineError, match=rf"decoder_model_merged.*{node.name}.*NoSuchOperator"):
        build_engines(exported, SETTINGS)
    assert not (exported.path / DECODER).exists()


def test_a_plugin_node_that_is_not_taken_fails_the_build(exported: Folder) -> None:
    path = exported.graph("vision_encoder.onnx")
    model = onnx.load(path, load_external_data=False)
    node = next(node for node in model.graph.node if node.op_type == "AnchorMerge")
    kept = [attribute for attribute in node.attribute if attribute.name != "plugin_namespace"]
    del node.attribute[:]
    node.attribute.extend(kept)
    onnx.save(model, path)
    with pytest.raises(EngineError, match="PLUGIN_V3 layers: 0, but the graph has 1 AnchorMerge nodes"):
        build_engines(exported, SETTINGS)


def test_bad_attributes_are_refused_by_the_plugin_itself(exported: Folder) -> None:
    path = exported.graph("vision_encoder.onnx")
    model = onnx.load(path, load_external_data=False)
    node = next(node for node in model.graph.node if node.op_type == "AnchorMerge")
    next(each for each in node.attribute if each.name == "rivals").s = b"nobody"
    onnx.save(model, path)
    with pytest.raises(EngineError, match="attribute rivals is 'nobody'"):
        build_engines(exported, SETTINGS)


def test_a_missing_module_is_said_before_any_work(
    checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toolkit, "is_installed", lambda target: False)
    with pytest.raises(EngineError, match=r"TensorRT for RTX is not installed .*pip install tensorrt-rtx-cu13"):
        restore_export.build(checkpoint=str(checkpoint), tokens=6, output=tmp_path / "out", targets=["rtx"])
    assert not (tmp_path / "out").exists()


def test_a_missing_compiler_is_said_before_any_work(
    checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    with pytest.raises(EngineError, match=r"compiled with no-such-compiler, which is not here.*--no-plugin"):
        restore_export.build(checkpoint=str(checkpoint), tokens=6, output=tmp_path / "out", targets=["rtx"])
    assert not (tmp_path / "out").exists()


def test_where_tensorrt_is_missing_there_is_a_kit(exported: Folder) -> None:
    if toolkit.is_installed(TENSORRT):
        pytest.skip("TensorRT is installed")
    vision, decoder = build_engines(exported, make_engine_settings(targets=["tensorrt"]))
    assert not vision.built
    assert not decoder.built
    assert "TensorRT is not installed here" in vision.why
    (exported.path / "engines" / "tensorrt" / "vision_encoder.engine").write_bytes(b"built by the kit")
    assert [(each.built, each.why) for each in existing_engines(exported.path)] == [
        (True, "built on the device"), (False, vision.why),
    ]  # fmt: skip
    script = exported.path / "engines" / "tensorrt" / "build_on_device.sh"
    subprocess.run(["bash", "-n", script], check=True)


def test_an_engine_without_its_sidecar_is_refused(half: Path, tmp_path: Path) -> None:
    shutil.copyfile(half / VISION, tmp_path / "x.engine")
    with pytest.raises(FolderError, match=r"x\.engine\.json is missing"):
        read_sidecar(tmp_path / "x.engine")
    (tmp_path / "x.engine.json").write_text("{")
    with pytest.raises(FolderError, match="not readable as JSON"):
        read_sidecar(tmp_path / "x.engine")


def test_progress_comes_from_tensorrts_own_monitor(exported: Folder) -> None:
    seen: list[float] = []
    build_engines(exported, SETTINGS, lambda stage, done: seen.append(done))
    assert len(set(seen)) > 10
    assert all(0 <= done <= 1 for done in seen)
