"""What is built under faults: commands, what lay there before, and what an undisturbed one makes."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from injector import Ended, Injector

from restore_export.output.manifest import replace_file

FOLDER = "a folder"
_INT4 = ("--weights-dtype", "int4", "--block-size", "32", "--quantization", "gptq")
_BUILD = ("build", "--reducer", "uniform", "--tokens", "4", "--dtype", "fp32")
OUTPUT, DEEP_OUTPUT = "out", "deep/er/out"


@dataclass(frozen=True)
class Scenario:
    """A command. ``arguments`` stand between ``build`` and the output; none: parity of the old output."""

    name: str
    arguments: tuple[str, ...] = ()
    output: str = OUTPUT
    old: bool = False
    """Whether an output lies there already."""
    reported: bool = False
    """Whether the old output has a report of parity, another one."""
    engines: bool = False
    swaps: bool = True
    """Whether the disk can swap two folders in one step."""

    @property
    def updates(self) -> bool:
        """Whether it changes the old output in its place."""
        return not self.arguments

    def environment(self) -> dict[str, str]:
        """What the shim is told besides."""
        return {} if self.swaps else {"FAULT_NO_EXCHANGE": "1"}

    def command(self, checkpoint: Path, folder: Path) -> list[str | Path]:
        """What to run in ``folder``."""
        output = folder / self.output
        if self.updates:
            return ["parity", output]
        forced = ("--force",) if self.old else ()
        return [*_BUILD, "--checkpoint", checkpoint, *self.arguments, *forced, "--output", output]


SCENARIOS = {
    each.name: each
    for each in (
        Scenario("onnx", ("--target", "onnx", "--no-parity"), output=DEEP_OUTPUT),
        Scenario("force", ("--target", "onnx", "--no-parity"), old=True, reported=True),
        Scenario("force without swap", ("--target", "onnx", "--no-parity"), old=True, reported=True, swaps=False),
        Scenario("checked", ("--target", "onnx")),
        Scenario("bf16", ("--target", "onnx", "--dtype", "bf16")),
        Scenario("calibrated", ("--target", "onnx", "--no-parity", *_INT4)),
        Scenario("kit", ("--target", "tensorrt", "--opset-compat", "--no-parity"), old=True),
        Scenario("rtx", ("--target", "rtx", "--sm", "8.9", "--no-parity"), engines=True),
        Scenario("parity", old=True),
        Scenario("parity again", old=True, reported=True),
    )
}


@dataclass(frozen=True)
class Undisturbed:
    """A scenario, and what comes of it without a fault."""

    scenario: Scenario
    checkpoint: Path
    old: Path | None
    ended: Ended
    before: dict[str, str]
    """Content of the old output; empty: there is none."""
    after: dict[str, str]

    def prepare(self, folder: Path) -> Path:
        """Put what lies there before into ``folder``; gives the output's path."""
        output = folder / self.scenario.output
        _lay(self.old, output, self.scenario.reported)
        return output

    def command(self, folder: Path) -> list[str | Path]:
        """What to run in ``folder``."""
        return self.scenario.command(self.checkpoint, folder)


def undisturbed(injector: Injector, scenario: Scenario, checkpoint: Path, old: Path, folder: Path) -> Undisturbed:
    """Run a scenario in the empty ``folder``, over a copy of ``old`` where it wants one."""
    output = folder / scenario.output
    _lay(old if scenario.old else None, output, scenario.reported)
    before = content(output)
    assert not scenario.old or before, "there is no old output"
    ended = injector.run(scenario.command(checkpoint, folder), folder, **scenario.environment())
    assert ended.status == 0, ended.said
    assert content(output) != before, "old and new output are the same, so nothing can be told from them"
    return Undisturbed(scenario, checkpoint, old if scenario.old else None, ended, before, content(output))


def _lay(old: Path | None, output: Path, reported: bool) -> None:
    """Copy what lies there before."""
    if old is None:
        return
    shutil.copytree(old, output)
    if reported:
        replace_file(output, "parity/report.json", b"{}")


def content(folder: Path) -> dict[str, str]:
    """sha256 of every file below ``folder`` (hidden ones too), where links lead, and the folders; {}: not there."""
    return {path.relative_to(folder).as_posix(): _content(path) for path in sorted(folder.rglob("*"))}


def _content(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    return FOLDER if path.is_dir() else hashlib.sha256(path.read_bytes()).hexdigest()


def without_engines(files: dict[str, str]) -> dict[str, str]:
    """Engines are never the same twice, nor is what holds their digest."""
    return {
        name: value
        for name, value in files.items()
        if name not in {"manifest.json", "report.html"} and not (name.startswith("engines/") and value != FOLDER)
    }
