"""``doctor``: one line a check, what mends it right below, and an exit code that says whether builds work."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from restore_export.console.doctor import doctor
from restore_export.health import examine
from restore_export.health.driver import find_driver
from restore_export.health.report import Check, Health, Lack, conclude

GOOD = Check("torch", "works", "2.13.0", needed=True)
BAD = Check("onnx", "missing", "", "onnx is not installed", "pip install onnx", needed=True)
NO_GPU = Check("NVIDIA driver", "missing", "", "there is no NVIDIA driver", "install it")


def run(monkeypatch: pytest.MonkeyPatch, *checks: Check, arguments: tuple[str, ...] = ()) -> Result:
    monkeypatch.setattr(examine, "examine", lambda: Health(checks))
    return CliRunner().invoke(doctor, list(arguments))


def test_each_check_is_a_line_with_its_mend_below(monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(monkeypatch, GOOD, NO_GPU)
    assert result.stdout.splitlines() == [
        "works    torch          2.13.0",
        "missing  NVIDIA driver  there is no NVIDIA driver",
        "                        mend: install it",
        "What every build needs works here.",
    ]
    assert result.exit_code == 0


def test_what_every_build_needs_decides_the_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(monkeypatch, GOOD, BAD, NO_GPU)
    assert result.exit_code == 8
    assert result.stdout.splitlines()[-1] == "Builds do not work here; mend first: onnx"


def test_json_is_one_object_with_the_same_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(monkeypatch, GOOD, BAD, arguments=("--json",))
    told = json.loads(result.stdout)
    assert told["usable"] is False
    assert result.exit_code == 8
    assert told["checks"][1] == {
        "name": "onnx", "status": "missing", "detail": "", "why": "onnx is not installed", "mend": "pip install onnx",
        "needed": True,
    }  # fmt: skip


def test_several_lacks_make_one_check_and_each_mend_is_said_once() -> None:
    lacks = [Lack("missing", "a", "do x"), None, Lack("broken", "b", "do x"), Lack("missing", "a", "do y")]
    check = conclude("it", lacks)
    assert (check.status, check.why, check.mend) == ("broken", "a; b", "do x; do y")


@pytest.mark.slow
def test_this_machine_is_told_with_what_would_mend_it() -> None:
    result = CliRunner().invoke(doctor, ["--json"])
    told = json.loads(result.stdout)
    assert (told["usable"], result.exit_code) == (True, 0)
    checks = {check["name"]: check for check in told["checks"]}
    wanted = {"PyTorch on the CPU", "ONNX Runtime on CUDA", "NVIDIA driver", "C++ compiler", "memory", "hub cache"}
    engines = {f"{target} {what} engines" for target in ("rtx", "tensorrt") for what in ("builds", "runs")}
    assert wanted | engines <= set(checks)
    for check in told["checks"]:
        assert (check["status"] == "works") == (check["why"] == "") == (check["mend"] == "")
    if find_driver().lack:
        for name in ("NVIDIA driver", "PyTorch on CUDA", "ONNX Runtime on CUDA", "rtx runs engines"):
            assert checks[name]["status"] != "works"
            assert "NVIDIA driver" in checks[name]["why"]


def test_help_shows_examples() -> None:
    result = CliRunner().invoke(doctor, ["--help"])
    assert "Examples:\n" in result.stdout
    assert "restore-export doctor\n" in result.stdout
