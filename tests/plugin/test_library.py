"""The compiled plugin: made once, kept, made anew when anything that decides it changes, clear where it cannot be."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from restore_export.errors import EngineError
from restore_export.output.locking import lock
from restore_export.plugin import library


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RESTORE_EXPORT_CACHE", str(tmp_path / "a cache"))
    return tmp_path / "a cache"


def test_it_is_compiled_once_and_exports_what_tensorrt_looks_for(cache: Path) -> None:
    first = library.library()
    made = first.stat().st_mtime_ns
    assert library.library() == first
    assert first.stat().st_mtime_ns == made
    assert [path.name for path in first.parent.iterdir()] == [library.NAME]
    said = subprocess.run(["nm", "-D", "--defined-only", first], capture_output=True, text=True, check=True).stdout
    assert {line.split()[-1] for line in said.splitlines() if " T " in line} == {"getCreators", "setLoggerFinder"}


def test_it_needs_nothing_of_cuda_or_tensorrt_to_be_loaded() -> None:
    said = subprocess.run(["objdump", "-p", library.library()], capture_output=True, text=True, check=True).stdout
    needed = {line.split()[-1].split(".so")[0] for line in said.splitlines() if "NEEDED" in line}
    assert needed <= {"libstdc++", "libm", "libgcc_s", "libc", "libdl", "libpthread", "ld-linux-x86-64"}


def test_headers_of_the_sdk_are_used_where_they_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without = library.library()
    sdk = tmp_path / "sdk"
    sdk.mkdir()
    (sdk / "cuda_runtime_api.h").write_text("")
    (sdk / "NvInferRuntime.h").write_text(
        f'#include "{library.SOURCE.with_name("tensorrt_abi.h")}"\n#warning the SDK\n'
    )
    monkeypatch.setenv("TENSORRT_INCLUDE", str(sdk))
    assert library.library() != without
    (sdk / "NvInferRuntime.h").write_text("#error this is the SDK's header\n")
    monkeypatch.setattr(library, "FLAGS", (*library.FLAGS, "-DCHANGED"))
    with pytest.raises(EngineError, match=r"does not compile with g\+\+: .*this is the SDK's header"):
        library.library()


def test_a_compiler_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler --fast")
    with pytest.raises(EngineError, match=r"compiled with no-such-compiler, which is not here; .* apt install g\+\+"):
        library.library()
    monkeypatch.setenv("CXX", 'g++ "')
    with pytest.raises(EngineError, match=r"CXX is .* no command"):
        library.library()


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("RESTORE_EXPORT_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(EngineError, match=r"cannot be compiled into .*RESTORE_EXPORT_CACHE"):
        library.library()


def test_what_a_killed_compilation_left_goes(cache: Path) -> None:
    place = library.library()
    place.unlink()
    (place.parent / ".partial").mkdir()
    (place.parent / ".partial" / "cc1plus.s").write_text("half")
    assert library.library() == place
    assert [path.name for path in place.parent.iterdir()] == [library.NAME]


def test_two_compile_at_once(cache: Path) -> None:
    place = library.library()
    place.unlink()
    with lock(place.parent / ".partial"):
        assert library.library() == place
    assert sorted(path.name for path in place.parent.iterdir()) == [".partial", library.NAME]


def test_a_user_without_a_home_is_told_to_name_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("RESTORE_EXPORT_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(library.Path, "home", no_home)
    with pytest.raises(EngineError, match=r"home directory.*RESTORE_EXPORT_CACHE"):
        library.library()


def test_a_compiler_that_writes_no_unicode_is_quoted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "c++"
    script.write_text("#!/bin/sh\nprintf 'version \\377\\n'\nprintf 'error: \\377 is bad\\n' >&2\nexit 1\n")
    script.chmod(0o755)
    monkeypatch.setenv("CXX", str(script))
    with pytest.raises(EngineError, match="error: � is bad"):
        library.library()
