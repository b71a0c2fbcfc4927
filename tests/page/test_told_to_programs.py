"""What is told to other programs: JUnit that any XML parser takes, Markdown that nothing breaks out of, JSON whole."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

import restore_export
from restore_export.compare.report import FAILED, NOT_RUN, ParityReport
from restore_export.folder import open_folder
from restore_export.page.facts import Facts
from restore_export.page.junit import junit
from restore_export.page.make import read_facts
from restore_export.page.markdown import markdown

NASTY = "a | b <script> `c` \x00\x1b[31m\ud800 ]]> & \n **d**"


@pytest.fixture(scope="module")
def facts(checked: Path) -> Facts:
    return read_facts(open_folder(checked))


@pytest.fixture(scope="module")
def failed(facts: Facts, parity: ParityReport) -> Facts:
    """One tensor failed and one not run, both with nasty words."""
    first, second, *others = parity.cases[0].tensors
    tensors = (replace(first, status=FAILED, why=NASTY), replace(second, status=NOT_RUN, why=NASTY), *others)
    case = replace(parity.cases[0], name=NASTY, tensors=tensors)
    report = replace(parity, verdict=FAILED, reason=NASTY, cases=(case, *parity.cases[1:]))
    return replace(facts, parity={"onnxruntime": report})


def test_junit_has_a_suite_a_case_and_a_test_a_tensor(facts: Facts, parity: ParityReport) -> None:
    root = ElementTree.fromstring(junit(facts))
    assert root.tag == "testsuites"
    assert [len(suite) for suite in root] == [len(case.tensors) for case in parity.cases]
    assert root.get("tests") == str(sum(len(case.tensors) for case in parity.cases))
    assert (root.get("failures"), root.get("skipped")) == ("0", "0")
    assert {test.get("name") for test in root.iter("testcase")} >= {"image_features", "prefill_logits", "greedy_tokens"}


def test_junit_tells_failures_and_what_was_not_run_whatever_is_in_their_words(failed: Facts) -> None:
    text = junit(failed)
    root = ElementTree.fromstring(text.encode())
    assert (root.get("failures"), root.get("skipped")) == ("1", "1")
    (failure,), (skipped,) = root.iter("failure"), root.iter("skipped")
    for told in (failure, skipped):
        assert str(told.get("message")).startswith("a | b <script> `c` \ufffd\ufffd[31m\ufffd ]]> &")
    assert "tolerance" in str(failure.text)


def test_junit_of_a_folder_that_was_not_compared_skips_one_test(built: Path) -> None:
    root = ElementTree.fromstring(junit(read_facts(open_folder(built))))
    assert (root.get("tests"), root.get("skipped")) == ("1", "1")


def test_markdown_keeps_foreign_words_in_their_cells(failed: Facts) -> None:
    text = markdown(failed)
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {4, 7}
    assert "<script>" not in text.replace("\\<script\\>", "")
    assert "\\*\\*d\\*\\*" in text
    assert "\x1b" not in text
    assert "<details open>" in text
    assert "❌ failed" in text


def test_markdown_names_the_commands_for_what_is_missing(facts: Facts) -> None:
    text = markdown(facts)
    assert "✅ passed" in text
    assert "6 of 16" in text
    for command in ("restore-export evaluate DIR", "restore-export bench DIR"):
        assert f"`{command}`" in text
    assert len(text) < 4000


def test_json_is_everything_the_page_shows(measured: Path) -> None:
    made = restore_export.report(measured, format="json")
    told = json.loads(made.text)
    assert told == json.loads(json.dumps(made.to_json()))
    assert told["schema_version"] == 1
    assert told["parity"]["onnxruntime"]["verdict"] == "passed"
    assert told["tokens"] == {"kept": 6, "total": 16}
    assert len(told["token_maps"]) == 8
    assert told["attention"]["full"]
    assert told["evaluation"]["rows"][2]["score"] == 0.893
    assert told["bench"]["comparisons"][0]["phases"][2]["ratio"]["median"] == pytest.approx(1.92 / 0.42)
    assert told["recipe"]["reducer"] == "holov"
    assert told["versions"]["torch"]
