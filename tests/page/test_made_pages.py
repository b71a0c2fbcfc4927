"""A page is made by a build and by ``report``, is the same bytes again, and follows what changes in its folder."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sample_reports import BENCH, COMPARISON, EVALUATION, add

import restore_export
from restore_export.compare.report import FAILED, ParityReport, report_bytes
from restore_export.errors import CheckpointError, FolderError, UsageError
from restore_export.examples import one_per_picture
from restore_export.output.manifest import replace_file
from restore_export.page.data import DATA_FILE, read_data
from restore_export.page.make import PAGE_FILE


def page(folder: Path) -> str:
    return (folder / PAGE_FILE).read_text()


def test_a_build_that_compares_makes_its_whole_page(checked: Path) -> None:
    data = read_data(checked)
    assert len(data.token_maps) == len(one_per_picture())
    assert data.attention
    assert data.attention.reduced
    assert data.attention.calibrated
    assert len(data.attention.full) == 2
    assert page(checked).count('<figure class="map">') == len(data.token_maps)
    assert "Not computed" not in page(checked)
    assert restore_export.verify(checked).verified


def test_no_place_of_this_machine_is_in_it(checked: Path, checkpoint: Path) -> None:
    said = page(checked).replace(str(checkpoint), "")
    assert str(checked) not in said
    assert str(checked.parent) not in said
    assert ".partial" not in said


def test_made_again_it_is_the_same_bytes(checked: Path, changed: Path) -> None:
    restore_export.report(changed)
    assert page(changed) == page(checked)
    (changed / DATA_FILE).unlink()
    restore_export.report(changed, verify=False)
    assert page(changed) == page(checked)
    assert (changed / DATA_FILE).read_bytes() == (checked / DATA_FILE).read_bytes()
    assert restore_export.verify(changed).verified


def test_a_build_without_parity_leaves_to_report_what_needs_models(built: Path, copied: Path) -> None:
    assert not (built / DATA_FILE).exists()
    assert "restore-export report DIR" in page(built)
    made = restore_export.report(copied)
    assert made.page == copied / PAGE_FILE
    assert made.facts.data.attention
    assert len(made.facts.data.token_maps) == len(one_per_picture())
    assert restore_export.verify(copied).verified


def test_pictures_that_are_given_take_the_place_of_the_bundled_ones(changed: Path, tmp_path: Path) -> None:
    mine = tmp_path / "my <i>picture.png"
    shutil.copy(one_per_picture()[0].image, mine)
    made = restore_export.report(changed, images=[mine])
    assert [each.name for each in made.facts.data.token_maps] == [mine.name]
    assert "my &lt;i&gt;picture.png" in page(changed)
    assert mine.name not in page(changed)


def test_where_the_checkpoint_has_gone_the_section_says_so(copied: Path, tmp_path: Path) -> None:
    settings = json.loads((copied / "restore.json").read_text()) | {"checkpoint": str(tmp_path / "gone")}
    replace_file(copied, "restore.json", json.dumps(settings).encode())
    made = restore_export.report(copied)
    assert made.facts.data.attention is None
    assert made.facts.data.token_maps
    assert "Not computed, as it needs the checkpoint" in page(copied)
    with pytest.raises(CheckpointError):
        restore_export.report(copied, checkpoint=str(tmp_path / "gone too"))


def test_attention_is_not_that_of_another_checkpoint(copied: Path, make) -> None:  # type: ignore[no-untyped-def]
    other = make(shards=2)
    with pytest.raises(CheckpointError, match="not the one that the folder was built from"):
        restore_export.report(copied, checkpoint=str(other))


def test_a_parity_check_draws_the_page_anew(changed: Path, parity: ParityReport) -> None:
    replace_file(
        changed, "parity/report.json", report_bytes(replace(parity, verdict=FAILED, reason="first to fail: x"))
    )
    assert restore_export.report(changed).failed
    assert "first to fail: x" in page(changed)
    restore_export.parity(changed, scope="sample")
    assert "first to fail: x" not in page(changed)
    assert restore_export.verify(changed).verified


def test_reports_of_earlier_versions_are_read(changed: Path, parity: ParityReport) -> None:
    old = json.loads(report_bytes(parity))
    for case in old["cases"]:
        case.pop("quality")
        for tensor in case["tensors"]:
            del tensor["errors"]
    del old["weights"]
    replace_file(changed, "parity/report.json", json.dumps(old).encode())
    made = restore_export.report(changed)
    assert made.facts.parity["onnxruntime"].verdict == "passed"
    assert "How large the errors are" not in page(changed)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("evaluation/report.json", EVALUATION | {"rows": [{"name": 1}]}, "KeyError"),
        ("evaluation/report.json", EVALUATION | {"schema_version": 2}, "has schema version 2"),
        ("bench/report.json", BENCH | {"comparisons": [COMPARISON | {"phases": "fast"}]}, "is damaged"),
        (
            "bench/report.json",
            BENCH | {"comparisons": [COMPARISON | {"rounds": "five"}]},
            "rounds is 'five'; allowed: a whole number",
        ),
        ("parity/report.json", {"schema_version": 1, "verdict": "passed"}, "KeyError"),
        (DATA_FILE, {"schema_version": 1, "token_maps": [{}]}, "KeyError"),
    ],
)
def test_a_damaged_report_is_one_line(changed: Path, name: str, content: dict, said: str) -> None:  # type: ignore[type-arg]
    add(changed, name, content)
    before = page(changed)
    with pytest.raises(FolderError, match=said) as caught:
        restore_export.report(changed)
    assert "\n" not in str(caught.value)
    assert name in str(caught.value)
    assert page(changed) == before


def test_a_token_map_that_leads_out_of_its_grid_is_refused(changed: Path) -> None:
    data = json.loads((changed / DATA_FILE).read_text())
    data["token_maps"][0]["assignment"][3] = 99
    add(changed, DATA_FILE, data)
    with pytest.raises(FolderError, match="does not fit together"):
        restore_export.report(changed)


def test_only_the_page_takes_pictures(checked: Path) -> None:
    with pytest.raises(UsageError, match="use html"):
        restore_export.report(checked, format="md", images=["x.png"])
    with pytest.raises(UsageError, match="did you mean junit"):
        restore_export.report(checked, format="junt")
