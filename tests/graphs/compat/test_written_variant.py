"""Whole exported files in opset 20: the same numbers, the same weights file, nothing that an older parser lacks."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import onnx.inliner
import onnxruntime
import pytest

import restore_export
from restore_export.graphs.compat import OPSET_COMPAT
from restore_export.graphs.compat.write import CompatResult, write_compat
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, FILES, VISION_FILE

# What TensorRT does not take (and ONNX Runtime would).
FORBIDDEN = {"NonZero", "Compress", "Unique", "OneHot", "ScatterND", "ScatterElements"}
KINDS = {"tensor(float)": np.float32, "tensor(int64)": np.int64, "tensor(bool)": np.bool_}
PARSE = """
import sys, tensorrt_rtx as trt
logger = trt.Logger(trt.Logger.ERROR)
network = trt.Builder(logger).create_network(1 << int(trt.NetworkDefinitionCreationFlag.STRONGLY_TYPED))
parser = trt.OnnxParser(network, logger)
parsed = parser.parse_from_file(sys.argv[1])
sys.exit(None if parsed else "; ".join(parser.get_error(i).desc() for i in range(parser.num_errors)))
"""
TENSORRT = importlib.util.find_spec("tensorrt_rtx") is not None
needs_tensorrt = pytest.mark.skipif(not TENSORRT, reason="tensorrt_rtx is not installed")


def variant(file: str) -> str:
    return file.replace(".onnx", ".opset20.onnx")


def write_all(folder: Path) -> dict[str, CompatResult]:
    onnx_folder = folder / "onnx"
    return {file: write_compat(onnx_folder / file, onnx_folder / variant(file)) for file in FILES}


@pytest.fixture(scope="module")
def written(built: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, CompatResult]]:
    """A copy of the float32 export, with its variants."""
    folder = Path(shutil.copytree(built, tmp_path_factory.mktemp("compat") / "fp32"))
    return folder, write_all(folder)


@pytest.fixture(scope="module", params=["fp16", "bf16"])
def narrow(
    request: pytest.FixtureRequest, checkpoint: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, CompatResult]]:
    """An export in half precision, with its variants."""
    folder = tmp_path_factory.mktemp("compat") / request.param
    restore_export.build(checkpoint=str(checkpoint), tokens=6, dtype=request.param, output=folder, parity=False)
    return folder, write_all(folder)


def load(folder: Path, file: str) -> onnx.ModelProto:
    return onnx.load(folder / "onnx" / file, load_external_data=False)


def session(folder: Path, file: str) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(str(folder / "onnx" / file), providers=["CPUExecutionProvider"])


def run_both(folder: Path, file: str, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The opset 23 file's outputs, which the variant's must equal."""
    one, other = session(folder, file), session(folder, variant(file))
    names = [each.name for each in one.get_outputs()]
    assert [each.name for each in other.get_outputs()] == names
    expected, given = one.run(None, feeds), other.run(None, feeds)
    for name, theirs, ours in zip(names, expected, given, strict=True):
        assert ours.dtype == theirs.dtype, name
        assert np.allclose(ours, theirs, rtol=1e-5, atol=1e-5), name
    return dict(zip(names, expected, strict=True))


def decoder_feeds(folder: Path, length: int, past: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Random inputs for two rows; ``past`` is what the last run gave, empty for a prefill."""
    rng, held = np.random.default_rng(length), past["present.0.key"].shape[2] if past else 0
    feeds = {}
    for each in session(folder, DECODER_FILE).get_inputs():
        before = past.get(each.name.replace("past_key_values", "present").replace("past_", "present_"))
        sizes = {"batch_size": 2, "sequence_length": length, "past_sequence_length": held}
        shape = [sizes.get(size, held + length) if isinstance(size, str) else size for size in each.shape]
        feeds[each.name] = before if before is not None else rng.normal(size=shape).astype(KINDS[each.type])
    feeds["attention_mask"] = np.ones((2, held + length), np.int64)
    feeds["attention_mask"][0, :2] = 0  # a row that is padded on the left
    feeds["position_ids"] = np.tile(np.arange(held, held + length) * 2, (2, 1))
    feeds["token_sizes"] = rng.integers(0, 6, (2, length)) if not past else np.zeros((2, length), np.int64)
    feeds["is_prefill"] = np.array(not past)
    return feeds


def assert_decoder_runs_the_same(folder: Path) -> None:
    prefill = run_both(folder, DECODER_FILE, decoder_feeds(folder, 9, {}))
    step = run_both(folder, DECODER_FILE, decoder_feeds(folder, 1, prefill))
    assert step["present.0.key"].shape[2] == 10


def assert_parsed(folder: Path) -> None:
    # In a process of its own: a plugin that another test registered, or a native crash, must not come in between.
    for file in FILES:
        path = str(folder / "onnx" / variant(file))
        done = subprocess.run([sys.executable, "-c", PARSE, path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_decoder_gives_the_same_in_prefill_and_decode(written: tuple[Path, object]) -> None:
    assert_decoder_runs_the_same(written[0])


@pytest.mark.slow
def test_a_decoder_with_shared_key_heads_gives_the_same(make: Callable[..., Path], tmp_path: Path) -> None:
    checkpoint, folder = make(text="qwen2", text_settings={"num_key_value_heads": 2}), tmp_path / "grouped"
    restore_export.build(checkpoint=str(checkpoint), tokens=6, preset="reference", output=folder, parity=False)
    write_all(folder)
    assert any(node.op_type == "Expand" for node in load(folder, variant(DECODER_FILE)).graph.node)
    assert_decoder_runs_the_same(folder)
    if TENSORRT:
        assert_parsed(folder)


def test_vision_encoder_gives_the_same(written: tuple[Path, object]) -> None:
    pixels = np.random.default_rng(3).normal(size=(2, 3, 32, 32)).astype(np.float32)
    run_both(written[0], VISION_FILE, {"pixel_values": pixels})


def test_counts_are_those_of_the_file(written: tuple[Path, dict[str, CompatResult]]) -> None:
    results = written[1]
    assert results[DECODER_FILE].replaced == {"Attention": 2, "RMSNormalization": 5, "RotaryEmbedding": 4}
    assert results[VISION_FILE].replaced == {"Attention": 2}
    assert results[EMBED_FILE] == CompatResult(OPSET_COMPAT, {}, {})


@pytest.mark.slow
def test_only_a_bfloat16_convolution_is_widened(narrow: tuple[Path, dict[str, CompatResult]]) -> None:
    folder, results = narrow
    assert results[VISION_FILE].widened == ({"Conv": 1} if folder.name == "bf16" else {})
    assert not results[DECODER_FILE].widened


def nodes_of(nodes: list[onnx.NodeProto]) -> Iterator[onnx.NodeProto]:
    for node in nodes:
        yield node
        for attribute in node.attribute:
            yield from nodes_of(list(attribute.g.node))


def assert_valid(folder: Path, file: str) -> None:
    """The full check passes; every operator is in opset 20; every input and output has a dtype that it has there."""
    onnx.checker.check_model(str(folder / "onnx" / variant(file)), full_check=True)
    model = load(folder, variant(file))
    for holder in (model, *model.functions):
        assert {each.version for each in holder.opset_import if each.domain == ""} == {OPSET_COMPAT}
    inlined = onnx.shape_inference.infer_shapes(onnx.inliner.inline_local_functions(model), strict_mode=True)
    kinds = {each.name: each.data_type for each in inlined.graph.initializer}
    for node in nodes_of(list(inlined.graph.node)):
        for attribute in node.attribute:
            kinds |= types_of(attribute.g)
    kinds |= types_of(inlined.graph)
    for node in nodes_of(list(inlined.graph.node)):
        assert node.domain == ""
        assert node.op_type not in FORBIDDEN
        schema = onnx.defs.get_schema(node.op_type, OPSET_COMPAT)
        assert schema.since_version <= OPSET_COMPAT
        for names, formal in ((node.input, schema.inputs), (node.output, schema.outputs)):
            for index, name in enumerate(names):
                allowed = formal[min(index, len(formal) - 1)].types
                assert not name or text(kinds[name]) in allowed, (node.name, name)


def types_of(graph: onnx.GraphProto) -> dict[str, int]:
    infos = [*graph.input, *graph.output, *graph.value_info]
    return {each.name: each.type.tensor_type.elem_type for each in infos}


def text(kind: int) -> str:
    return f"tensor({onnx.TensorProto.DataType.Name(kind).lower()})"


@pytest.mark.parametrize("file", FILES)
def test_every_node_is_valid_in_opset_20(written: tuple[Path, object], file: str) -> None:
    assert_valid(written[0], file)


@pytest.mark.slow
@pytest.mark.parametrize("file", FILES)
def test_every_node_is_valid_in_opset_20_in_half_precision(narrow: tuple[Path, object], file: str) -> None:
    assert_valid(narrow[0], file)


@pytest.mark.parametrize("file", FILES)
def test_every_value_has_a_shape(written: tuple[Path, object], file: str) -> None:
    model = load(written[0], variant(file))
    infos = [*model.graph.value_info, *model.graph.output]
    known = {each.name for each in infos if each.type.tensor_type.HasField("shape")}
    assert {name for node in model.graph.node for name in node.output if name} <= known
    assert model.graph.input == load(written[0], file).graph.input
    assert model.graph.output == load(written[0], file).graph.output


@pytest.mark.slow
def test_functions_stay_functions_and_the_plugin_node_stays(narrow: tuple[Path, object]) -> None:
    for file in (VISION_FILE, DECODER_FILE):
        before, after = load(narrow[0], file), load(narrow[0], variant(file))
        calls = [[node for node in model.graph.node if node.domain == "restore"] for model in (before, after)]
        assert len(calls[0]) == 1
        assert calls[0] == calls[1]
        assert [body.node for body in after.functions] == [body.node for body in before.functions]
        assert [body.attribute for body in after.functions] == [body.attribute for body in before.functions]


@pytest.mark.parametrize("file", FILES)
def test_weights_are_the_originals_and_only_small_constants_are_new(written: tuple[Path, object], file: str) -> None:
    before, after = ({each.name: each for each in load(written[0], name).graph.initializer}
                     for name in (file, variant(file)))  # fmt: skip
    new = [after[name] for name in after.keys() - before.keys()]
    assert all(after[name] == before[name] for name in before.keys() & after.keys())
    assert before.keys() <= after.keys()
    assert all(each.name.startswith("compat_") and len(each.raw_data) <= 40 for each in new)


@pytest.mark.parametrize("file", FILES)
def test_no_weight_is_read(built: Path, tmp_path: Path, file: str) -> None:
    """The data file is not there, and nobody misses it."""
    shutil.copyfile(built / "onnx" / file, tmp_path / file)
    write_compat(tmp_path / file, tmp_path / variant(file))
    assert {each.name for each in tmp_path.iterdir()} == {file, variant(file)}


def test_weights_files_and_originals_are_untouched(built: Path, written: tuple[Path, object]) -> None:
    def digests(folder: Path) -> dict[str, str]:
        files = (each for each in (folder / "onnx").iterdir() if ".opset20." not in each.name)
        return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in files}

    assert digests(built) == digests(written[0])


@needs_tensorrt
def test_tensorrt_parses_it(written: tuple[Path, object]) -> None:
    assert_parsed(written[0])


@needs_tensorrt
@pytest.mark.slow
def test_tensorrt_parses_it_in_half_precision(narrow: tuple[Path, object]) -> None:
    assert_parsed(narrow[0])
