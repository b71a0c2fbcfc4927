"""The log of a build: what was done, once each."""

from __future__ import annotations

from pathlib import Path

from restore_export.output.record import LOG_FILE, Record


def test_steps_of_a_stage_are_one_line(tmp_path: Path) -> None:
    record, heard = Record(), []
    progress = record.heard(lambda stage, done: heard.append(stage))
    for stage in ("trace", "parity: prompt, layer 1 of 2", "parity: prompt, layer 2 of 2", "weights"):
        progress(stage, 0.5)
    record.write(tmp_path)
    assert (tmp_path / LOG_FILE).read_text() == "stage: trace\nstage: parity: prompt\nstage: weights\n"
    assert len(heard) == 4, "who looks on sees every step"
