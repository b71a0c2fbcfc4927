"""What stops a kit's script: one clear line, an exit code, nothing half-written."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from kit_device import Device, assert_fails

from restore_export.engines import kit
from restore_export.plugin import library


@pytest.mark.parametrize(("version", "number"), [("100300", "10.3"), ("101303", "10.13"), ("101401", "10.14")])
def test_an_older_tensorrt_without_variants_is_refused(
    device: Callable[..., Device], version: str, number: str
) -> None:
    made = device()
    assert_fails(made.run(version=version), 4, f"TensorRT {number}", "10.15", "--opset-compat", "10.0")
    assert not made.compiled_file.exists()
    assert not made.left()


@pytest.mark.parametrize("compat", [True, False])
def test_tensorrt_8_is_refused_before_anything_is_compiled(device: Callable[..., Device], compat: bool) -> None:
    made = device(compat=compat)
    assert_fails(made.run(version="8602", FAKE_HELP_EXIT="1"), 4, "TensorRT 8.6", "10.0")
    assert not made.compiled_file.exists()


def test_trtexec_that_is_not_there(device: Callable[..., Device]) -> None:
    made = device()
    elsewhere = (made.bin / "trtexec").rename(made.home / "my trtexec")
    if not Path("/usr/src/tensorrt/bin/trtexec").exists():
        assert_fails(made.run(), 3, "trtexec", "PATH", "TRTEXEC")
    assert_fails(made.run(TRTEXEC="/nowhere/trtexec"), 3, "/nowhere/trtexec")
    assert made.run(TRTEXEC=str(elsewhere)).returncode == 0


def test_trtexec_that_cannot_start(device: Callable[..., Device]) -> None:
    made = device()
    made.install("trtexec", "#!/usr/bin/env bash\necho libnvinfer.so.10: cannot open shared object >&2\nexit 127\n")
    assert_fails(made.run(), 3, "does not say its version", "libnvinfer.so.10: cannot open")


def test_a_compiler_that_is_not_there(device: Callable[..., Device]) -> None:
    made = device()
    assert_fails(made.run(CXX="no-such-compiler -m64"), 6, "no-such-compiler,", "apt install g++", "--no-plugin")
    (made.bin / "g++").unlink()
    assert_fails(made.run(), 6, "g++", "--no-plugin")
    assert made.run("--no-plugin").returncode == 0


def test_a_plugin_that_does_not_compile(device: Callable[..., Device]) -> None:
    made = device()
    done = made.run(FAKE_NO_COMPILE="1")
    assert done.returncode == 6
    assert "error: no\nbuild_on_device.sh: the plugin does not compile with g++" in done.stderr
    assert not list((made.kit / "plugin").glob("*.so*"))
    assert not made.calls()


@pytest.mark.parametrize("how", [{"FAKE_EXIT": "1"}, {"FAKE_EMPTY": "1"}])
def test_nothing_half_written_is_left(device: Callable[..., Device], how: dict[str, str]) -> None:
    made = device()
    assert_fails(made.run(**how), 7, "vision_encoder", "vision_encoder.log")
    assert made.left() == {"vision_encoder.log"}
    assert len(made.calls()) == 1


@pytest.mark.parametrize(
    "how",
    [
        {"FAKE_DROPS_PLUGIN": "1"},
        {"FAKE_SAYS": "[I] [TRT] Found registered local function: AnchorMerge. Importing as a local function."},
        {"FAKE_SAYS": f"[E] [TRT] Unable to load library: /kit/{library.NAME}: undefined symbol"},
    ],
)
def test_an_engine_without_its_plugin_is_not_taken(device: Callable[..., Device], how: dict[str, str]) -> None:
    made = device()
    assert_fails(made.run(**how), 8, "plugin", "--no-plugin")
    assert made.left() == {"vision_encoder.log"}


def test_unknown_arguments_are_refused(device: Callable[..., Device]) -> None:
    assert_fails(device().run("--fp16"), 2, "--fp16", "allowed: --no-plugin, --print")


def test_a_folder_that_was_not_copied_whole(device: Callable[..., Device]) -> None:
    made = device("fp32")
    made.folder.graph("vision_encoder_tensorrt.onnx").unlink()
    assert_fails(made.run(), 5, "vision_encoder_tensorrt.onnx", "copy the whole export folder")


def test_an_interrupted_build_leaves_nothing(device: Callable[..., Device]) -> None:
    made = device()
    started = made.home / "started"
    made.install(
        "trtexec",
        f"""#!/usr/bin/env bash
echo "TensorRT v101501"
[[ $1 == --help ]] && exit
echo half >"${{2#*=}}"
echo >"{started}"
exec {made.home}/sleep 60
""",
    )
    (made.home / "sleep").symlink_to("/bin/sleep")
    call = ["bash", str(made.kit / kit.SCRIPT)]
    environment = {"PATH": str(made.bin), "FAKE_COMPILED": str(made.compiled_file)}
    with subprocess.Popen(call, env=environment, stdout=subprocess.DEVNULL, start_new_session=True) as running:
        while not started.exists() and running.poll() is None:
            time.sleep(0.02)
        assert (made.kit / "vision_encoder.engine.partial").exists()
        os.killpg(running.pid, signal.SIGTERM)
        assert running.wait(timeout=10) == 128 + signal.SIGTERM
    assert made.left() == {"vision_encoder.log"}
