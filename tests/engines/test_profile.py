from __future__ import annotations

from pathlib import Path

import pytest

from restore_export.engines.profile import dimensions, graph_ranges, input_ranges
from restore_export.engines.settings import EngineSettings
from restore_export.errors import EngineError
from restore_export.folder import open_folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE


def test_one_profile_reaches_from_one_token_to_the_limits() -> None:
    made = dimensions(EngineSettings(max_batch_size=4, max_input_len=512, max_seq_len=2048), 64, 4096)
    assert made == {"batch_size": (1, 1, 4), "sequence_length": (1, 139, 512), "past_sequence_length": (0, 139, 2048)}


def test_the_vision_encoder_takes_one_picture_at_a_time(built: Path) -> None:
    made = graph_ranges(open_folder(built), VISION_FILE, EngineSettings(max_batch_size=4))
    assert made["pixel_values"].min == made["pixel_values"].max == (1, 3, 32, 32)


def test_limits_are_lowered_to_the_models_own() -> None:
    made = dimensions(EngineSettings(), 64, 100)
    assert made["sequence_length"] == (1, 100, 100)
    assert made["past_sequence_length"] == (0, 100, 100)


def test_sums_of_dimensions_are_added_up(built: Path) -> None:
    folder = open_folder(built)
    made = input_ranges(folder.graph(DECODER_FILE), dimensions(EngineSettings(), folder.reduced, 256))
    assert (made["attention_mask"].min, made["attention_mask"].max) == ((1, 1), (1, 512))
    assert made["past_key_values.0.key"].min == (1, 4, 0, 12)
    assert "is_prefill" not in made


def test_an_unknown_dimension_is_named(built: Path) -> None:
    with pytest.raises(EngineError, match="dimension 'batch_size'"):
        input_ranges(open_folder(built).graph(VISION_FILE), {"sequence_length": (1, 2, 3)})
