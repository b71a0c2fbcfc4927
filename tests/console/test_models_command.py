"""``models``: everything that there is to choose from, told from the same data that builds use."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.settings import PRESETS
from restore_export.console.models import models
from restore_export.families import FAMILIES, Family
from restore_export.overview import list_models
from restore_export.recipe import DTYPES
from restore_export.tested import TESTED


def test_everything_is_listed() -> None:
    found = list_models()
    assert [each.name for each in found.families] == list(FAMILIES)
    assert [each.name for each in found.reducers] == list(REDUCERS)
    assert {each.name: (each.reduction, each.calibration) for each in found.presets} == PRESETS
    assert found.dtypes == DTYPES
    assert {each.tested for each in found.libraries if each.name != "numpy"} <= set(TESTED.values())


def test_text_models_and_towers_are_those_that_a_config_is_checked_against(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from restore_export.checkpoint import open_checkpoint
    from restore_export.errors import CheckpointError
    from restore_export.families import llava

    narrow = Family("llava", FAMILIES["llava"].architectures, ("gemma",), ("siglip",), "", llava.describe)
    monkeypatch.setattr(llava, "LLAVA", narrow)
    with pytest.raises(CheckpointError, match="siglip"):
        llava.describe(open_checkpoint(None))


def test_a_terminal_shows_every_name() -> None:
    result = CliRunner().invoke(models, [])
    assert result.exit_code == 0
    for name in (*FAMILIES, *REDUCERS, *PRESETS, "LlavaForConditionalGeneration", "qwen2", "clip_vision_model"):
        assert name in result.stdout
    assert "holov      attention and spread, shared out over the picture (HoloV), needs attention" in result.stdout
    assert [line for line in result.stdout.splitlines() if line != line.rstrip()] == []


def test_json_has_ranges_and_tested_versions() -> None:
    told = json.loads(CliRunner().invoke(models, ["--json"]).stdout)
    (torch,) = [library for library in told["libraries"] if library["name"] == "torch"]
    assert torch["tested"] == TESTED["torch"]
    assert torch["supported"].startswith(">=")
    assert told["families"][0]["text_models"] == list(FAMILIES["llava"].text_models)
    assert told["presets"][1]["calibration"]["distance"] == "always"


@pytest.mark.parametrize("command", ["models", "doctor"])
def test_help_and_listing_import_nothing_heavy(command: str) -> None:
    heavy = ("torch", "transformers", "onnx", "onnxruntime", "numpy", "rich", "huggingface_hub")
    code = (
        f"import sys; from restore_export.console.{command} import {command} as command\n"
        "for arguments in (['--help'], *([[]] if command.name == 'models' else [])):\n"
        "    command.main(arguments, standalone_mode=False)\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
