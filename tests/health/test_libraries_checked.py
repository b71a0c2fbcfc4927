"""Python and the required libraries: out of range, missing, or restore-export itself not installed."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from restore_export import versions
from restore_export.health import libraries
from restore_export.health.report import Check


def checked() -> dict[str, Check]:
    return {check.name: check for check in libraries.check()}


def installed(monkeypatch: pytest.MonkeyPatch, **changed: str) -> None:
    """Change what seems to be installed."""
    true = versions.installed_version
    monkeypatch.setattr(versions, "installed_version", lambda name: changed.get(name, true(name)))


def test_everything_that_is_required_here_works() -> None:
    found = checked()
    assert {"Python", "torch", "onnx", "click"} <= set(found)
    assert {check.status for check in found.values() if check.needed} == {"works"}


def test_a_version_out_of_range_is_broken_with_the_pip_command(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, torch="2.5.1")
    check = checked()["torch"]
    assert (check.status, check.needed) == ("broken", True)
    assert "torch 2.5.1 is not supported (supported >=2.11" in check.why
    assert check.mend == "pip install 'torch>=2.11'"


def test_a_missing_library_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, onnx="")
    check = checked()["onnx"]
    assert (check.status, check.needed) == ("missing", True)
    assert check.mend.startswith("pip install 'onnx>=")


def test_engines_for_rtx_are_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "required", lambda: ("tensorrt-rtx-cu13",))
    installed(monkeypatch, **{"tensorrt-rtx-cu13": ""})
    check = checked()["tensorrt-rtx-cu13"]
    assert (check.status, check.needed) == ("missing", False)


def test_an_old_python_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: "3.10.4")
    check = checked()["Python"]
    assert (check.status, check.needed) == ("broken", True)
    assert check.mend == "use a Python >=3.11"


def test_a_package_that_is_not_installed_is_one_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import packaging.requirements  # noqa: F401  (its own place is no longer on the path)

    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    (check,) = libraries.check()
    assert (check.status, check.needed) == ("missing", True)
    assert "restore-export is not installed" in check.why
    assert "pip install" in check.mend
