"""kill -9, Ctrl-C, SIGTERM and a full disk, at real system calls: the old output or none, or the whole new one."""

from __future__ import annotations

from pathlib import Path

import pytest
from points import POINTS, Point
from rig import Rig
from scenarios import SCENARIOS

from restore_export.engines import toolkit
from restore_export.engines.targets import RTX

pytest_plugins = ("rig_fixtures",)
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.id)
def test_a_fault_leaves_the_old_output_or_none_and_no_mess(faults: Rig, point: Point, tmp_path: Path) -> None:
    if SCENARIOS[point.scenario].engines and not toolkit.is_installed(RTX):
        pytest.skip("TensorRT for RTX is not installed")
    at = point.number(faults.undisturbed(point.scenario).ended.points)
    assert faults.disturb(point.scenario, point.what, at, tmp_path, point.again) == []
