"""What a kit holds, and the trtexec lines that its script runs."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from kit_device import GRAPHS, PLUGIN_FLAGS, SETTINGS, STEMS, Device, option, shapes

from restore_export.engines import kit, profile
from restore_export.engines.compat import compat_name
from restore_export.engines.handed import DECOMPOSABLE
from restore_export.engines.sidecar import read_sidecar
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE
from restore_export.output.manifest import make_manifest
from restore_export.output.verify import verify
from restore_export.plugin import library


def test_the_script_is_bash_and_tells_why(device: Callable[..., Device]) -> None:
    made = device()
    script = made.kit / kit.SCRIPT
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
    assert "built none itself: TensorRT is not installed here." in script.read_text().replace("\n# ", " ")
    assert "folder: TensorRT is not installed here." in (made.kit / "README.md").read_text()
    assert os.access(script, os.X_OK)
    assert made.run("--help").returncode == 0


def test_every_source_of_the_plugin_is_in_the_kit(device: Callable[..., Device], sources: tuple[Path, ...]) -> None:
    made = device()
    assert {path.name: path.read_bytes() for path in (made.kit / "plugin").iterdir()} == {
        source.name: source.read_bytes() for source in sources
    }


@pytest.mark.parametrize("version", ["101501", "101600", "110100", "11.1.0.106"])
def test_engines_are_built_from_the_portable_graphs(device: Callable[..., Device], version: str) -> None:
    made = device(compat=True)
    done = made.run(version=version)
    assert done.returncode == 0, done.stderr
    vision, decoder = made.calls()
    library_file = made.kit / "plugin" / library.NAME
    for call, graph in ((vision, VISION_FILE), (decoder, DECODER_FILE)):
        assert option(call, "onnx") == str(made.folder.graph(graph))
        assert {"--skipInference", "--noTF32"} <= set(call)
        assert ("--stronglyTyped" in call) == version.startswith("10")
    assert option(vision, "dynamicPlugins") == option(vision, "setPluginsToSerialize") == str(library_file)
    assert not [word for word in decoder if word.split("=")[0].endswith(PLUGIN_FLAGS)]
    assert made.left() == {f"{stem}.{kind}" for stem in STEMS for kind in ("engine", "engine.json", "log")}
    sidecar = read_sidecar(made.kit / "vision_encoder.engine")
    told = {"101501": "10.15.1", "101600": "10.16.0", "110100": "11.1.0", "11.1.0.106": "11.1.0.106"}[version]
    assert sidecar.tensorrt_version == told
    assert (sidecar.target, sidecar.sms, sidecar.plugin) == ("tensorrt", ("8.7",), library.NAME)
    data = (made.kit / "vision_encoder.engine").read_bytes()
    assert (sidecar.sha256, sidecar.bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert sidecar.build.inputs[0]["max"] == [1, 3, 32, 32]
    assert (sidecar.onnx, sidecar.handed) == ("onnx/vision_encoder.onnx", "vision_encoder.onnx as it is")
    assert sidecar.build.layer_count is None
    assert "setLoggerFinder" in (made.kit / "vision_encoder.engine").read_text()
    for stem in STEMS:
        assert f"--loadEngine={made.kit / stem}.engine".replace(" ", "\\ ") in done.stdout


@pytest.mark.parametrize("dtype", ["fp16", "fp32"])
def test_the_shapes_are_those_of_the_profile(device: Callable[..., Device], dtype: str) -> None:
    made = device(dtype)
    assert made.run().returncode == 0
    for call, graph in zip(made.calls(), GRAPHS, strict=True):
        wanted = profile.graph_ranges(made.folder, graph, SETTINGS)
        for bound in ("min", "opt", "max"):
            assert shapes(call, f"{bound}Shapes") == {name: getattr(each, bound) for name, each in wanted.items()}
    assert "is_prefill" not in option(made.calls()[1], "maxShapes")
    assert shapes(made.calls()[1], "maxShapes")["past_key_values.0.key"][2] == SETTINGS.max_seq_len


def test_fp32_is_built_from_the_handed_graphs(device: Callable[..., Device]) -> None:
    made = device("fp32")
    assert made.run().returncode == 0
    for call, graph in zip(made.calls(), GRAPHS, strict=True):
        path = Path(option(call, "onnx"))
        assert path == made.folder.graph(graph.replace(".onnx", "_tensorrt.onnx"))
        portable = onnx.load(made.folder.graph(graph), load_external_data=False)
        given = onnx.load(path, load_external_data=False)
        attentions = [node for node in given.graph.node if node.op_type == "Attention"]
        assert attentions
        assert all(node.attribute[-1].name == DECOMPOSABLE and node.attribute[-1].i == 1 for node in attentions)
        assert given.graph.initializer == portable.graph.initializer
        assert path.stat().st_size < 1e6


def test_fp16_needs_no_other_graphs(device: Callable[..., Device]) -> None:
    assert not list((device().folder.path / "onnx").glob("*_tensorrt.onnx"))


@pytest.mark.parametrize(("version", "number"), [("100300", "10.3"), ("101401", "10.14"), ("100001", "10.0")])
def test_an_older_tensorrt_takes_the_variants(device: Callable[..., Device], version: str, number: str) -> None:
    made = device("fp32", compat=True)
    done = made.run(version=version)
    assert done.returncode == 0, done.stderr
    vision, decoder = (Path(option(call, "onnx")).name for call in made.calls())
    assert decoder == compat_name(DECODER_FILE)
    # A function body wins over a registered plugin there, so the plugin gets a graph without it.
    bodiless = compat_name(VISION_FILE).replace(".onnx", "_plugin.onnx")
    assert vision == (compat_name(VISION_FILE) if number == "10.14" else bodiless)
    functions = {
        name: {each.name for each in onnx.load(made.folder.graph(name), load_external_data=False).functions}
        for name in (compat_name(VISION_FILE), bodiless)
    }
    assert functions == {compat_name(VISION_FILE): {"AnchorMerge"}, bodiless: set()}
    assert all("--stronglyTyped" in call for call in made.calls())
    assert f"Built with TensorRT {number}," in done.stdout
    assert read_sidecar(made.kit / "vision_encoder.engine").onnx == f"onnx/{vision}"
    extents = profile.dimensions(SETTINGS, made.folder.reduced, made.folder.max_positions)
    for graph in GRAPHS:
        ranges = [profile.input_ranges(made.folder.graph(name), extents) for name in (graph, compat_name(graph))]
        assert ranges[0] == ranges[1]


def test_the_compiler_gets_the_flags_of_the_library(device: Callable[..., Device], tmp_path: Path) -> None:
    made = device()
    (tmp_path / "cuda" / "include").mkdir(parents=True)
    (tmp_path / "cuda" / "include" / "cuda_runtime_api.h").touch()
    assert made.run(CXX="g++ -m64", CUDA_HOME=str(tmp_path / "cuda"), TENSORRT_INCLUDE="/nowhere").returncode == 0
    given = made.compiled_file.read_text().splitlines()
    assert given[: 1 + len(library.FLAGS)] == ["-m64", *library.FLAGS]
    assert f"-I{tmp_path}/cuda/include" in given
    assert "-I/nowhere" not in given
    assert given[-len(library.LINK) :] == list(library.LINK)
    assert str(made.kit / "plugin" / library.SOURCE.name) in given


def test_no_plugin_on_the_device_or_in_the_build(device: Callable[..., Device]) -> None:
    made = device()
    assert made.run("--no-plugin").returncode == 0
    assert not made.compiled_file.exists()
    assert not [word for call in made.calls() for word in call if word.split("=")[0].endswith(PLUGIN_FLAGS)]


def test_a_build_without_the_plugin_has_no_sources(device: Callable[..., Device]) -> None:
    made = device(settings=dataclasses.replace(SETTINGS, plugin=False))
    assert not (made.kit / "plugin").exists()
    assert made.run().returncode == 0
    assert not made.compiled_file.exists()


def test_print_builds_nothing_and_needs_no_compiler(device: Callable[..., Device]) -> None:
    made = device()
    (made.bin / "g++").unlink()
    done = made.run("--print", "--", "--builderOptimizationLevel=5")
    assert done.returncode == 0, done.stderr
    vision, decoder = done.stdout.splitlines()
    assert vision.startswith(f"{made.bin}/trtexec --onnx=")
    assert "--saveEngine=" in decoder
    assert not made.left()
    # What is printed is what a shell can run.
    ran = subprocess.run(
        ["bash", "-c", decoder], check=False, env={"PATH": str(made.bin), "FAKE_CALLS": str(made.calls_file)}
    )
    assert ran.returncode == 0
    assert option(made.calls()[0], "saveEngine") == str(made.kit / "decoder_model_merged.engine")
    assert made.calls()[0][-1] == "--builderOptimizationLevel=5"


@pytest.mark.skipif(not library.SOURCES[-1].is_file(), reason="the kernels are not compiled yet")
@pytest.mark.skipif(shutil.which("g++") is None, reason="no g++")
def test_the_real_plugin_compiles_from_the_kit(folder: Folder, tmp_path: Path) -> None:
    kit.write_kit(folder, SETTINGS, "no GPU")
    made = Device(folder, tmp_path)
    (made.bin / "g++").unlink()
    done = made.run(CXX=str(shutil.which("g++")), PATH=f"{made.bin}{os.pathsep}{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr
    assert (made.kit / "plugin" / library.NAME).read_bytes() in (made.kit / "vision_encoder.engine").read_bytes()


@pytest.mark.parametrize(("how", "code"), [({}, 0), ({"FAKE_EXIT": "1"}, 7), ({"FAKE_NO_COMPILE": "1"}, 6)])
def test_what_the_device_made_is_in_a_manifest_of_its_own(
    device: Callable[..., Device], how: dict[str, str], code: int
) -> None:
    made = device()
    make_manifest(made.folder.path, {}).write(made.folder.path)
    assert made.run(**how).returncode == code
    found = verify(made.folder.path)
    assert found.verified, found.problems
    assert (found.device_manifest_sha256 is None) == (code == 6)
    if code == 0:
        (made.kit / "vision_encoder.engine").write_bytes(b"other code")
        assert [problem.what for problem in verify(made.folder.path).problems] == ["changed"]
