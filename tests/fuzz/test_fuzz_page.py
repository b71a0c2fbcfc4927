"""Whatever the reports of a folder hold: its page is drawn, or one line tells what is wrong."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hostile import damaged, fixed, mutated, refused_or_read
from hypothesis import given
from hypothesis import strategies as st
from sample_reports import BENCH, EVALUATION

from restore_export.compare.report import CaseReport, ParityReport, QualityReport, TensorReport, report_bytes
from restore_export.folder import open_folder
from restore_export.page.data import DATA_FILE, AttentionMass, PageData, TokenMap, data_bytes
from restore_export.page.html import html
from restore_export.page.junit import junit
from restore_export.page.make import read_facts
from restore_export.page.markdown import markdown
from restore_export.page.measured import BENCH_FILE, EVALUATION_FILE

PARITY = "parity/report.json"


def prepare(folder: Path) -> None:
    """What ``report`` does with the folder's reports."""
    facts = read_facts(open_folder(folder))
    assert html(facts).encode(errors="replace")
    assert markdown(facts)
    assert junit(facts)


@pytest.fixture(scope="module")
def folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Path(shutil.copytree(built, tmp_path_factory.mktemp("fuzz") / "folder"))
    tensor = TensorReport("logits", "passed", 0.1, 0.1, 0.1, 1.0, 1.0, 0.1, "equal", "", (0,) * 25 + (3,))
    case = CaseReport("picture 1", ("what ?",), ("red",), ("red",), 1, 0, (tensor,), QualityReport(0.1, 0.1, 1.0, None))
    report = ParityReport("passed", "", "fp16", "fp16", 6, 16, "torch", "onnxruntime", None, "logits", (case,))
    one = TokenMap(
        "x.png", "data:image/png;base64,", 2, 2, 0, (0, 0, -1, 1), (1.0, 3.0), (3,), (0, 3), (1.0, 0.5, None, 1.0)
    )
    data = PageData((one,), AttentionMass(1, 5, 16, 6, (0.5, 0.4), (0.3, 0.2), (0.5, 0.5)))
    for name, content in {
        PARITY: report_bytes(report),
        DATA_FILE: data_bytes(data),
        EVALUATION_FILE: json.dumps(EVALUATION).encode(),
        BENCH_FILE: json.dumps(BENCH).encode(),
    }.items():
        (made / name).parent.mkdir(exist_ok=True)
        (made / name).write_bytes(content)
    return made


def test_what_is_not_damaged_is_drawn(folder: Path) -> None:
    prepare(folder)


@pytest.mark.parametrize("name", [PARITY, DATA_FILE, EVALUATION_FILE, BENCH_FILE])
@fixed(12)
@given(data=st.data())
def test_mutated_report(folder: Path, name: str, data: st.DataObject) -> None:
    before = (folder / name).read_bytes()
    (folder / name).write_text(json.dumps(data.draw(mutated(json.loads(before)))))
    try:
        with refused_or_read():
            prepare(folder)
    finally:
        (folder / name).write_bytes(before)


@pytest.mark.parametrize("name", [PARITY, DATA_FILE, EVALUATION_FILE, BENCH_FILE])
@fixed(5)
@given(data=st.data())
def test_report_of_any_bytes(folder: Path, name: str, data: st.DataObject) -> None:
    before = (folder / name).read_bytes()
    (folder / name).write_bytes(data.draw(damaged(before)))
    try:
        with refused_or_read():
            prepare(folder)
    finally:
        (folder / name).write_bytes(before)
