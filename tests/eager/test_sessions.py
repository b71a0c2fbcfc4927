"""The graphs in PyTorch give what the exported ones give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import restore_export
from restore_export.eager.sessions import eager_sessions
from restore_export.examples import one_per_picture
from restore_export.folder import Folder, open_folder
from restore_export.planning import Plan
from restore_export.provenance import built_from
from restore_export.replanning import only_dropping, plan_of, whole
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.writing import describe_folder, export_folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    output = tmp_path_factory.mktemp("built") / "folder"
    restore_export.build(output=output, dtype="fp32", tokens=24, preset="paper", parity=False, targets=["onnx"])
    return open_folder(output)


@pytest.fixture(scope="module")
def plan(built: Folder) -> Plan:
    return plan_of(built, built_from(built))


def _answers(model: ExportedModel, steps: int = 4) -> list[np.ndarray]:
    frontend = Frontend(model.folder.path, model.folder.image_token_id)
    examples = one_per_picture()[:2]
    encoded = model.encode(frontend.pixels([open_image(each.image) for each in examples]))
    placed = model.place([frontend.ids(frontend.chat(each.question)) for each in examples], encoded)
    logits, state = model.prefill(placed, encoded["image_features"])
    made = [encoded["image_features"], encoded["positions"], logits]
    for _ in range(steps):
        logits = model.decode(state, logits[:, -1].argmax(-1))
        made.append(logits)
    return made


def test_prompt_and_decode_steps_equal_those_of_the_exported_graphs(built: Folder, plan: Plan) -> None:
    exported = _answers(ExportedModel(built))
    eager = _answers(ExportedModel(built, eager_sessions(plan)))
    for one, other in zip(exported, eager, strict=True):
        assert one.shape == other.shape
        np.testing.assert_allclose(one, other, atol=1e-3, rtol=1e-4)


@pytest.mark.parametrize("change", [whole, only_dropping])
def test_a_changed_plan_runs_as_its_own_export_does(plan: Plan, change, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    changed = change(plan)
    folder = export_folder(changed, tmp_path)
    exported = _answers(ExportedModel(folder))
    eager = _answers(ExportedModel(describe_folder(changed, tmp_path), eager_sessions(changed)))
    assert exported[0].shape[1] == changed.recipe.reduction.tokens
    for one, other in zip(exported, eager, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-3, rtol=1e-4)
