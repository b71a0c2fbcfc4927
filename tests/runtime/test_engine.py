"""Engines behind the interface of a session. There is no GPU: TensorRT and CUDA are stand-ins, the rest is real."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnx
import pytest
from fake_tensorrt import Cuda, module
from sealing import reseal

import restore_export
from restore_export.engines import toolkit
from restore_export.engines.existing import write_engine_reports
from restore_export.engines.job import Built
from restore_export.engines.profile import graph_ranges
from restore_export.engines.report import EngineReport
from restore_export.engines.settings import EngineSettings
from restore_export.engines.sidecar import Sidecar, write_sidecar
from restore_export.errors import FolderError, RuntimeFailure, UsageError
from restore_export.examples import load_examples
from restore_export.folder import Folder, open_folder
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.runtime.backends import open_sessions
from restore_export.runtime.embeddings import EmbeddingTable
from restore_export.runtime.engine import EngineSession, check_fits
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.reply import Answer
from restore_export.runtime.session import Limits, Session

VERSION, SM = "9.9.9", "8.9"
NAMES = {1: "FLOAT", 7: "INT64", 9: "BOOL", 10: "HALF"}


def _tensors(values: object, ranges: dict) -> list[dict]:
    made = []
    for value in values:
        shape = [-1 if axis.dim_param else axis.dim_value for axis in value.type.tensor_type.shape.dim]
        each = {"name": value.name, "dtype": NAMES[value.type.tensor_type.elem_type], "shape": shape}
        known = ranges.get(value.name)
        made.append(each | ({"min": known.min, "opt": known.opt, "max": known.max} if known else {}))
    return made


def _pretend_engine(folder: Folder, graph: str, settings: EngineSettings) -> bytes:
    """An engine of a few bytes with the sidecar of a real one."""
    model = onnx.load(folder.graph(graph), load_external_data=False)
    ranges = graph_ranges(folder, graph, settings)
    data = f"engine of {graph}".encode()
    path = folder.path / "engines" / "rtx" / graph.replace(".onnx", ".engine")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    build = Built(
        version=VERSION, layers={}, layer_count=1, body_layer_count=None, plugin_layers=0, fused_attentions=0,
        decomposed_attentions=0, casts={}, inputs=_tensors(model.graph.input, ranges),
        outputs=_tensors(model.graph.output, {}), edits=[], handed_sha256="", plugin_inside=False, bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(), build_seconds=0, peak_bytes=0,
    )  # fmt: skip
    sidecar = Sidecar("rtx", VERSION, (SM,), f"onnx/{graph}", "fp32", build.sha256, len(data), 0, None, "", build)
    write_sidecar(path, sidecar)
    return data


@pytest.fixture
def cuda() -> Cuda:
    return Cuda()


@pytest.fixture
def batch() -> int:
    """Largest batch of the engines."""
    return 2


@pytest.fixture
def device(copied: Path, cuda: Cuda, batch: int, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """A folder with pretended engines, on a machine that pretends to have a GPU."""
    folder, settings = open_folder(copied), EngineSettings(max_batch_size=batch)
    graphs = {_pretend_engine(folder, graph, settings): folder.graph(graph) for graph in (VISION_FILE, DECODER_FILE)}
    record = [EngineReport("rtx", graph, True, "not_run", "") for graph in (VISION_FILE, DECODER_FILE)]
    write_engine_reports(folder.path, record)
    reseal(folder.path)
    monkeypatch.setattr(toolkit, "load", lambda target, to_build=True: module(VERSION, graphs))
    monkeypatch.setattr(toolkit, "gpu_sm", lambda: SM)
    bindings = SimpleNamespace(runtime=cuda)
    monkeypatch.setitem(sys.modules, "cuda", SimpleNamespace(bindings=bindings))
    monkeypatch.setitem(sys.modules, "cuda.bindings", bindings)
    return folder


def asked(device: Folder, question: str, count: int, backend: str = "rtx") -> Answer:
    picture = load_examples()[0].image
    return restore_export.run(device.path, image=picture, prompt=question, max_new_tokens=count, backend=backend)


def test_engines_give_what_the_graphs_give_prefill_decode_and_empty_cache(device: Folder, checkpoint: Path) -> None:
    report = restore_export.parity(device.path, checkpoint=str(checkpoint), backend="rtx")
    assert report.verdict == "passed", (report.first_failure, report.worst)
    assert report.runtime == f"TensorRT for RTX {VERSION}, GPU of SM {SM}"
    assert [engine.executed for engine in report.engines] == ["passed", "passed"]
    status = {tensor.name: tensor.status for tensor in report.cases[0].tensors}
    assert status["vision_features"] == "not_run"
    assert status["prefill_logits"] == "passed"
    assert (device.path / "parity" / "report-rtx.json").is_file()


def test_an_answer_ends_where_the_cache_of_the_engine_does(device: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = asked(device, "what ?", 40)
    prompt = len(Frontend(device.path, device.image_token_id).ids(whole.prompt)) - 1 + device.reduced
    monkeypatch.setattr(EngineSession, "limits", Limits(2, 128, prompt + 3))
    assert asked(device, "what ?", 40).tokens == whole.tokens[:3]
    monkeypatch.setattr(EngineSession, "limits", Limits(2, 128, prompt))
    with pytest.raises(UsageError, match=r"fills the \d+ tokens of the engine.*; build with a larger --max"):
        asked(device, "what ?", 40)


def test_cases_that_do_not_fit_are_not_run(device: Folder, checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EngineSession, "limits", Limits(2, 128, 40))
    report = restore_export.parity(device.path, checkpoint=str(checkpoint), backend="rtx")
    assert {tensor.status for case in report.cases for tensor in case.tensors} == {"not_run"}
    assert "build with --max-seq-len" in report.cases[0].tensors[0].why
    assert report.verdict == "not_run"


@pytest.mark.parametrize("batch", [1])
def test_a_batch_that_the_engine_does_not_take_is_not_run(device: Folder, checkpoint: Path) -> None:
    report = restore_export.parity(device.path, checkpoint=str(checkpoint), backend="rtx")
    assert report.verdict == "passed"
    *singles, last = report.cases
    assert [tensor.status for tensor in last.tensors] == ["not_run"]
    assert "build with --max-batch-size 2" in last.tensors[0].why
    assert all(case.tensors[-1].status == "passed" for case in singles)


def test_an_engine_that_computes_something_else_fails_parity(
    device: Folder, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = EngineSession.run

    def off(self: EngineSession, feeds: dict, outputs: list | None = None) -> dict:
        made = run(self, feeds, outputs)
        return made | ({"logits": made["logits"] * 1.01} if "logits" in made else {})

    monkeypatch.setattr(EngineSession, "run", off)
    report = restore_export.parity(device.path, checkpoint=str(checkpoint), backend="rtx")
    assert report.verdict == "failed"
    assert "prefill_logits" in str(report.first_failure)


def _reassigned(made: dict, change: str) -> dict:
    """Outputs of a vision engine that chose otherwise, and is true to its choice but for what it cannot know."""
    assignment = made["assignment"].copy()
    if change == "rolled":
        assignment = np.roll(assignment, 1, axis=1)
    elif change == "beyond the groups":
        assignment[0, 0] = 2**40
    else:
        assignment[:] = -1
    return made | {"assignment": assignment}


@pytest.mark.parametrize("change", ["rolled", "beyond the groups", "nothing assigned"])
def test_another_selection_than_rounding_explains_fails(
    device: Folder, checkpoint: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = EngineSession.run

    def off(self: EngineSession, feeds: dict, outputs: list | None = None) -> dict:
        made = run(self, feeds, outputs)
        return _reassigned(made, change) if "assignment" in made else made

    monkeypatch.setattr(EngineSession, "run", off)
    report = restore_export.parity(device.path, checkpoint=str(checkpoint), backend="rtx")
    assert report.verdict == "failed"
    assert report.first_failure == "assignment (picture 1)"


def test_engines_of_another_reducer_fail(device: Folder, checkpoint: Path) -> None:
    path = device.path / "restore.json"
    path.write_text(path.read_text().replace('"holov"', '"divprune"'))
    reseal(device.path)
    report = restore_export.parity(device.path, checkpoint=str(checkpoint), backend="rtx")
    assert report.verdict == "failed"
    assert "assignment" in str(report.first_failure)


def test_run_answers_from_engines_as_from_the_graphs(device: Folder, checkpoint: Path) -> None:
    question = "what colour is the cross ?"
    told = [asked(device, question, 6, backend).tokens for backend in ("rtx", "onnxruntime")]
    assert told[0] == told[1]


def test_a_shape_outside_the_profile_says_which_limits_to_raise(device: Folder) -> None:
    session = open_sessions(device, "rtx")[VISION_FILE]
    with pytest.raises(RuntimeFailure, match=r"pixel_values has shape \[3, .*takes \[1, .* to \[1, .*--max-batch-size"):
        session.run({"pixel_values": np.zeros((3, 3, 32, 32), np.float32)})


def test_a_failing_cuda_call_is_named(device: Folder, cuda: Cuda) -> None:
    session = open_sessions(device, "rtx")[VISION_FILE]
    cuda.fails = "cudaMalloc"
    with pytest.raises(RuntimeFailure, match=r"cudaMalloc failed on the GPU \(out of memory\)"):
        session.run({"pixel_values": np.zeros((1, 3, 32, 32), np.float32)})


def test_a_changed_engine_is_not_loaded(device: Folder) -> None:
    path = device.path / "engines" / "rtx" / "vision_encoder.engine"
    path.write_bytes(b"something else")
    with pytest.raises(FolderError, match=r"vision_encoder\.engine is not the file that the manifest names"):
        open_sessions(device, "rtx")
    reseal(device.path)
    with pytest.raises(FolderError, match=r"not the engine that its sidecar describes \(sha256 differs\)"):
        open_sessions(device, "rtx")


@pytest.mark.parametrize(
    ("version", "sm", "says"),
    [
        ("9.9.8", SM, r"needs TensorRT for RTX 9\.9\.9, installed is 9\.9\.8; install that version, or build"),
        (VERSION, "", r"needs a GPU of SM 8\.9, and no NVIDIA GPU is to be seen here"),
        (VERSION, "12.0", r"is for GPUs of SM 8\.9, this one is SM 12\.0; build again with --sm 12\.0"),
        (VERSION, "9.0", r"this one is SM 9\.0; TensorRT for RTX does not build for this one"),
    ],
)
def test_an_engine_that_does_not_fit_says_what_it_needs(version: str, sm: str, says: str, device: Folder) -> None:
    path = device.path / "engines" / "rtx" / "vision_encoder.engine"
    from restore_export.engines.sidecar import read_sidecar

    with pytest.raises(RuntimeFailure, match=says):
        check_fits(read_sidecar(path), path, version, sm)


def test_a_backend_without_engines_and_an_unknown_one_are_refused(built: Path) -> None:
    folder = open_folder(built)
    with pytest.raises(FolderError, match=r"vision_encoder\.engine is missing: .*--target rtx"):
        open_sessions(folder, "rtx")
    with pytest.raises(UsageError, match="backend 'cuda' is unknown; allowed: onnxruntime, rtx, tensorrt"):
        open_sessions(folder, "cuda")


def test_without_cuda_python_it_says_what_to_install(device: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cuda.bindings", None)
    monkeypatch.setitem(sys.modules, "cuda", None)
    with pytest.raises(RuntimeFailure, match="pip install cuda-bindings"):
        open_sessions(device, "rtx")


def test_the_embedding_table_gives_what_the_graph_gives(built: Path) -> None:
    path = open_folder(built).graph(EMBED_FILE)
    ids = np.array([[1, 5, 63], [0, 2, 2]])
    wanted = Session(path).run({"input_ids": ids})["inputs_embeds"]
    assert np.array_equal(EmbeddingTable(path).run({"input_ids": ids})["inputs_embeds"], wanted)


def test_a_sidecar_survives_writing_and_reading(device: Folder, tmp_path: Path) -> None:
    from restore_export.engines.sidecar import read_sidecar

    path = device.path / "engines" / "rtx" / "vision_encoder.engine"
    first = read_sidecar(path)
    write_sidecar(tmp_path / "x.engine", replace(first, sms=("8.0",)))
    assert read_sidecar(tmp_path / "x.engine") == replace(first, sms=("8.0",))
