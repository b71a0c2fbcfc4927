"""The plugin as a shared library: compiled from its C++ source at first use, kept in the user's cache."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from restore_export.cache import cache_folder
from restore_export.errors import EngineError
from restore_export.output.locking import lock

OLDEST_SM = "8.0"
"""What the embedded PTX is written for; every later GPU takes it too."""
SOURCE = Path(__file__).parent / "anchor_merge.cpp"
SOURCES = (
    SOURCE,
    SOURCE.with_name("launches.h"),
    SOURCE.with_name("cuda_driver.h"),
    SOURCE.with_name("tensorrt_abi.h"),
    SOURCE.with_name("anchor_merge_kernels.h"),
)
"""Everything that is needed to compile it, on any machine with g++."""
NAME = "librestore_anchor_merge.so"
FLAGS = ("-std=c++17", "-O2", "-shared", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra")
LINK = ("-ldl", "-pthread")


def compiler() -> list[str]:
    """The C++ compiler: ``$CXX``, or g++. EngineError where CXX is no command."""
    try:
        return shlex.split(os.environ.get("CXX", "")) or ["g++"]
    except ValueError as error:
        raise EngineError(
            f"CXX is {os.environ['CXX']!r}, which is no command ({error}); unset it, or name one"
        ) from None


def library() -> Path:
    """Path of the compiled plugin for this machine. EngineError where it cannot be compiled."""
    command = compiler()
    if shutil.which(command[0]) is None:
        raise EngineError(
            f"the anchor-merge plugin is compiled with {command[0]}, which is not here; install a C++ compiler (on "
            "Debian and Ubuntu: apt install g++), name one in CXX, or build with --no-plugin"
        )
    try:
        place = cache_folder() / _fingerprint(command) / NAME
    except RuntimeError as error:
        raise EngineError(
            f"the anchor-merge plugin has no folder to be kept in ({error}); name one in RESTORE_EXPORT_CACHE, or "
            "build with --no-plugin"
        ) from None
    if not place.is_file():
        _compile(command, place)
    return place


def include_flags() -> list[str]:
    """Where the SDK's headers may lie beside the compiler's own paths (``$TENSORRT_INCLUDE``, ``$CUDA_HOME``)."""
    folders = [os.environ.get("TENSORRT_INCLUDE", "")]
    if os.environ.get("CUDA_HOME"):
        folders.append(os.path.join(os.environ["CUDA_HOME"], "include"))
    return [f"-I{folder}" for folder in folders if folder]


def _compile(command: list[str], place: Path) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        # Beside its place and moved there when whole: two builds may be at it at once.
        with _scratch(place.with_name(".partial")) as scratch:
            made = scratch / NAME
            call = [*command, *FLAGS, *include_flags(), str(SOURCE), "-o", str(made), *LINK]
            # What the compiler writes for itself goes with the rest, also when it is killed.
            environment = os.environ | {"TMPDIR": str(scratch)}
            done = subprocess.run(call, env=environment, capture_output=True, text=True, errors="replace", check=False)
            if done.returncode:
                raise EngineError(f"the anchor-merge plugin does not compile with {command[0]}: {_first_error(done)}")
            made.replace(place)
    except OSError as error:
        raise EngineError(
            f"the anchor-merge plugin cannot be compiled into {place.parent} ({error}); name another folder in "
            "RESTORE_EXPORT_CACHE, or build with --no-plugin"
        ) from error


@contextlib.contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """``folder``, without what a killed process has left in it; where another is at work in it, one beside it."""
    with lock(folder) as alone:
        if not alone:
            with tempfile.TemporaryDirectory(dir=folder.parent) as other:
                yield Path(other)
            return
        try:
            for left in folder.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _first_error(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line), lines[-1] if lines else f"exit code {done.returncode}")


def _fingerprint(command: list[str]) -> str:
    """Of sources, flags and compiler: a change of any makes another library."""
    digest = hashlib.sha256()
    for source in SOURCES:
        digest.update(source.read_bytes())
    version = ""
    with contextlib.suppress(OSError):
        asked = [*command, "--version"]
        version = subprocess.run(asked, capture_output=True, text=True, errors="replace", check=False).stdout
    digest.update("\0".join([platform.machine(), *command, version, *FLAGS, *include_flags()]).encode())
    return digest.hexdigest()[:16]
