"""Engines of real builds with TensorRT for RTX, which needs no GPU to build."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnx
import pytest

import restore_export
from restore_export.engines import child, memory, toolkit
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
    node = next(node for node in model.graph.node if node.op_type == "MatMul")
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


HALF = "import json, os, sys; open(json.load(open(sys.argv[1]))['engine'], 'w').write('half an engine'); "


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("os.abort()", "was ended by SIGABRT inside TensorRT"),
        ("os.kill(os.getpid(), 9)", r"was killed, most likely for its memory \(about \d"),
        ("print('what', file=sys.stderr); sys.exit(3)", r"ended with exit code 3 \(what\)"),
        ("os.write(2, b'\\xff\\xfe no text'); sys.exit(3)", "ended with exit code 3 .* no text"),
        ('print(\'{"error": "no room"}\')', "no room"),
        ("print('some library greets'); print('{\"built\": {\"version\"', end='')", "ended with exit code 0"),
    ],
)
def test_a_building_process_that_dies_is_one_clear_error_and_leaves_nothing(
    exported: Folder, code: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(exported)
    monkeypatch.setattr(child, "WORKER", (sys.executable, "-c", HALF + code))
    with pytest.raises(EngineError, match=says):
        build_engines(exported, SETTINGS)
    assert files_of(exported) == before


def test_files_of_the_current_folder_are_no_modules(
    exported: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("onnx.py", "token.py"):
        (tmp_path / name).write_text("raise SystemExit('a file of the user was taken for a module')")
    monkeypatch.chdir(tmp_path)
    assert all(engine.built for engine in build_engines(exported, SETTINGS))


def test_the_building_process_ends_with_the_one_that_started_it(tmp_path: Path) -> None:
    """kill -9 of a build: nobody is left who builds on."""
    os.mkfifo(tmp_path / "job")  # at which the worker waits
    outer = (
        "import os, subprocess, sys\n"
        f"call = [*{child.WORKER!r}, {str(tmp_path / 'job')!r}, str(os.getpid())]\n"
        "print(subprocess.Popen(call).pid, flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", outer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert _lives(pid)
        parent.kill()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _lives(pid):
        time.sleep(0.05)
    assert not _lives(pid)


def _lives(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_a_full_disk_is_one_clear_error(exported: Folder) -> None:
    engine = exported.path / VISION
    engine.parent.mkdir(parents=True)
    engine.symlink_to("/dev/full")
    with pytest.raises(EngineError, match=r"cannot be written .*No space left on device.*check the room"):
        build_engines(exported, SETTINGS)


def test_an_interrupted_build_ends_the_process_and_leaves_nothing(
    exported: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, started, start = files_of(exported), [], subprocess.Popen

    def remember(*arguments: Any, **settings: Any) -> subprocess.Popen[str]:
        started.append(start(*arguments, **settings))
        return started[-1]

    def interrupt(stage: str, done: float) -> None:
        if done > 0.2:  # well inside the build of the first of two engines
            assert (exported.path / VISION).exists()
            raise KeyboardInterrupt

    monkeypatch.setattr(child.subprocess, "Popen", remember)
    with pytest.raises(KeyboardInterrupt):
        build_engines(exported, SETTINGS, interrupt)
    assert started[-1].returncode == -9
    assert files_of(exported) == before


def test_too_little_memory_is_refused_before_it_starts(exported: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available", lambda: 1000)
    with pytest.raises(EngineError, match="GB are free"):
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
    with pytest.raises(FolderError, match="cannot be read"):
        read_sidecar(tmp_path / "x.engine")


def test_progress_comes_from_tensorrts_own_monitor(exported: Folder) -> None:
    seen: list[float] = []
    build_engines(exported, SETTINGS, lambda stage, done: seen.append(done))
    assert len(set(seen)) > 10
    assert all(0 <= done <= 1 for done in seen)
