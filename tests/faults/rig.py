"""What the tests of faults and the sweep share: the fork server, a small checkpoint, and one disturbed run."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from injector import COUNT, Injector, compile_shim
from judge import problems, same
from scenarios import SCENARIOS, Undisturbed, content, undisturbed


@dataclass
class Rig:
    """Scenarios under faults."""

    injector: Injector
    checkpoint: Path
    work: Path
    _known: dict[str, Undisturbed] = field(default_factory=dict)

    def undisturbed(self, name: str) -> Undisturbed:
        """What a scenario makes, found out once."""
        if name not in self._known:
            scenario = SCENARIOS[name]
            old = self.work / "undisturbed-onnx" / SCENARIOS["onnx"].output
            if scenario.old:
                self.undisturbed("onnx")
            folder = self.work / f"undisturbed-{name}"
            folder.mkdir()
            self._known[name] = undisturbed(self.injector, scenario, self.checkpoint, old, folder)
        return self._known[name]

    def disturb(self, name: str, what: str, at: int, folder: Path, again: bool = False) -> list[str]:
        """Run a scenario in the empty ``folder`` with a fault; gives what is wrong then.

        ``again``: run it once more, without a fault, and look at that too.
        """
        wanted = self.undisturbed(name)
        wanted.prepare(folder)
        ended = self.injector.run(wanted.command(folder), folder, what, at, **wanted.scenario.environment())
        found = problems(wanted, folder, ended, what, at)
        return found + (self._again(wanted, folder) if again else [])

    def _again(self, wanted: Undisturbed, folder: Path) -> list[str]:
        output = folder / wanted.scenario.output
        forced = ["--force"] if content(output) and not wanted.scenario.updates else []
        ended = self.injector.run([*wanted.command(folder), *forced], folder, COUNT, **wanted.scenario.environment())
        if ended.status or ended.errors:
            return [f"the rerun ended with {ended.status}: {ended.said}"]
        own = {"tmp", wanted.scenario.output, *map(str, Path(wanted.scenario.output).parents)}
        left = [each for each in content(folder) if each not in own and not each.startswith(wanted.scenario.output)]
        found = [f"the rerun left {left}"] if left else []
        return found if same(wanted, output) else [*found, "the rerun made something else"]


@contextlib.contextmanager
def rig(checkpoint: Path, work: Path) -> Iterator[Rig | None]:
    """A rig in the empty folder ``work``; None where there is no compiler for the shim."""
    library = compile_shim(work)
    if library is None:
        yield None
        return
    with Injector(library, work, checkpoint, ["fp32", "bf16"]) as injector:
        yield Rig(injector, checkpoint, work)
