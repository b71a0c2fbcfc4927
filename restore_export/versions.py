"""Versions of libraries: installed, supported, tested. Metadata alone is read, no library is imported."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import platform
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from restore_export.engines.targets import ONNXRUNTIME, RTX
from restore_export.errors import EnvironmentFailure
from restore_export.tested import TESTED
from restore_export.version import __version__

if TYPE_CHECKING:
    from packaging.specifiers import SpecifierSet

OWN = "restore-export"
ONNXRUNTIME_BUILDS = ("onnxruntime-gpu", "onnxruntime")
"""Two distributions of one module: either will do, both at once overwrite each other's files."""
RECORDED = (
    "torch", "transformers", "onnx", "onnx-ir", "onnxscript", "onnxruntime", "safetensors", "numpy", "matplotlib",
)  # fmt: skip
"""What a build's bytes depend on."""
TO_BUILD = (*RECORDED, "click", "huggingface-hub", "jinja2", "markupsafe", "packaging", "pillow", "rich", "tomli-w")
"""What every build and parity check needs."""
TO_RUN = ("transformers", "onnxruntime", "numpy", "pillow", "click", "packaging")
"""What answering questions needs."""


@dataclass(frozen=True)
class Library:
    """One distribution: what is installed, and what may be."""

    name: str
    """As pip names it."""
    installed: str
    """Empty: it is not."""
    supported: str
    """A range such as ``>=2.11``; empty: restore-export states none."""
    tested: str
    """The version that was tested; empty: none."""
    fits: bool
    """Whether it is installed and in the range."""

    @property
    def known(self) -> str:
        """Supported and tested versions, to be shown in brackets."""
        parts = (f"supported {self.supported or 'any version'}", f"tested {self.tested}" if self.tested else "")
        return ", ".join(filter(None, parts))

    @property
    def problem(self) -> str:
        """What is wrong in a few words; empty: nothing."""
        if self.fits:
            return ""
        found = f"{self.name} {self.installed} is not supported" if self.installed else f"{self.name} is not installed"
        return f"{found} ({self.known})"

    @property
    def requirement(self) -> str:
        """What pip is to install."""
        return self.name + self.supported


def check_versions(*names: str) -> None:
    """EnvironmentFailure, in one line, names every one of these libraries that is missing or not in its range.

    Names are those of distributions; ``onnxruntime`` stands for ``onnxruntime-gpu``, too.
    """
    wrong = [library for library in libraries(*names) if not library.fits]
    if wrong:
        raise EnvironmentFailure(f"{'; '.join(library.problem for library in wrong)}; {pip_install(*wrong)}")


def libraries(*names: str) -> tuple[Library, ...]:
    """What is known of these libraries, in their order. EnvironmentFailure where restore-export is not installed."""
    ranges = _supported()
    return tuple(_library(name, ranges) for name in names)


def required() -> tuple[str, ...]:
    """Names of all libraries that restore-export requires on this platform, by the alphabet."""
    return tuple(sorted(_supported()))


def pip_install(*wanted: Library) -> str:
    """The command that installs them in versions that are supported."""
    return f"pip install {' '.join(shlex.quote(library.requirement) for library in wanted)}"


def python_range() -> str:
    """The Python versions that are supported, such as ``>=3.11``."""
    return next(iter(_own().metadata.get_all("Requires-Python") or []), "")


def within(version: str, supported: str) -> bool:
    """Whether a version is in a range. What is installed counts as it is, a pre-release too; nonsense never does."""
    from packaging.specifiers import SpecifierSet
    from packaging.version import InvalidVersion

    try:
        return SpecifierSet(supported).contains(version, prereleases=True)
    except InvalidVersion:
        return False


def installed_version(name: str) -> str:
    """The installed version of a distribution; empty where there is none."""
    try:
        # None where only the folder of its metadata is left.
        return importlib.metadata.version(name) or ""
    except importlib.metadata.PackageNotFoundError:
        return ""


def onnxruntime_builds() -> tuple[str, ...]:
    """The builds of ONNX Runtime that are installed: at most one, if all is well."""
    return tuple(build for build in ONNXRUNTIME_BUILDS if installed_version(build))


def installed_versions() -> dict[str, str]:
    """Versions for a record of how something was made: Python, restore-export and the libraries that are installed."""
    onnxruntime = next(iter(onnxruntime_builds()), ONNXRUNTIME)
    names = {name: name for name in RECORDED} | {ONNXRUNTIME: onnxruntime, "tensorrt-rtx": RTX.package}
    found = {shown: installed_version(name) for shown, name in names.items()}
    own = {"python": platform.python_version(), OWN: __version__}
    return own | {shown: version for shown, version in found.items() if version}


def _library(name: str, ranges: Mapping[str, SpecifierSet | None]) -> Library:
    name = _canonical(name)
    tested = TESTED.get(name, "")
    if name in ONNXRUNTIME_BUILDS:
        asked = [build for build in ONNXRUNTIME_BUILDS if build in ranges] or [ONNXRUNTIME]
        name, tested = [*onnxruntime_builds(), *asked][0], TESTED[ONNXRUNTIME_BUILDS[0]]
        ranges = dict.fromkeys(ONNXRUNTIME_BUILDS, ranges.get(asked[0]))
    supported, version = _shown(ranges.get(name)), installed_version(name)
    return Library(name, version, supported, tested, bool(version) and within(version, supported))


def _supported() -> dict[str, SpecifierSet]:
    """The ranges in our own metadata, of what is required on this platform whatever extras were asked for."""
    if importlib.util.find_spec("packaging") is None:  # with it the ranges are read
        raise EnvironmentFailure("packaging is not installed; pip install packaging")
    from packaging.requirements import Requirement

    found: dict[str, SpecifierSet] = {}
    for line in _own().requires or []:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            name = _canonical(requirement.name)
            found[name] = found[name] & requirement.specifier if name in found else requirement.specifier
    return found


def _own() -> importlib.metadata.Distribution:
    """Our own metadata: the installed one, before what building a wheel leaves in a checkout (``.egg-info``)."""
    found = list(importlib.metadata.distributions(name=OWN))
    if not found:
        raise EnvironmentFailure(
            f"{OWN} is not installed, so that the versions it supports are not known; pip install it (from a checkout: "
            "pip install -e .)"
        )
    return next((each for each in found if each.read_text("METADATA") is not None), found[0])


def _shown(stated: SpecifierSet | None) -> str:
    """A range with its lower end first."""
    return ",".join(sorted(map(str, stated or ()), reverse=True))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
