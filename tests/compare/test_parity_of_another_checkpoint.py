"""A checkpoint of the same shapes that is not the folder's own: parity fails, and says why."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

import restore_export
from restore_export.folder import open_folder
from restore_export.provenance import built_from, why_another


def test_a_failure_with_another_checkpoint_names_what_differs(built: Path, checkpoint: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(built, tmp_path / "folder"))
    other = Path(shutil.copytree(checkpoint, tmp_path / "other"))
    weights = load_file(other / "model.safetensors")
    save_file({name: torch.roll(value, 1) for name, value in weights.items()}, other / "model.safetensors")
    config = json.loads((other / "config.json").read_text()) | {"note": "another"}
    (other / "config.json").write_text(json.dumps(config))
    report = restore_export.parity(folder, checkpoint=str(other))
    assert report.verdict == "failed"
    assert report.reason.startswith("first to fail: ")
    assert report.reason.endswith("is not the one that the folder was built from: config.json differs")


def test_the_folders_own_checkpoint_is_known_wherever_it_lies(built: Path, checkpoint: Path, tmp_path: Path) -> None:
    folder, moved = open_folder(built), Path(shutil.copytree(checkpoint, tmp_path / "moved"))
    assert why_another(folder, built_from(folder, str(moved))) == ""
    weights = load_file(moved / "model.safetensors")
    save_file(weights | {"more": torch.zeros(4)}, moved / "model.safetensors")
    assert why_another(folder, built_from(folder, str(moved))) == "model.safetensors differs"
