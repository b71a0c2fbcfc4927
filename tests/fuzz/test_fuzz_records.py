"""Whatever the records of an exported folder hold: they are read, or one line tells what is wrong.

The recipe file of ``build --recipe`` belongs here, too.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hostile import damaged, fixed, mutated, refused_or_read
from hypothesis import given
from hypothesis import strategies as st

from restore_export.engines.existing import RECORD, existing_engines, write_engine_reports
from restore_export.engines.job import Built
from restore_export.engines.report import EngineReport
from restore_export.engines.sidecar import Sidecar, read_sidecar, sidecar_path, write_sidecar
from restore_export.folder import open_folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE

ENGINE = Path("engines/rtx/vision_encoder.engine")
SIDECAR = str(sidecar_path(ENGINE))


def prepare(folder: Path) -> None:
    """What ``run`` and ``parity`` read before they open a session."""
    opened = open_folder(folder)
    assert opened.reduced <= opened.total
    existing_engines(folder)
    read_sidecar(folder / ENGINE)


@pytest.fixture(scope="module")
def folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Path(shutil.copytree(built, tmp_path_factory.mktemp("fuzz") / "folder"))
    (made / ENGINE).parent.mkdir(parents=True, exist_ok=True)
    (made / ENGINE).write_bytes(b"engine")
    pixels = {"name": "pixel_values", "dtype": "FLOAT", "shape": [-1, 3, 32, 32], "min": [1, 3, 32, 32],
              "opt": [1, 3, 32, 32], "max": [1, 3, 32, 32]}  # fmt: skip
    features = {"name": "image_features", "dtype": "HALF", "shape": [-1, 6, 48]}
    build = Built(
        version="1.7", layers={"gemm": 3}, layer_count=9, body_layer_count=None, plugin_layers=1, fused_attentions=2,
        decomposed_attentions=0, casts={"a": 1}, inputs=[pixels], outputs=[features], edits=["x"], handed_sha256="0",
        plugin_inside=True, bytes=6, sha256="0", build_seconds=1.5,
    )  # fmt: skip
    sidecar = Sidecar("rtx", "1.7", ("8.9",), f"onnx/{VISION_FILE}", "fp16", "0", 6, 9, None, "identical", build)
    write_sidecar(made / ENGINE, sidecar)
    report = EngineReport("rtx", VISION_FILE, False, "not_run", "identical", sms=("8.9",), layer_count=3)
    write_engine_reports(made, [report, replace(report, graph=DECODER_FILE)])
    return made


def test_what_is_not_damaged_is_read(folder: Path) -> None:
    prepare(folder)
    assert existing_engines(folder)[0].sms == ("8.9",)


RECORDS: dict[str, Callable[[Path], Any]] = dict.fromkeys(("restore.json", RECORD, SIDECAR), prepare)


@pytest.mark.parametrize("name", RECORDS)
@fixed(200)
@given(data=st.data())
def test_mutated_record(folder: Path, name: str, data: st.DataObject) -> None:
    before = (folder / name).read_bytes()
    (folder / name).write_text(json.dumps(data.draw(mutated(json.loads(before)))))
    try:
        with refused_or_read():
            RECORDS[name](folder)
    finally:
        (folder / name).write_bytes(before)


@pytest.mark.parametrize("name", RECORDS)
@fixed(60)
@given(data=st.data())
def test_record_of_any_bytes(folder: Path, name: str, data: st.DataObject) -> None:
    before = (folder / name).read_bytes()
    (folder / name).write_bytes(data.draw(damaged(before)))
    try:
        with refused_or_read():
            RECORDS[name](folder)
    finally:
        (folder / name).write_bytes(before)
