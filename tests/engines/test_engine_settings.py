from __future__ import annotations

import pytest

from restore_export.engines import settings as module
from restore_export.engines.settings import EngineSettings, make_engine_settings
from restore_export.engines.targets import RTX
from restore_export.errors import UsageError


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"targets": ["rtxx"]}, r"target 'rtxx' is unknown; allowed: onnx, rtx, tensorrt \(did you mean rtx\?\)"),
        ({"targets": ["rtx"], "sms": ["9.0"]}, r"sm 9\.0 is not one .* allowed: 7\.5, 8\.0"),
        ({"targets": ["rtx"], "sms": ["gpu"]}, r"sm gpu is not one"),
        ({"targets": ["rtx"], "sms": ["7.5"]}, r"sm 7\.5 is older than 8\.0, .* --no-plugin"),
        ({"targets": ["onnx"], "sms": ["8.6"]}, r"sm is given, but target rtx is not"),
        ({"targets": ["rtx"], "max_batch_size": 0}, r"max_batch_size is 0; allowed: 1 to 1048576"),
        ({"targets": ["rtx"], "max_input_len": 64, "max_seq_len": 32}, r"max_input_len 64 is above max_seq_len 32"),
    ],
)
def test_what_cannot_be_is_refused_with_what_is_allowed(given: dict, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        make_engine_settings(**given)


def test_compute_capabilities_are_read_in_every_usual_spelling() -> None:
    made = make_engine_settings(targets=["rtx"], sms=["86", "sm_89", "12.0", "SM120", "8.6"])
    assert made.sms == ("8.6", "8.9", "12.0")


def test_one_target_and_a_number_are_taken_as_they_are_meant() -> None:
    made = make_engine_settings(targets="rtx", sms=[8.9, 86])
    assert (made.targets, made.sms) == (("rtx",), ("8.9", "8.6"))


def test_what_is_no_compute_capability_is_told_as_it_was_typed() -> None:
    with pytest.raises(UsageError, match="sm 12 is not one"):
        make_engine_settings(targets=["rtx"], sms=["12"])


@pytest.mark.parametrize(("reduced", "tokens"), [(64, 1024), (576, 1088), (1024, 1536)])
def test_a_step_has_room_for_a_picture_and_a_question(reduced: int, tokens: int) -> None:
    assert EngineSettings().input_len(reduced) == tokens


def test_without_the_plugin_older_gpus_are_allowed() -> None:
    assert make_engine_settings(targets=["rtx"], sms=["7.5"], plugin=False).sms == ("7.5",)


def test_no_target_at_all_makes_no_engines() -> None:
    assert make_engine_settings(targets=[]).targets == ()


def test_target_onnx_alone_makes_no_engines() -> None:
    assert make_engine_settings(targets=["onnx"]).targets == ()


@pytest.mark.parametrize(("installed", "targets"), [(True, ("rtx",)), (False, ())])
def test_rtx_is_the_default_where_it_is_installed(
    installed: bool, targets: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.importlib.util, "find_spec", lambda name: object() if installed else None)
    assert make_engine_settings().targets == targets
    assert make_engine_settings().sms == RTX.default_sms
