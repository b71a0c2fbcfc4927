"""A machine for the device kit: what is on its PATH, and what its trtexec was asked. No TensorRT is needed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from restore_export.engines import kit
from restore_export.engines.settings import EngineSettings
from restore_export.folder import Folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE

GRAPHS = (VISION_FILE, DECODER_FILE)
STEMS = ("vision_encoder", "decoder_model_merged")
SETTINGS = EngineSettings(max_batch_size=2, max_input_len=128, max_seq_len=200)
PLUGIN_FLAGS = ("Plugins", "PluginsToSerialize")
TOOLS = ("bash", "cat", "chmod", "dirname", "grep", "mv", "rm", "sed", "sha256sum", "stat", "tee")
# Prints the banner first, as the real one does; keeps its arguments; "engines" hold the libraries put into them.
FAKE_TRTEXEC = """#!/usr/bin/env bash
echo "&&&& RUNNING TensorRT.trtexec [TensorRT v$FAKE_VERSION] [b48] # $0 $*"
[[ ${1:-} == --help ]] && exit "${FAKE_HELP_EXIT:-0}"
echo '[I] Compute Capability: 8.7'
printf '%s\\n' "$@" '' >>"$FAKE_CALLS"
for word in "$@"; do
  case $word in
    --saveEngine=*) engine=${word#*=} && echo engine >"$engine" ;;
    --setPluginsToSerialize=*) [[ -n ${FAKE_DROPS_PLUGIN:-} ]] || cat "${word#*=}" >>"$engine" ;;
  esac
done
[[ -z ${FAKE_SAYS:-} ]] || echo "$FAKE_SAYS"
[[ -z ${FAKE_EMPTY:-} ]] || : >"$engine"
exit "${FAKE_EXIT:-0}"
"""
# What the kit looks for in a library that it puts into an engine.
FAKE_COMPILER = """#!/usr/bin/env bash
printf '%s\\n' "$@" >"$FAKE_COMPILED"
while [[ $1 != -o ]]; do shift; done
echo setLoggerFinder >"$2"
[[ -z ${FAKE_NO_COMPILE:-} ]] || { echo 'anchor_merge.cpp:1: error: no'; exit 1; }
"""


class Device:
    """A folder with a kit on a machine that has only what these tests give it."""

    def __init__(self, folder: Folder, home: Path) -> None:
        self.folder, self.home, self.kit = folder, home, folder.path / "engines" / "tensorrt"
        self.bin = home / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(str(shutil.which(tool)))
        self.install("trtexec", FAKE_TRTEXEC)
        self.install("g++", FAKE_COMPILER)
        self.calls_file, self.compiled_file = home / "calls", home / "compiled"

    def install(self, name: str, text: str) -> Path:
        """Put a program on the PATH."""
        path = self.bin / name
        path.write_text(text)
        path.chmod(0o755)
        return path

    def run(self, *arguments: str, version: str = "101501", **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the script from a folder that has nothing to do with it."""
        told = {"PATH": str(self.bin), "FAKE_VERSION": version, "FAKE_CALLS": str(self.calls_file),
                "FAKE_COMPILED": str(self.compiled_file)} | environment  # fmt: skip
        call = ["bash", str(self.kit / kit.SCRIPT), *arguments]
        return subprocess.run(call, cwd=self.home, env=told, capture_output=True, text=True, check=False)

    def calls(self) -> list[list[str]]:
        """Arguments of every call of trtexec that was to build."""
        text = self.calls_file.read_text() if self.calls_file.exists() else ""
        return [call.splitlines() for call in text.split("\n\n") if call]

    def left(self) -> set[str]:
        """Names of what lies in the kit's folder, but for the kit itself and the manifest of what it made."""
        own = {kit.SCRIPT, "README.md", "plugin", "manifest.json", *(f"{stem}.engine.json.in" for stem in STEMS)}
        return {path.name for path in self.kit.iterdir()} - own


def option(call: list[str], name: str) -> str:
    """The one value of an option."""
    (value,) = [word.split("=", 1)[1] for word in call if word.startswith(f"--{name}=")]
    return value


def shapes(call: list[str], name: str) -> dict[str, tuple[int, ...]]:
    """Shapes as trtexec reads them: pairs at commas, the name up to the last colon, extents at x."""
    pairs = (each.rpartition(":") for each in option(call, name).split(","))
    return {tensor: tuple(map(int, shape.split("x"))) for tensor, _, shape in pairs}


def assert_fails(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    """One line on standard error, with these words."""
    assert done.returncode == code, done.stdout + done.stderr
    assert done.stderr.startswith("build_on_device.sh: ")
    assert done.stderr.count("\n") == 1
    for word in words:
        assert word in done.stderr
