"""Accuracy in a parity report: the export beside the original weights, on questions that the bundled model knows."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from restore_export.checkpoint import SIDE_FILES
from restore_export.compare import accuracy
from restore_export.compare.accuracy import compare_accuracy
from restore_export.compare.exported import Runner
from restore_export.eager.sessions import eager_sessions
from restore_export.folder import Folder
from restore_export.graphs.contract import EMBED_FILE
from restore_export.planning import Plan
from restore_export.request import make_request
from restore_export.writing import describe_folder


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    monkeypatch.setattr(accuracy, "QUESTIONS", 24)
    return make_request({"tokens": 24, "weights_dtype": "int8", "targets": ["onnx"]}, output=tmp_path / "out").plan()


@pytest.fixture
def folder(plan: Plan, tmp_path: Path) -> Folder:
    for name in SIDE_FILES:
        if (plan.checkpoint.folder / name).is_file():
            shutil.copy(plan.checkpoint.folder / name, tmp_path / name)
    return describe_folder(plan, tmp_path)


def test_an_export_that_is_the_original_answers_as_that_does(plan: Plan, folder: Folder) -> None:
    found = compare_accuracy(folder, plan, Runner("PyTorch", eager_sessions(plan)))
    assert found is not None
    assert found.questions == 24
    assert found.export == found.original > 0.5
    assert (found.difference, found.low, found.high) == (0, 0, 0)


def test_a_broken_export_is_told_from_the_original(plan: Plan, folder: Folder) -> None:
    sessions = eager_sessions(plan)
    own = sessions[EMBED_FILE].run
    sessions[EMBED_FILE].run = lambda *given: {name: np.zeros_like(value) for name, value in own(*given).items()}  # type: ignore[method-assign]
    found = compare_accuracy(folder, plan, Runner("broken", sessions))
    assert found is not None
    assert found.export < found.original
    assert found.difference == pytest.approx(found.export - found.original)
    assert found.high < 0


def test_another_model_is_not_asked(plan: Plan, folder: Folder) -> None:
    another = replace(plan, recipe=replace(plan.recipe, checkpoint="/models/llava"))
    assert compare_accuracy(folder, another, None) is None
