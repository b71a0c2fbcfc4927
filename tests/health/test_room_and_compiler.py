"""The C++ compiler, the caches and memory: each says what it lacks."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path

import pytest

from restore_export.health import compiler, room
from restore_export.health.probe import Answer

Usage = namedtuple("Usage", "total used free")


def test_the_compiler_of_this_machine_works() -> None:
    check = compiler.check()
    assert (check.status, check.needed) == ("works", False)
    assert check.detail


BAD_COMPILERS = {
    "no-such-compiler": ("missing", "no-such-compiler, which is not here"),
    "'unbalanced": ("broken", "is no command"),
    "false": ("broken", "false does not compile: exit code 1"),
    "g++ --no-such-option": ("broken", "no-such-option"),
}


@pytest.mark.parametrize("command", BAD_COMPILERS)
def test_a_compiler_that_does_not_work_is_told(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    status, why = BAD_COMPILERS[command]
    monkeypatch.setenv("CXX", command)
    check = compiler.check()
    assert check.status == status
    assert why in check.why
    assert check.mend


def test_folders_that_are_not_there_yet_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.shutil, "disk_usage", lambda place: Usage(0, 0, 10**11))
    monkeypatch.setenv("RESTORE_EXPORT_CACHE", str(tmp_path / "new" / "cache"))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "new" / "hub"))
    for check in (room.check_plugin_cache(), room.check_hub_cache()):
        assert check.status == "works"
        assert check.detail.endswith("100.0 GB free")
    assert not (tmp_path / "new").exists()


def test_a_folder_that_cannot_be_written_to_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("RESTORE_EXPORT_CACHE", str(tmp_path / "file" / "cache"))
    check = room.check_plugin_cache()
    assert check.status == "broken"
    assert str(tmp_path / "file" / "cache") in check.why
    assert "RESTORE_EXPORT_CACHE" in check.mend


def test_too_little_room_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.shutil, "disk_usage", lambda place: Usage(0, 0, 3_000_000))
    for check, variable in ((room.check_plugin_cache(), "RESTORE_EXPORT_CACHE"), (room.check_hub_cache(), "HF_HOME")):
        assert check.status == "missing"
        assert "3.0 MB are free" in check.why
        assert variable in check.mend


@pytest.mark.parametrize(
    ("free", "status", "said"),
    [(None, "works", "does not tell"), (10**8, "missing", "0.1 GB are free"), (10**10, "works", "up to 5.2 GB")],
)
def test_memory_says_what_could_be_built(
    free: int | None, status: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = Answer({"available": free, "base": 600 << 20, "per_weight": 1.8})
    monkeypatch.setattr(room, "ask", lambda question: answer)
    check = room.check_memory()
    assert check.status == status
    assert said in check.why + check.detail


def test_memory_of_this_machine_is_seen() -> None:
    assert "free" in room.check_memory().detail
