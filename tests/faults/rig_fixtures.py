"""One fork server for all tests of faults: a pytest plugin, since the files that need it are several."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rig import Rig, rig


@pytest.fixture(scope="session")
def faults(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """The rig; skips where there is none."""
    with rig(checkpoint, tmp_path_factory.mktemp("rig").resolve()) as ready:
        if ready is None:
            pytest.skip("faults are injected by a library that a C compiler on Linux makes; there is none here")
        yield ready
