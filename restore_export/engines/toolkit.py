"""The TensorRT that is installed: found, checked for its version, and mended where its wheel is broken."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType

from restore_export.engines.targets import Target
from restore_export.errors import EngineError
from restore_export.reading.wording import reason

_PROBLEM = "PROBLEM:"
_WHOLE: set[str] = set()
"""Targets that were found to work, so that the next build of this process need not ask."""
_SECONDS = 120.0
"""For an import, on a machine that is busy with other things."""
_CAPABILITY_MAJOR, _CAPABILITY_MINOR = 75, 76  # CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_…


def is_installed(target: Target) -> bool:
    """Whether the target's Python module is there; nothing is imported."""
    return importlib.util.find_spec(target.module) is not None


def has_gpu() -> bool:
    """Whether the NVIDIA driver is there and sees a GPU."""
    return gpu_sm() != ""


def gpu_sm() -> str:
    """Compute capability of the first GPU as 8.6; empty where there is no driver or no GPU."""
    try:
        driver = ctypes.CDLL("libcuda.so.1")
        device, major, minor = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        codes = (
            driver.cuInit(0),
            driver.cuDeviceGet(ctypes.byref(device), 0),
            driver.cuDeviceGetAttribute(ctypes.byref(major), _CAPABILITY_MAJOR, device),
            driver.cuDeviceGetAttribute(ctypes.byref(minor), _CAPABILITY_MINOR, device),
        )
    except (OSError, AttributeError):
        return ""
    return "" if any(codes) else f"{major.value}.{minor.value}"


def load(target: Target, to_build: bool = True) -> ModuleType:
    """Import the target's module; EngineError where it is missing, broken, or (``to_build``) too old for our graphs."""
    try:
        module = importlib.import_module(target.module)
    except Exception as error:  # a broken library raises what it likes
        if isinstance(error, ImportError) and error.name == target.module:
            raise EngineError(missing(target)) from None
        raise EngineError(f"{target.title} cannot be loaded ({reason(error)}); reinstall {target.package}") from error
    version = version_of(module)
    if to_build and version < target.oldest:
        raise EngineError(
            f"{target.title} {module.__version__} is too old; {target.oldest[0]}.{target.oldest[1]} or newer is "
            f"needed: pip install --upgrade {target.package}"
        )
    return module


def missing(target: Target) -> str:
    """What to say where the module is not installed."""
    return (
        f"{target.title} is not installed here (no Python module {target.module}); pip install {target.package}, or "
        "build without it: --target onnx"
    )


def broken(target: Target) -> str | None:
    """What is wrong with the installed module, asked in a process of its own: it is native code. None: nothing."""
    if target.name in _WHOLE:
        return None
    code = (
        "import sys; from restore_export.engines import targets, toolkit\n"
        "from restore_export.errors import EngineError\n"
        "try:\n    toolkit.load(targets.TARGETS[sys.argv[1]])\n"
        f"except EngineError as error:\n    print('{_PROBLEM}', error)"
    )
    call = [sys.executable, "-P", "-c", code, target.name]
    environment = os.environ | python_path()
    try:
        done = subprocess.run(
            call, env=environment, capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return (
            f"{target.title} cannot be loaded (importing it takes more than {_SECONDS:g} seconds); check the NVIDIA "
            f"driver, or reinstall {target.package}"
        )
    if done.returncode:
        return f"{target.title} cannot be loaded (its process ended with {done.returncode}); reinstall {target.package}"
    said = [line.removeprefix(_PROBLEM).strip() for line in done.stdout.splitlines() if line.startswith(_PROBLEM)]
    if said:
        return said[0]
    _WHOLE.add(target.name)
    return None


def python_path() -> dict[str, str]:
    """Where a child process finds this package, from whatever folder it is started.

    An installed one is found anyway; naming site-packages would put it before the standard library.
    """
    own = str(Path(__file__).resolve().parents[2])
    if own in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}:
        return {}
    return {"PYTHONPATH": os.pathsep.join(filter(None, (own, os.environ.get("PYTHONPATH"))))}


def version_of(module: ModuleType) -> tuple[int, int]:
    """Major and minor version."""
    digits = re.findall(r"\d+", str(module.__version__))
    return int(digits[0]), int(digits[1])


def child_environment(target: Target, scratch: Path) -> dict[str, str]:
    """Environment for a process that parses with the target.

    TensorRT's ONNX parser opens its core library by the name without a version when it meets a plugin, and aborts
    the process where that does not exist. The wheel has only the versioned name, so ``scratch`` gets the links.
    """
    environment = dict(os.environ)
    spec = importlib.util.find_spec(target.libraries)
    for folder in list(spec.submodule_search_locations or []) if spec else []:
        for library in Path(folder).glob("lib*.so.*"):
            plain = library.name[: library.name.index(".so.")] + ".so"
            link = scratch / plain
            if not (library.parent / plain).exists() and not link.exists():
                link.symlink_to(library)
    known = environment.get("LD_LIBRARY_PATH")
    environment["LD_LIBRARY_PATH"] = str(scratch) + (os.pathsep + known if known else "")
    return environment
