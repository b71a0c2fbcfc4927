"""Two processes that write one folder: one does, the other ends with exit code 2 and one clear line."""

from __future__ import annotations

from pathlib import Path

import pytest
from injector import COUNT, STOP, numbers
from rig import Rig
from scenarios import content

pytest_plugins = ("rig_fixtures",)
pytestmark = pytest.mark.slow
BUSY = "another restore-export is writing"
WITHIN = "write */onnx/vision_encoder.onnx"


def test_a_second_build_is_refused_while_the_first_one_writes(faults: Rig, tmp_path: Path) -> None:
    wanted = faults.undisturbed("onnx")
    at = numbers(wanted.ended.points, WITHIN)[0]
    first = faults.injector.start(wanted.command(tmp_path), tmp_path, STOP, at)
    first.wait_for_point(at)
    second = faults.injector.run(wanted.command(tmp_path), tmp_path)
    first.go_on()
    assert (second.status, len(second.errors)) == (2, 1)
    assert BUSY in second.errors[0]
    assert second.points == ()
    assert first.wait().status == 0
    assert content(tmp_path / wanted.scenario.output) == wanted.after


@pytest.mark.parametrize("name", ["onnx", "force"])
def test_of_two_builds_that_were_both_let_in_one_wins(faults: Rig, name: str, tmp_path: Path) -> None:
    """The second has passed every check, and makes its folder when the first is already at work in it."""
    wanted = faults.undisturbed(name)
    wanted.prepare(tmp_path)
    begun = numbers(wanted.ended.points, "mkdir *.partial")[0]
    late = faults.injector.start(wanted.command(tmp_path), tmp_path, STOP, begun)
    late.wait_for_point(begun)
    at = numbers(wanted.ended.points, WITHIN)[0]
    # Folders on the way are there by now, so the calls before are fewer.
    first = faults.injector.start(wanted.command(tmp_path), tmp_path, STOP, at)
    first.wait_for_point(at)
    late.go_on()
    ended = late.wait()
    first.go_on()
    assert first.wait().status == 0
    assert (ended.status, len(ended.errors)) == (2, 1), ended.said
    assert BUSY in ended.errors[0]
    assert content(tmp_path / wanted.scenario.output) == wanted.after
    assert sorted(path.name for path in (tmp_path / wanted.scenario.output).parent.glob(".*")) == []


def test_a_build_that_comes_late_does_not_replace_what_another_has_made(faults: Rig, tmp_path: Path) -> None:
    wanted = faults.undisturbed("onnx")
    begun = numbers(wanted.ended.points, "mkdir *.partial")[0]
    late = faults.injector.start(wanted.command(tmp_path), tmp_path, STOP, begun)
    late.wait_for_point(begun)
    assert faults.injector.run(wanted.command(tmp_path), tmp_path).status == 0
    late.go_on()
    ended = late.wait()
    assert (ended.status, len(ended.errors)) == (2, 1), ended.said
    assert content(tmp_path / wanted.scenario.output) == wanted.after


@pytest.mark.parametrize(
    ("first", "pattern"),
    [("parity", "write out/parity/.report.json.partial"), ("force", WITHIN), ("force", "exchange *")],
)
def test_a_build_and_a_parity_check_do_not_meet(faults: Rig, first: str, pattern: str, tmp_path: Path) -> None:
    names = (first, "force" if first == "parity" else "parity")
    begin, second = (faults.undisturbed(name) for name in names)
    output = begin.prepare(tmp_path)
    at = numbers(begin.ended.points, pattern)[0]
    running = faults.injector.start(begin.command(tmp_path), tmp_path, STOP, at)
    running.wait_for_point(at)
    refused = faults.injector.run(second.command(tmp_path), tmp_path, COUNT)
    running.go_on()
    assert (refused.status, len(refused.errors)) == (2, 1), refused.said
    assert BUSY in refused.errors[0]
    assert running.wait().status == 0
    assert content(output) == begin.after
