"""Every k-th call on the disk of every scenario under kill -9, Ctrl-C and a full disk: what is left, as a table.

``.venv/bin/python benchmarks/kill_sweep.py --every 3`` disturbs each third call, the first being another one for each
kind of fault, and ends with exit code 1 where something was left that may not be. ``tests/faults`` has the rules, and
the points that every run of the tests goes through.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "faults")]

from injector import FULL, INTERRUPT, KILL, TERMINATE  # noqa: E402
from rig import Rig, rig  # noqa: E402
from rig_fixtures import WIDE  # noqa: E402
from scenarios import SCENARIOS  # noqa: E402

FAULTS = (KILL, INTERRUPT, FULL, TERMINATE)


def main() -> None:
    """Sweep and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=7, help="disturb each k-th call (default 7)")
    parser.add_argument("--rerun", type=int, default=5, help="run again after each k-th fault (default 5)")
    parser.add_argument("--scenario", choices=SCENARIOS, action="append", help="only this; repeatable")
    parser.add_argument("--fault", choices=FAULTS, action="append", help="only this; repeatable")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        from conftest import make_checkpoint

        place = Path(work).resolve()
        small = make_checkpoint(place / "llava", text_settings=WIDE)
        (place / "rig").mkdir()
        with rig(small, place / "rig") as ready:
            if ready is None:
                sys.exit("faults are injected by a library that a C compiler on Linux makes; there is none here")
            print("| scenario | fault | calls | disturbed | reruns | wrong | seconds |", "| --- " * 7 + "|", sep="\n")
            wrong = [row for name in given.scenario or SCENARIOS for row in _sweep(ready, name, given, place)]
    for row in wrong:
        print(row)
    sys.exit(bool(wrong))


def _sweep(ready: Rig, name: str, given: argparse.Namespace, place: Path) -> Iterator[str]:
    points = ready.undisturbed(name).ended.points
    for number, what in enumerate(FAULTS):
        if given.fault and what not in given.fault:
            continue
        start, chosen = time.monotonic(), range(1 + number % given.every, len(points) + 1, given.every)
        wrong, reruns = 0, 0
        for count, at in enumerate(chosen):
            again = count % given.rerun == 0
            with tempfile.TemporaryDirectory(dir=place) as folder:
                found = ready.disturb(name, what, at, Path(folder), again)
            wrong, reruns = wrong + bool(found), reruns + again
            yield from (f"{name}, {what} at {at} ({points[at - 1]}): {problem}" for problem in found)
        row = (name, what, len(points), len(chosen), reruns, wrong, f"{time.monotonic() - start:.0f}")
        print("|", " | ".join(map(str, row)), "|", flush=True)


if __name__ == "__main__":
    main()
