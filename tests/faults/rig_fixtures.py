"""One fork server for all tests of faults: a pytest plugin, since the files that need it are several."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rig import Rig, rig
from small_llava import make_checkpoint

WIDE = {"num_hidden_layers": 2, "hidden_size": 64, "intermediate_size": 96}
"""What blocks of 32 divide, and several layers that can be calibrated."""


@pytest.fixture(scope="session")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """The rig; skips where there is none."""
    checkpoint = make_checkpoint(tmp_path_factory.mktemp("faults") / "llava", text_settings=WIDE)
    with rig(checkpoint, tmp_path_factory.mktemp("rig").resolve()) as ready:
        if ready is None:
            pytest.skip("faults are injected by a library that a C compiler on Linux makes; there is none here")
        yield ready
