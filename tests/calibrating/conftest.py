"""A checkpoint whose layers are wide enough for blocks."""

from __future__ import annotations

from pathlib import Path

import pytest
from calibrated_builds import WIDE
from small_llava import make_checkpoint


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("wide") / "llava", **WIDE)
