"""Versions of libraries: supported ones come from the package's own metadata, tested ones from the pins."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import packaging.requirements
import packaging.version
import pytest

from restore_export import versions
from restore_export.errors import EnvironmentFailure
from restore_export.tested import TESTED

ROOT = Path(__file__).parent.parent
OWN = (
    "torch>=2.11",
    "transformers>=5.17,<6",
    "onnxruntime-gpu>=1.24; python_version >= '3'",
    "onnxruntime>=1.24; python_version < '3'",
    "onnxruntime-gpu[cuda]>=99; extra == 'cuda'",
    "numpy>=1.26",
    "numpy<3",
)


def name_of(requirement: str) -> str:
    return re.split(r"[<>=\[; ]", requirement)[0]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site-packages with restore-export's metadata alone, and nothing else to be found."""
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    install(tmp_path, "restore-export", "1.0", *OWN)
    return tmp_path


def install(folder: Path, name: str, version: str, *requires: str) -> None:
    metadata = folder / f"{name.replace('-', '_')}-{version}.dist-info" / "METADATA"
    metadata.parent.mkdir()
    lines = [f"Name: {name}", f"Version: {version}", "Requires-Python: >=3.11"]
    metadata.write_text("\n".join(["Metadata-Version: 2.4", *lines, *(f"Requires-Dist: {each}" for each in requires)]))


def failure(*names: str) -> str:
    with pytest.raises(EnvironmentFailure) as caught:
        versions.check_versions(*names)
    assert caught.value.exit_code == 8
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_tested_versions_are_the_pins() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = dict(line.split("==") for line in lines if "==" in line)
    pinned = {name.lower().replace("_", "-"): version for name, version in pins.items()}
    assert {name: pinned.get(name) for name in TESTED} == TESTED
    assert f'TORCH = "{TESTED["torch"]}"' in (ROOT / "dev.py").read_text()


def test_every_requirement_has_a_tested_version_in_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    required = [packaging.requirements.Requirement(line) for line in project["dependencies"]]
    assert {each.name for each in required} - {"onnxruntime"} == set(TESTED)
    assert [each.name for each in required if TESTED.get(each.name, "9999") not in each.specifier] == []


def test_what_is_installed_here_is_supported() -> None:
    versions.check_versions(*versions.TO_BUILD)


def test_checking_imports_no_library() -> None:
    code = (
        "import sys; from restore_export import versions\n"
        "versions.check_versions(*versions.TO_BUILD); versions.installed_versions()\n"
        f"names = {set(versions.TO_BUILD) - {'packaging'}!r}  # packaging reads the ranges\n"
        "print([name for name in names if name.replace('-', '_') in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_library_that_is_wrong_is_named_in_one_line_with_what_mends_it(installed: Path) -> None:
    install(installed, "torch", "2.5.1")
    install(installed, "transformers", "6.0")
    message = failure("torch", "transformers", "onnxruntime", "numpy")
    assert f"torch 2.5.1 is not supported (supported >=2.11, tested {TESTED['torch']})" in message
    assert "transformers 6.0 is not supported (supported >=5.17,<6" in message
    assert f"onnxruntime-gpu is not installed (supported >=1.24, tested {TESTED['onnxruntime-gpu']})" in message
    pip = "pip install 'torch>=2.11' 'transformers>=5.17,<6' 'onnxruntime-gpu>=1.24' 'numpy>=1.26,<3'"
    assert message.endswith(pip)


def test_libraries_in_range_pass_and_only_wrong_ones_are_named(installed: Path) -> None:
    install(installed, "torch", "2.13.0+cpu")
    install(installed, "transformers", "5.20")
    install(installed, "numpy", "3.0")
    versions.check_versions("torch", "Transformers")
    assert "torch" not in failure("torch", "numpy")


@pytest.mark.parametrize("build", versions.ONNXRUNTIME_BUILDS)
def test_either_build_of_onnxruntime_will_do(installed: Path, build: str) -> None:
    install(installed, build, "1.25")
    for name in versions.ONNXRUNTIME_BUILDS:
        versions.check_versions(name)
    assert versions.installed_versions()["onnxruntime"] == "1.25"


def test_an_old_onnxruntime_is_named_as_it_is_installed(installed: Path) -> None:
    install(installed, "onnxruntime", "1.20")
    assert "onnxruntime 1.20 is not supported" in failure("onnxruntime")


def test_prereleases_count_as_they_are_and_nonsense_never_does(installed: Path) -> None:
    install(installed, "torch", "2.12.0a0+git1234")
    versions.check_versions("torch")
    install(installed, "numpy", "unknown")
    assert "numpy unknown is not supported" in failure("numpy")


def test_a_folder_without_metadata_is_not_an_installation(installed: Path) -> None:
    (installed / "torch-2.13.0.dist-info").mkdir()
    assert "torch is not installed" in failure("torch")


def test_a_library_without_a_range_only_has_to_be_there(installed: Path) -> None:
    assert failure("cuda-bindings").endswith("pip install cuda-bindings")
    install(installed, "cuda-bindings", "13.0")
    versions.check_versions("cuda-bindings")


def test_installed_metadata_wins_over_what_a_checkout_holds(installed: Path, tmp_path_factory: pytest.TempPathFactory,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    checkout = tmp_path_factory.mktemp("checkout")
    (checkout / "restore_export.egg-info").mkdir()
    (checkout / "restore_export.egg-info" / "PKG-INFO").write_text("Name: restore-export\nRequires-Dist: torch>=1\n")
    monkeypatch.setattr(sys, "path", [str(checkout), str(installed)])
    assert versions.libraries("torch")[0].supported == ">=2.11"


def test_a_package_that_is_not_installed_is_one_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert "restore-export is not installed" in failure("torch")


def test_what_reads_the_ranges_can_be_missing_too() -> None:
    code = (
        "import sys; from importlib import util; from restore_export import versions\n"
        "util.find_spec = lambda name: None\n"
        "try: versions.check_versions(*versions.TO_RUN)\n"
        "except versions.EnvironmentFailure as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "packaging is not installed; pip install packaging\n"


def test_a_record_names_what_is_installed_and_nothing_else(installed: Path) -> None:
    install(installed, "torch", "2.13.0")
    install(installed, "tensorrt-rtx-cu13", "1.7.1.116")
    record = versions.installed_versions()
    assert set(record) == {"python", "restore-export", "torch", "tensorrt-rtx"}
    assert record["tensorrt-rtx"] == "1.7.1.116"
