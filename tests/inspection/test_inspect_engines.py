"""Engines by their sidecars: alone, and in an exported folder."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import restore_export
from restore_export.compare.report import report_file
from restore_export.engines.existing import report_of, write_engine_reports
from restore_export.engines.job import Built
from restore_export.engines.kit import SCRIPT
from restore_export.engines.report import NOT_RUN_NO_GPU, EngineReport
from restore_export.engines.sidecar import Sidecar, sidecar_path, write_sidecar
from restore_export.errors import FolderError
from restore_export.inspection.engine_file import DIFFERS, MATCHES, NOT_CHECKED, EngineInspection, inspect_engine
from restore_export.inspection.export_folder import ExportInspection
from restore_export.inspection.inspect import inspect

CONTENT = b"the bytes of an engine"


def sidecar_of(content: bytes) -> Sidecar:
    built = Built(
        version="1.7.1", layers={"CAST": 2}, layer_count=7, body_layer_count=9, plugin_layers=1, fused_attentions=3,
        decomposed_attentions=0, casts={}, inputs=[{"name": "pixel_values", "dtype": "FLOAT", "shape": [-1, 3]}],
        outputs=[], edits=[], handed_sha256="", plugin_inside=True, bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(), build_seconds=1.0,
    )  # fmt: skip
    return Sidecar(
        "rtx", built.version, ("8.9",), "onnx/vision_encoder.onnx", "fp32", built.sha256, built.bytes, 10, "plugin.so",
        "identical", built,
    )  # fmt: skip


@pytest.fixture
def engine(tmp_path: Path) -> Path:
    path = tmp_path / "vision_encoder.engine"
    path.write_bytes(CONTENT)
    write_sidecar(path, sidecar_of(CONTENT))
    return path


def look(path: Path) -> EngineInspection:
    found = inspect(path)
    assert isinstance(found, EngineInspection)
    return found


def test_an_engine_and_its_sidecar_match(engine: Path) -> None:
    found = look(engine)
    assert (found.sha256, found.problems, found.bytes) == (MATCHES, (), len(CONTENT))
    told = json.loads(json.dumps(found.to_json()))
    assert (told["kind"], told["sidecar"]["tensorrt_version"], told["sidecar"]["sms"]) == ("engine", "1.7.1", ["8.9"])


@pytest.mark.parametrize(("content", "word"), [(CONTENT[::-1], "sha256"), (CONTENT[:-1], "bytes")])
def test_an_engine_of_another_build_is_a_problem(content: bytes, word: str, engine: Path) -> None:
    engine.write_bytes(content)
    found = look(engine)
    assert found.sha256 == DIFFERS
    assert word in found.problems[0]


def test_the_size_alone_is_checked_where_that_is_asked(engine: Path) -> None:
    assert inspect_engine(engine, read_whole=False).sha256 == NOT_CHECKED


def change(**fields: Any) -> Callable[[Path], None]:
    def edit(path: Path) -> None:
        path.write_text(json.dumps(json.loads(path.read_text()) | fields))

    return edit


DAMAGED: dict[str, Callable[[Path], Any]] = {
    "missing": Path.unlink,
    "no JSON": lambda path: path.write_text("{"),
    "nested without end": lambda path: path.write_text("[" * 100_000),
    "a list": lambda path: path.write_text("[]"),
    "size in words": change(bytes="many"),
    "size below nothing": change(bytes=-1),
    "layers below nothing": lambda path: change(build=json.loads(path.read_text())["build"] | {"layer_count": -1})(
        path
    ),
    "absurd size": change(weight_bytes=10**400),
    "inputs of another kind": change(inputs=[{"dtype": "FLOAT"}]),
    "inputs are a number": change(inputs=5),
    "SMs are numbers": change(sms=[89]),
    "unknown target": change(target="cuda"),
    "of the future": change(schema_version=99),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_sidecar_is_one_line(case: str, engine: Path) -> None:
    DAMAGED[case](sidecar_path(engine))
    with pytest.raises(FolderError, match=r"\.engine\.json") as caught:
        look(engine)
    assert "\n" not in str(caught.value)


@pytest.fixture
def with_engine(copied: Path) -> Path:
    """An exported folder with an engine, a record that names it and one for the device, and a kit."""
    path = copied / "engines" / "rtx" / "vision_encoder.engine"
    path.parent.mkdir(parents=True)
    path.write_bytes(CONTENT)
    write_sidecar(path, sidecar_of(CONTENT))
    built = report_of(sidecar_of(CONTENT), "engines/rtx/vision_encoder.engine", NOT_RUN_NO_GPU)
    waiting = EngineReport("tensorrt", "vision_encoder.onnx", False, NOT_RUN_NO_GPU, "identical", "not installed")
    write_engine_reports(copied, [built, waiting])
    (copied / "engines" / "tensorrt").mkdir()
    (copied / "engines" / "tensorrt" / SCRIPT).write_text("")
    return copied


def look_at_folder(path: Path) -> ExportInspection:
    found = inspect(path)
    assert isinstance(found, ExportInspection)
    json.dumps(found.to_json(), allow_nan=False)
    return found


def test_engines_of_a_folder_are_listed_built_or_not(with_engine: Path) -> None:
    found = look_at_folder(with_engine)
    built, waiting = found.engines
    assert built.found is not None
    assert (built.found.sha256, built.report.executed.split()[0]) == (NOT_CHECKED, "not_run")
    assert (waiting.found, waiting.report.why) == (None, "not installed")
    assert found.kits == (f"engines/tensorrt/{SCRIPT}",)
    assert found.problems == ()


def test_what_came_of_running_engines_is_told(with_engine: Path) -> None:
    report = with_engine / report_file("rtx")
    report.parent.mkdir(exist_ok=True)
    report.write_text('{"verdict": "passed", "reason": ""}')
    found = look_at_folder(with_engine)
    assert [(each.backend, each.verdict) for each in found.parity] == [("onnxruntime", "not_run"), ("rtx", "passed")]
    assert found.engines[0].report.executed == "passed"


def test_an_engine_that_nothing_names_is_listed_too(with_engine: Path) -> None:
    (with_engine / "engines" / "report.json").unlink()
    (only,) = look_at_folder(with_engine).engines
    assert (only.report.engine, only.report.why) == ("engines/rtx/vision_encoder.engine", "not in engines/report.json")


BROKEN: dict[str, tuple[Callable[[Path], Any], str]] = {
    "engine gone": (lambda folder: (folder / "engines/rtx/vision_encoder.engine").unlink(), "is gone"),
    "engine cut": (lambda folder: (folder / "engines/rtx/vision_encoder.engine").write_bytes(b"x"), "has 1 bytes"),
    "sidecar gone": (lambda folder: (folder / "engines/rtx/vision_encoder.engine.json").unlink(), "is missing"),
    "record is no JSON": (lambda folder: (folder / "engines/report.json").write_text("?"), "report.json"),
    "record leads outside": (
        lambda folder: (folder / "engines/report.json").write_text(
            (folder / "engines/report.json").read_text().replace("vision_encoder.onnx", "../../secret")
        ),
        "secret' is no engine",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_engines_are_problems_and_the_rest_is_shown(case: str, with_engine: Path) -> None:
    damage, message = BROKEN[case]
    damage(with_engine)
    found = look_at_folder(with_engine)
    assert any(message in problem for problem in found.problems), found.problems
    assert len(found.graphs) == 3


@pytest.mark.slow
@pytest.mark.skipif(not importlib.util.find_spec("tensorrt_rtx"), reason="needs TensorRT for RTX")
def test_engines_that_a_build_made_are_sound(checkpoint: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    restore_export.build(
        checkpoint=str(checkpoint), tokens=6, output=folder, targets=["rtx"], sms=["8.9"], parity=False
    )
    found = look_at_folder(folder)
    assert found.problems == ()
    assert [each.found.sidecar.sms for each in found.engines if each.found] == [("8.9",), ("8.9",)]
    assert look(folder / "engines" / "rtx" / "vision_encoder.engine").sha256 == MATCHES
