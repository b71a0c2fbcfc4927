"""``restore-export report``: formats, exit codes, and one line where something is wrong."""

from __future__ import annotations

import json
import webbrowser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from restore_export.cli import main
from restore_export.output.manifest import replace_file

FAILED = {
    "schema_version": 1, "verdict": "failed", "reason": "first to fail: x", "dtype": "fp32", "compared_dtype": "fp32",
    "kept": 6, "total": 16, "reference": "torch", "runtime": "onnxruntime", "first_failure": "x", "worst": "x",
    "cases": [],
}  # fmt: skip


def report(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["report", *map(str, arguments)])


def test_other_formats_go_to_standard_output_and_change_nothing(built: Path) -> None:
    before = {path: path.read_bytes() for path in built.rglob("*.json")}
    assert json.loads(report(built, "--format", "json").stdout)["model"] == "llava"
    assert ElementTree.fromstring(report(built, "--format", "junit").stdout).tag == "testsuites"
    assert report(built, "--format", "md").stdout.startswith("### restore-export: llava, 6 of 16 visual tokens")
    assert {path: path.read_bytes() for path in built.rglob("*.json")} == before


def test_a_file_is_written_whole(built: Path, tmp_path: Path) -> None:
    file = tmp_path / "parity.xml"
    done = report(built, "--format", "junit", "--output", file)
    assert done.exit_code == 0
    assert ElementTree.fromstring(file.read_text()).tag == "testsuites"
    assert str(file) in done.stdout


def test_a_failed_parity_is_exit_code_1_when_all_is_written(copied: Path) -> None:
    replace_file(copied, "parity/report.json", json.dumps(FAILED).encode())
    done = report(copied, "--format", "md")
    assert done.exit_code == 1
    assert "first to fail: x" in done.stdout


def test_the_page_is_opened_where_there_is_a_browser(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    done = report(copied, "--open")
    assert done.exit_code == 0
    assert opened == [(copied / "report.html").as_uri()]
    assert done.stdout == f"Page: {copied / 'report.html'}\n"

    def broken(_: str) -> None:
        raise webbrowser.Error("no browser")

    monkeypatch.setattr(webbrowser, "open", broken)
    done = report(copied, "--open", "--json")
    assert done.exit_code == 0
    assert len(json.loads(done.stdout)["token_maps"]) == 8


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--format", "pdf"], 2, "allowed: html, md, json, junit"),
        (["--output", "x.html"], 2, "writes report.html into the folder"),
        (["--format", "md", "--open"], 2, "--open is for format html"),
        (["--format", "json", "--output", "no/such/x.json"], 2, "does not exist; make it"),
        (["--format", "md", "--json"], 2, "--json prints JSON"),
        (["--image", "no.png"], 2, "does not exist"),
        (["--format", "md", "--image", "no.png"], 2, "use html"),
        (["--image", "x.png"] * 33, 2, "33 images are given; allowed: 32"),
    ],
)
def test_what_is_wrong_is_one_line(built: Path, arguments: list[str], code: int, said: str) -> None:
    done = report(built, *arguments)
    assert done.exit_code == code
    assert done.stderr.startswith("Error: ")
    assert len(done.stderr.splitlines()) == 1
    assert said in done.stderr


def test_what_is_no_folder_of_ours_is_exit_code_5(tmp_path: Path) -> None:
    assert report(tmp_path / "no").exit_code == 5
    assert report(tmp_path, "--format", "md").exit_code == 5
