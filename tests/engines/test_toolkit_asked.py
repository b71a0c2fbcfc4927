"""The installed TensorRT is asked in a process of its own, which is not waited for without end."""

from __future__ import annotations

import pytest

from restore_export.engines import toolkit
from restore_export.engines.targets import RTX


def test_an_import_that_hangs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toolkit, "_WHOLE", set())
    monkeypatch.setattr(toolkit, "_SECONDS", 0.001)
    said = toolkit.broken(RTX)
    assert said is not None
    assert "TensorRT for RTX cannot be loaded (importing it takes more than 0.001 seconds)" in said
    assert "\n" not in said
