"""Folders with a page, made once: from a build that compares, and by ``report`` from one that did not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sample_reports import BENCH, EVALUATION, add

import restore_export
from restore_export.compare.existing import existing_report
from restore_export.compare.report import ParityReport


@pytest.fixture(scope="session")
def checked(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An fp16 build of ``checkpoint`` that was compared in full, so it made its whole page. Copy it to change it."""
    output = tmp_path_factory.mktemp("checked") / "folder"
    restore_export.build(
        checkpoint=str(checkpoint), reducer="holov", tokens=6, dtype="fp16", output=output, targets=["onnx"],
        parity="full",
    )  # fmt: skip
    return output


@pytest.fixture(scope="session")
def parity(checked: Path) -> ParityReport:
    found = existing_report(checked, "onnxruntime")
    assert found
    return found


@pytest.fixture(scope="session")
def measured(checked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with accuracy and speed, its page made anew."""
    folder = Path(shutil.copytree(checked, tmp_path_factory.mktemp("measured") / "folder"))
    add(folder, "evaluation/report.json", EVALUATION)
    add(folder, "bench/report.json", BENCH)
    restore_export.report(folder)
    return folder


@pytest.fixture
def changed(checked: Path, tmp_path: Path) -> Path:
    """A copy of ``checked`` to be changed."""
    return Path(shutil.copytree(checked, tmp_path / "folder"))
