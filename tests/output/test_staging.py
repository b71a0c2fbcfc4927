"""An output folder appears whole or not at all, is written by one process, and a killed one leaves no harm."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from restore_export.errors import ExportError, UsageError
from restore_export.output import staging
from restore_export.output.place import check_output
from restore_export.output.staging import staged, updating


def build(output: Path, text: str = "new") -> None:
    with staged(output) as aside:
        (aside / "restore.json").write_text(text)


def content(output: Path) -> str:
    assert [path.name for path in output.iterdir()] == ["restore.json"]
    return (output / "restore.json").read_text()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An output of an earlier build."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "restore.json").write_text("old")
    return tmp_path / "out"


def test_the_folder_is_there_when_all_is_done(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "out"
    with staged(output) as aside:
        (aside / "file").write_text("new")
        assert not output.exists()
    assert (output / "file").read_text() == "new"
    assert [path.name for path in output.parent.iterdir()] == ["out"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_error_leaves_the_old_folder_and_nothing_else(old: Path, error: type[BaseException]) -> None:
    def fail() -> None:
        with staged(old) as aside:
            (aside / "restore.json").write_text("half")
            raise error

    with pytest.raises(error):
        fail()
    assert content(old) == "old"
    assert [path.name for path in old.parent.iterdir()] == ["out"]


def test_folders_made_on_the_way_go_on_an_error(tmp_path: Path) -> None:
    def fail() -> None:
        with staged(tmp_path / "a" / "b" / "out"):
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("swaps", [True, False])
def test_an_old_folder_is_replaced_whole(old: Path, swaps: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not swaps:
        monkeypatch.setattr(staging, "exchange", lambda one, other: False)
    (old / "parity").mkdir()
    build(old)
    assert content(old) == "new"
    assert [path.name for path in old.parent.iterdir()] == ["out"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    build(tmp_path / "out")
    assert content(tmp_path / "out") == "new"


def test_what_came_to_lie_there_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    output = tmp_path / "out"

    def late() -> None:
        with staged(output) as aside:
            (aside / "restore.json").write_text("new")
            output.mkdir()
            (output / "notes").write_text("precious")

    with pytest.raises(UsageError, match="has come to hold something"):
        late()
    assert (output / "notes").read_text() == "precious"


def killed(output: Path, moved: bool) -> None:
    """A build that is killed: while it writes, or (without a swap) between moving the old away and the new there."""
    staging.exchange = lambda one, other: False
    with staged(output) as aside:
        (aside / "restore.json").write_text("half")
        if moved:
            output.rename(aside.with_name("old"))
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("moved", [False, True])
def test_what_a_killed_build_left_is_taken_back_by_the_next(old: Path, moved: bool) -> None:
    process = multiprocessing.get_context("fork").Process(target=killed, args=(old, moved))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    check_output(old, force=True)
    seen = []
    with staged(old) as aside:
        seen = [path.name for path in aside.parent.iterdir()]
        assert content(old) == "old"
        (aside / "restore.json").write_text("new")
    assert seen == ["new"]
    assert content(old) == "new"
    assert [path.name for path in old.parent.iterdir()] == ["out"]


@pytest.mark.parametrize("fails", [True, False])
def test_an_old_output_outlives_an_empty_folder_in_its_place(old: Path, fails: bool) -> None:
    """A kill between two renames, then somebody makes the folder that is missing, then a build."""
    process = multiprocessing.get_context("fork").Process(target=killed, args=(old, True))
    process.start()
    process.join()
    old.mkdir()

    def again() -> None:
        with staged(old) as aside:
            assert content(old) == "old"
            (aside / "restore.json").write_text("new")
            if fails:
                raise KeyError

    if fails:
        with pytest.raises(KeyError):
            again()
    else:
        again()
    assert content(old) == ("old" if fails else "new")
    assert [path.name for path in old.parent.iterdir()] == ["out"]


def test_an_old_output_that_cannot_be_put_back_stays_aside(old: Path) -> None:
    """Where its place is taken by a file, which a build does not replace."""
    aside = old.with_name(".out.partial")
    aside.mkdir()
    old.rename(aside / "old")
    old.write_text("a file")
    with pytest.raises(ExportError, match="cannot be written"):
        build(old)
    assert content(aside / "old") == "old"
    assert old.read_text() == "a file"


def test_a_second_build_into_the_same_folder_is_refused(old: Path) -> None:
    with staged(old) as aside:
        (aside / "restore.json").write_text("new")
        with pytest.raises(UsageError, match="another restore-export is writing"):
            check_output(old, force=True)
        with pytest.raises(UsageError, match="another restore-export is writing"):
            build(old, "second")
        build(old.with_name("other"))
    assert content(old) == "new"


def test_a_build_is_refused_at_its_start_while_the_output_is_updated(old: Path) -> None:
    begun = []

    def start() -> None:
        with staged(old):
            begun.append(True)

    with updating(old) as scratch:
        assert scratch.parent == old
        with pytest.raises(UsageError, match="another restore-export is writing"):
            start()
        with pytest.raises(UsageError, match="another restore-export is writing"), updating(old):
            pass
    assert content(old) == "old"
    assert begun == []
    build(old)


@pytest.mark.parametrize("swaps", [True, False])
def test_an_update_is_refused_while_a_build_replaces_the_output(
    old: Path, swaps: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refused = staging.exchange, []

    def update() -> None:
        with pytest.raises(UsageError, match="another restore-export is writing"), updating(old):
            pass
        refused.append(True)

    def exchange(one: Path, other: Path) -> bool:
        update()
        return swaps and real(one, other)

    monkeypatch.setattr(staging, "exchange", exchange)
    with staged(old) as aside:
        update()
        (aside / "restore.json").write_text("new")
    assert refused == [True, True]
    assert content(old) == "new"
    with updating(old):
        assert len(list(old.iterdir())) == 2


def test_a_full_disk_is_an_export_error(old: Path) -> None:
    def full() -> None:
        with staged(old):
            raise OSError(errno.ENOSPC, "No space left on device", "/somewhere/x.safetensors")

    with pytest.raises(ExportError, match=r"the disk of .*out is full at x\.safetensors; free some room"):
        full()
    assert content(old) == "old"


def failing(output: Path, error: OSError) -> Callable[[], None]:
    def fail() -> None:
        with staged(output):
            raise error

    return fail


def test_what_the_disk_refuses_is_an_export_error(old: Path) -> None:
    beside = old.with_name(".out.partial") / "new" / "x.onnx"
    for names in ((str(beside),), (os.fsencode(beside),), ("/elsewhere", None, str(old)), (str(old.parent),)):
        with pytest.raises(ExportError, match=r"output .*out cannot be written \(Input/output error"):
            failing(old, OSError(errno.EIO, "Input/output error", *names))()


@pytest.mark.parametrize("file", ["checkpoint/model.safetensors", "out2/x", ".out.partial2/x", None])
def test_other_errors_of_the_system_stay_what_they_are(old: Path, file: str | None) -> None:
    """A checkpoint that is beside the output cannot be read; there is no memory."""
    error = OSError(errno.EACCES, "Permission denied", str(old.parent / file)) if file else OSError(errno.ENOMEM, "No")
    with pytest.raises(OSError) as raised:  # noqa: PT011
        failing(old, error)()
    assert raised.value is error


NAMES = {"a name": "x" * 300, "the name of what is beside it": "x" * 250, "a folder on the way": f"{'x' * 300}/out",
         "below what is missing": f"missing/{'x' * 300}", "all of it": "x/" * 3000 + "out", "half a letter": "\ud800",
         "no text at all": "a\0b"}  # fmt: skip


@pytest.mark.parametrize("case", NAMES)
def test_a_name_that_no_folder_can_have_is_refused_at_once(tmp_path: Path, case: str) -> None:
    with pytest.raises(UsageError, match=r"cannot be made \(.*\); give another --output") as raised:
        check_output(tmp_path / NAMES[case], force=False)
    assert str(raised.value).isprintable()
    assert len(str(raised.value)) < 600
