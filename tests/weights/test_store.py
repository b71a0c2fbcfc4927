"""Shards are copied, linked or rewritten: read once, in bounded memory, and the disk's answers are told."""

from __future__ import annotations

import errno
import hashlib
import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from files import checkpoint, numbers, planned, stored

from restore_export.errors import CheckpointError, ExportError
from restore_export.weights import store as storage
from restore_export.weights import streams
from restore_export.weights.beside import storing
from restore_export.weights.links import check_links
from restore_export.weights.store import store

F32 = torch.float32


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkpoint of one fp16 and one fp32 file."""
    files = {"a.safetensors": {"x": numbers(300, 70)}, "b.safetensors": {"y": numbers(200, 110, dtype=F32)}}
    return checkpoint(tmp_path / "in", files)


@pytest.mark.parametrize("mode", ["copy", "link", "pack"])
def test_digests_are_of_what_was_read_and_what_was_written(folder: Path, tmp_path: Path, mode: str) -> None:
    for result in stored(planned(folder, mode=mode), tmp_path / "out"):
        assert result.sha256 == sha256(tmp_path / "out" / result.name)
        assert result.source_sha256 == sha256(folder / result.source)
        assert result.source_bytes == (folder / result.source).stat().st_size


def test_a_linked_file_is_the_checkpoints_own(folder: Path, tmp_path: Path) -> None:
    first, second = stored(planned(folder, mode="link"), tmp_path / "out")
    told = (tmp_path / "out" / "a.safetensors").stat()
    assert (told.st_ino, told.st_nlink) == ((folder / "a.safetensors").stat().st_ino, 2)
    assert first.new_bytes == 0
    assert second.new_bytes == second.bytes == (tmp_path / "out" / "b.safetensors").stat().st_size


@pytest.mark.parametrize("mode", ["copy", "link"])
def test_links_of_the_hubs_cache_are_followed(folder: Path, tmp_path: Path, mode: str) -> None:
    blob = tmp_path / "blob"
    (folder / "a.safetensors").rename(blob)
    (folder / "a.safetensors").symlink_to(blob)
    first, _ = stored(planned(folder, mode=mode), tmp_path / "out")
    target = tmp_path / "out" / "a.safetensors"
    assert first.name == first.source == "a.safetensors"
    assert not target.is_symlink()
    assert target.read_bytes() == blob.read_bytes()
    assert target.samefile(blob) == (mode == "link")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs a file of another file system")
def test_another_file_system_is_seen_before_the_work(folder: Path, tmp_path: Path) -> None:
    linked, rewritten = planned(folder, mode="link").shards
    check_links((linked, rewritten), tmp_path / "new" / "out")
    elsewhere = replace(linked, source=Path("/proc/self/status"))
    with pytest.raises(ExportError, match=r"a\.safetensors cannot be .*another file system.*--weights copy"):
        check_links((rewritten, elsewhere), tmp_path / "new" / "out")


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EPERM])
def test_another_file_system_is_told_with_the_way_out(
    folder: Path, tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise OSError(number, os.strerror(number), str(source), None, str(target))

    monkeypatch.setattr(storage.os, "link", refuse)
    with pytest.raises(ExportError, match=r"a\.safetensors cannot be hard-linked .*--weights copy"):
        stored(planned(folder, mode="link"), tmp_path / "out")


def test_an_overflow_names_the_tensor_and_its_largest_value(tmp_path: Path) -> None:
    large = numbers(1000, dtype=F32)
    large[3], large[990] = 7e4, -1e6
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"x.weight": large}})
    with pytest.raises(CheckpointError, match=r"tensor x\.weight overflows float16: .*1e\+06; build with --dtype bf16"):
        stored(planned(folder), tmp_path / "out")


def test_what_is_no_number_before_is_none_behind(tmp_path: Path) -> None:
    odd = torch.tensor([float("inf"), float("nan"), 1.0])
    folder = checkpoint(tmp_path / "in", {"model.safetensors": {"x": odd}})
    stored(planned(folder), tmp_path / "out")


@pytest.mark.parametrize("mode", ["copy", "link", "pack"])
def test_memory_is_bounded_by_a_piece(folder: Path, tmp_path: Path, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "PIECE", 4096)
    pieces: list[int] = []
    real = streams.Sink.write
    monkeypatch.setattr(streams.Sink, "write", lambda sink, piece: (pieces.append(len(piece)), real(sink, piece))[1])
    (tmp_path / "out").mkdir()
    for shard in planned(folder, mode=mode).shards:
        heard: list[int] = []
        result = store(shard, tmp_path / "out", heard.append)
        assert max(heard) <= 4096
        assert sum(heard) == shard.state.size, "the source is read once"
        assert result.sha256 == sha256(tmp_path / "out" / shard.name)
    assert max(pieces, default=0) <= 4096


@pytest.mark.parametrize("mode", ["copy", "link", "pack"])
@pytest.mark.parametrize("change", ["grows", "gone", "written", "replaced"])
def test_a_source_that_changes_is_told(folder: Path, tmp_path: Path, change: str, mode: str) -> None:
    plan, file = planned(folder, mode=mode), folder / "a.safetensors"
    if change == "grows":
        file.write_bytes(file.read_bytes() + b"more")
    elif change == "written":
        os.utime(file, ns=(1, 1))
    else:
        data = file.read_bytes()
        file.unlink()
        if change == "replaced":
            (folder / "another").write_bytes(data)
            (folder / "another").rename(file)
    with pytest.raises(CheckpointError, match=r"a\.safetensors (has changed|cannot be read)"):
        stored(plan, tmp_path / "out")


def test_a_full_disk_names_the_file(folder: Path, tmp_path: Path) -> None:
    class Full:
        def write(self, piece: memoryview) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space") as raised:
        streams.Sink(Full(), tmp_path / "x.safetensors").write(b"1")  # type: ignore[arg-type]
    assert raised.value.filename == str(tmp_path / "x.safetensors")


def test_progress_comes_from_beside_and_ends_at_one(folder: Path, tmp_path: Path) -> None:
    seen: list[float] = []
    with storing(planned(folder).shards, tmp_path, seen.append) as weights:
        assert [each.name for each in weights.wait()] == ["a.safetensors", "b.safetensors"]
    assert max(seen) == 1.0


def test_an_error_beside_is_raised_at_the_next_check(folder: Path, tmp_path: Path) -> None:
    shards = planned(folder).shards
    (folder / "a.safetensors").unlink()
    with storing(shards, tmp_path, lambda done: None) as weights:
        with pytest.raises(CheckpointError, match=r"a\.safetensors"):
            weights.wait()
        with pytest.raises(CheckpointError, match=r"a\.safetensors"):
            weights.check()


@pytest.mark.parametrize("error", [ExportError, KeyboardInterrupt])
def test_an_error_here_ends_what_is_beside(
    folder: Path, tmp_path: Path, error: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "PIECE", 64)
    begun, go_on = threading.Event(), threading.Event()

    def slow(done: float) -> None:
        begun.set()
        go_on.wait(10)

    def work() -> None:
        with storing(planned(folder).shards, tmp_path, slow):
            begun.wait(10)
            threading.Timer(0.2, go_on.set).start()
            raise error

    with pytest.raises(error):
        work()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("weights")]
    assert (tmp_path / "a.safetensors").stat().st_size < (folder / "a.safetensors").stat().st_size
