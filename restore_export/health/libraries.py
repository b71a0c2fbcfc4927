"""Python and the libraries that restore-export requires: are their versions supported?"""

from __future__ import annotations

import platform

from restore_export import versions
from restore_export.engines.targets import RTX
from restore_export.errors import EnvironmentFailure
from restore_export.health.report import BROKEN, MISSING, WORKS, Check, Lack, conclude


def check() -> tuple[Check, ...]:
    """Python first, then one check a library."""
    try:
        supported, names = versions.python_range(), versions.required()
        libraries = versions.libraries(*names)
    except EnvironmentFailure as error:
        why, _, mend = str(error).partition("; ")
        return (conclude(versions.OWN, [Lack(MISSING, why, mend)], needed=True),)
    except ImportError as error:
        return (conclude(versions.OWN, [Lack(MISSING, str(error), f"pip install {error.name}")], needed=True),)
    return (_python(supported), *(_library(library) for library in libraries))


def _python(supported: str) -> Check:
    running = platform.python_version()
    wrong = None
    if not versions.within(running, supported):
        wrong = Lack(BROKEN, f"Python {running} is not supported", f"use a Python {supported}")
    return conclude("Python", [wrong], f"{running} (supported {supported})", needed=True)


def _library(library: versions.Library) -> Check:
    # Engines for RTX GPUs are left out where it is not installed; nothing else needs it.
    needed = library.name != RTX.package
    if library.fits:
        return Check(library.name, WORKS, f"{library.installed} ({library.known})", needed=needed)
    lack = Lack(BROKEN if library.installed else MISSING, library.problem, versions.pip_install(library))
    return conclude(library.name, [lack], needed=needed)
