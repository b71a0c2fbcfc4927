"""What lies at a path is recognised: exported folders, checkpoints, and what is neither."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from restore_export.compare.report import report_file
from restore_export.errors import CheckpointError, FolderError
from restore_export.graphs.contract import FILES
from restore_export.inspection.checkpoint_folder import CheckpointInspection, SafetensorsInspection
from restore_export.inspection.export_folder import ExportInspection
from restore_export.inspection.inspect import inspect


def look(path: Path) -> ExportInspection:
    found = inspect(path)
    assert isinstance(found, ExportInspection)
    return found


def test_an_exported_folder_is_told_whole(built: Path) -> None:
    found = look(built)
    told = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert told["kind"] == "export"
    assert (told["recipe"]["model"], told["recipe"]["dtype"]) == ("llava", "fp32")
    assert told["recipe"]["visual_tokens"] == {"total": 16, "reduced": 6}
    assert told["recipe"]["reduction"]["reducer"] == "holov"
    assert [Path(graph["path"]).name for graph in told["graphs"]] == list(FILES)
    assert told["parity"][0]["verdict"] == "not_run"
    assert (told["engines"], told["problems"]) == ([], [])
    files = [path for path in built.rglob("*") if path.is_file()]
    assert len(told["files"]) == len(files)
    assert told["bytes"] == sum(path.stat().st_size for path in files)


@pytest.mark.parametrize("verdict", ["passed", "failed"])
def test_the_parity_verdict_is_told(verdict: str, copied: Path) -> None:
    report = copied / report_file()
    report.parent.mkdir(exist_ok=True)
    report.write_text(json.dumps({"verdict": verdict, "reason": "because"}))
    assert [(each.verdict, each.reason) for each in look(copied).parity] == [(verdict, "because")]


BROKEN: dict[str, tuple[Callable[[Path], Any], str]] = {
    "weights gone": (lambda folder: (folder / "onnx/model.safetensors").unlink(), "model.safetensors is missing"),
    "weights cut": (
        lambda folder: os.truncate(folder / "onnx/model.safetensors", 1000),
        "vision_encoder.onnx: external data model.safetensors has 1000 bytes",
    ),
    "graph is garbage": (lambda folder: (folder / "onnx/vision_encoder.onnx").write_bytes(b"x"), "is not an ONNX file"),
    "report is no JSON": (lambda folder: write_report(folder, "{"), "not readable as JSON"),
    "report without a verdict": (lambda folder: write_report(folder, "{}"), "has verdict None"),
}


def write_report(folder: Path, text: str) -> None:
    (folder / report_file()).parent.mkdir(exist_ok=True)
    (folder / report_file()).write_text(text)


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_broken_in_a_folder_is_a_problem(case: str, copied: Path) -> None:
    damage, message = BROKEN[case]
    damage(copied)
    problems = look(copied).problems
    assert len(problems) == (3 if "weights" in case else 1), "each graph names the file"
    assert message in problems[0]


def test_a_checkpoint_that_can_be_exported_says_as_what(checkpoint: Path) -> None:
    found = inspect(checkpoint)
    assert isinstance(found, CheckpointInspection)
    assert (found.family, found.why_not, found.visual_tokens, found.dtype) == ("llava", "", 16, "fp32")
    assert found.architectures == ("LlavaForConditionalGeneration",)
    assert found.total.bytes == found.total.parameters * 4
    assert "config.json" in [file.name for file in found.files]


@pytest.mark.parametrize(
    ("part", "fields", "reason"),
    [
        (None, {"architectures": ["BertModel"]}, "names architecture BertModel"),
        ("text_config", {"num_hidden_layers": 1}, "would be lost"),
    ],
)
def test_a_checkpoint_that_cannot_be_exported_says_why(
    part: str | None, fields: dict[str, Any], reason: str, make: Callable[..., Path]
) -> None:
    folder = make()
    config = json.loads((folder / "config.json").read_text())
    (config[part] if part else config).update(fields)
    (folder / "config.json").write_text(json.dumps(config))
    found = inspect(folder)
    assert isinstance(found, CheckpointInspection)
    assert found.family is None
    assert reason in found.why_not


def test_a_safetensors_file_is_told_by_its_header(checkpoint: Path) -> None:
    found = inspect(checkpoint / "model.safetensors")
    assert isinstance(found, SafetensorsInspection)
    assert found.total.tensors == len(found.tensors) > 10
    assert list(found.dtypes) == ["F32"]
    assert found.metadata == {"format": "pt"}


def put(name: str, content: bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.onnx")
    return folder / "pipe.onnx"


def folder_of_graphs(folder: Path) -> Path:
    put("some.onnx", b"x")(folder)
    return folder


LONG_HEADER = (17 << 20).to_bytes(8, "little") + b"{}".ljust(17 << 20)
"""It would take memory before anything is known of the file."""

NOTHING: dict[str, tuple[Callable[[Path], Path], type[Exception], str]] = {
    "nothing there": (lambda folder: folder / "no", FolderError, "no does not exist"),
    "a name that no file has": (lambda folder: folder / ("x" * 5000), FolderError, "does not exist"),
    "an empty folder": (lambda folder: folder, FolderError, "has neither restore.json"),
    "a folder of graphs": (folder_of_graphs, FolderError, "inspect its files: .*some.onnx"),
    "a text": (put("notes.txt", b"hello"), FolderError, "no file that can be inspected"),
    "an empty file": (put("empty", b""), FolderError, "no file that can be inspected"),
    "a pipe": (pipe, FolderError, "is neither a file nor a folder"),
    "an engine alone": (put("x.engine", b"x"), FolderError, "x.engine.json is missing"),
    "damaged safetensors": (put("x.safetensors", b"\xff" * 9), CheckpointError, "not a whole safetensors file"),
    "a header beyond all models": (put("x.safetensors", LONG_HEADER), CheckpointError, "not a whole safetensors file"),
    "a config alone": (lambda folder: put("config.json", b"{}")(folder).parent, CheckpointError, "needs its weights"),
    "damaged restore.json": (
        lambda folder: put("restore.json", b"{}")(folder).parent, FolderError, "restore.json is damaged",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NOTHING)
def test_what_cannot_be_inspected_is_one_line(case: str, tmp_path: Path) -> None:
    make, failure, message = NOTHING[case]
    with pytest.raises(failure, match=message) as caught:
        inspect(make(tmp_path))
    assert "\n" not in str(caught.value)


def test_an_onnx_file_is_known_by_its_content_too(built: Path, tmp_path: Path) -> None:
    path = tmp_path / "renamed.bin"
    path.write_bytes((built / "onnx" / "embed_tokens.onnx").read_bytes())
    assert inspect(path).kind == "onnx"


@pytest.mark.parametrize(("given", "told"), [("sample", "sample"), ("full", "full"), ("all of it", None), (3, None)])
def test_how_much_a_report_compared_is_told(copied: Path, given: Any, told: str | None) -> None:
    file = copied / report_file()
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps({"verdict": "passed", "scope": given}))
    (parity,) = look(copied).parity
    assert (parity.verdict, parity.scope) == ("passed", told)
