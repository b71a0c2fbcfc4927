"""Bad input by hand: checkpoints. Each case is one line that names the field or file, and comes soon."""

from __future__ import annotations

import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file
from small_llava import make_checkpoint

from restore_export.checkpoint import BUNDLED, open_checkpoint
from restore_export.errors import CheckpointError, RestoreExportError
from restore_export.planning import plan_build
from restore_export.precheck import precheck
from restore_export.reading.rust import RustPanic, panics_as_errors
from restore_export.recipe import Recipe

Change = Callable[[Path], None]
WEIGHTS, INDEX = "model.safetensors", "model.safetensors.index.json"


def refusal(folder: Path, reducer_tokens: int = 6) -> str:
    started = time.monotonic()
    recipe, output = Recipe(checkpoint=str(folder), tokens=reducer_tokens), folder.parent / "never made"
    with pytest.raises(RestoreExportError) as caught:
        plan_build(recipe, output, precheck(recipe, output, False))
    assert isinstance(caught.value, CheckpointError)
    assert time.monotonic() - started < 10
    message = str(caught.value)
    assert len(message) < 1000
    assert "\n" not in message
    return message


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUNDLED, tmp_path / "checkpoint"))


def put(name: str, content: str | bytes) -> Change:
    data = content if isinstance(content, bytes) else content.encode()
    return lambda folder: (folder / name).write_bytes(data) and None


def config(part: str = "", **fields: Any) -> Change:
    def change(folder: Path) -> None:
        path = folder / "config.json"
        data = json.loads(path.read_text())
        (data[part] if part else data).update(fields)
        path.write_text(json.dumps(data))

    return change


def instead(name: str, make: Callable[[Path], object]) -> Change:
    def change(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        make(folder / name)

    return change


def linked(name: str) -> Change:
    def change(folder: Path) -> None:
        moved = (folder / name).rename(folder.parent / f"private-{name}")
        (folder / name).symlink_to(moved)

    return change


def header(text: str | bytes, length: int | None = None) -> Change:
    data = text if isinstance(text, bytes) else text.encode()
    return put(WEIGHTS, struct.pack("<Q", len(data) if length is None else length) + data + bytes(64))


def tensor(dtype: str, shape: list[int], offsets: list[int]) -> Change:
    return header(json.dumps({"x": {"dtype": dtype, "shape": shape, "data_offsets": offsets}}))


def sharded(weight_map: object) -> Change:
    def change(folder: Path) -> None:
        (folder / WEIGHTS).rename(folder / "model-1.safetensors")
        (folder / INDEX).write_text(json.dumps({"weight_map": weight_map}))

    return change


def in_two_shards(folder: Path) -> None:
    tensors = load_file(folder / WEIGHTS)
    key = min(tensors)
    save_file({key: tensors[key]}, folder / "model-2.safetensors")
    sharded({name: "model-1.safetensors" for name in tensors if name != key} | {key: "model-2.safetensors"})(folder)


WHOLE = "supported: a whole number from 1 to"
CASES: dict[str, tuple[Change, str]] = {
    "bytes that are no UTF-8": (put("config.json", b'{"a": "\xff"}'), "not readable as JSON"),
    "byte order mark": (put("config.json", b"\xef\xbb\xbf{}"), "not readable as JSON"),
    "deep nesting": (put("config.json", '{"a":' * 100_000), "not readable as JSON"),
    "millions of lists": (put("config.json", '{"a": [' + "[]," * 300_000 + "[]]}"), "more than 200000 lists"),
    "key there twice": (
        put("config.json", '{"architectures": 1, "architectures": 2}'),
        "'architectures' is there twice",
    ),
    "far too large": (instead("config.json", lambda path: os.truncate(_touched(path), 1 << 40)), "allowed: 16777216"),
    "a folder for a file": (instead("config.json", Path.mkdir), "it is a folder, not a file"),
    "a pipe for a file": (instead("config.json", os.mkfifo), "it is a pipe, not a file"),
    "a device for a file": (
        instead("config.json", lambda path: path.symlink_to("/dev/zero")),
        "leads outside the folder",
    ),
    "a private file linked": (linked("config.json"), "leads outside the folder"),
    "a private side file linked": (linked("tokenizer.json"), "leads outside the folder"),
    "weights are a pipe": (instead(WEIGHTS, os.mkfifo), "it is a pipe, not a file"),
    "tokenizer is a pipe": (instead("tokenizer.json", os.mkfifo), "it is a pipe, not a file"),
    "layers of a billion": (
        config("text_config", num_hidden_layers=10**9),
        f"num_hidden_layers is 1000000000; {WHOLE}",
    ),
    "more layers than tensors": (
        config("text_config", num_hidden_layers=999),
        "num_hidden_layers is 999; supported: at",
    ),
    "tower of more layers than tensors": (
        config("vision_config", num_hidden_layers=999),
        "vision_config.num_hidden_la",
    ),
    "a picture of 10^14 tokens": (
        config("vision_config", image_size=10**7, patch_size=1),
        f"image_size is 10000000; {WHOLE}",
    ),
    "too many patches": (
        config("vision_config", image_size=4096, patch_size=1),
        "patch_size is 1; supported: 1 to image_si",
    ),
    "patch larger than the picture": (config("vision_config", patch_size=97), "patch_size is 97"),
    "size of true": (config("text_config", hidden_size=True), f"hidden_size is True; {WHOLE}"),
    "size of 2.0": (config("text_config", hidden_size=2.0), f"hidden_size is 2.0; {WHOLE}"),
    "size of 1e308": (config("text_config", intermediate_size=1e308), "intermediate_size is 1e+308"),
    "size of NaN": (config("vision_config", hidden_size=float("nan")), "hidden_size is nan"),
    "size in words": (config("text_config", vocab_size="many"), "vocab_size is 'many'"),
    "size in a list": (config("vision_config", num_channels=[3]), "num_channels is [3]"),
    "size of null": (config("text_config", num_attention_heads=None), "num_attention_heads is None"),
    "no vocabulary": (config("text_config", vocab_size=0), "vocab_size is 0"),
    "no positions": (config("text_config", max_position_embeddings=0), "max_position_embeddings is 0"),
    "odd head width": (config("text_config", head_dim=33), "RoPE requires an even rotary dimension"),
    "enormous head width": (config("text_config", head_dim=10**7), "head_dim is 10000000"),
    "hidden size that heads do not divide": (
        config("text_config", head_dim=None, hidden_size=130),
        "not a multiple of the number of attention heads",
    ),
    "five thousand architectures": (config(architectures=[0] * 5000), "names architecture 0, 0, 0"),
    "text_config is a list": (config(text_config=[]), "text_config is []; supported: an object"),
    "vision_config is null": (config(vision_config=None), "vision_config is None"),
    "another language model": (
        config("text_config", model_type="gpt2"),
        "text_config.model_type is 'gpt2'; supported: lla",
    ),
    "model type in a list": (config("text_config", model_type=["llama"]), "text_config.model_type is ['llama']"),
    "rope parameters are text": (
        config("text_config", rope_parameters="yarn"),
        "rope_parameters is 'yarn'; supported: an",
    ),
    "unknown activation": (config(projector_hidden_act="swoosh"), "projector_hidden_act is 'swoosh'; supported: gelu"),
    "feature layers without end": (config(vision_feature_layer=[-2] * 5000), "vision_feature_layer is [-2"),
    "feature layer of true": (config(vision_feature_layer=True), "'vision_feature_layer' expected int"),
    "switch in words": (config(multimodal_projector_bias="no"), "multimodal_projector_bias is 'no'; supported: true"),
    "labels of a billion": (config(num_labels=10**9), "num_labels is 1000000000"),
    "labels of a billion inside": (config("text_config", num_labels=10**9), "text_config.num_labels"),
    "another file to read": (config(configuration_files=["config.4.0.0.json"]), "configuration_files is"),
    "image token of true": (config(image_token_index=True), "'image_token_index' expected int"),
    "end token outside": (put("generation_config.json", '{"eos_token_id": 57}'), "each below the vocabulary's 57"),
    "end token of true": (put("generation_config.json", '{"eos_token_id": true}'), "eos_token_id is True"),
    "value of a megabyte": (config(projector_hidden_act="a" * 10**6), "projector_hidden_act is 'aaa"),
    "empty weights": (put(WEIGHTS, b""), "not a whole safetensors file"),
    "header of 2^62 bytes": (header("{}", 1 << 62), "its header says that it has 4611686018427387904"),
    "header of 20 MB": (header(b" " * (20 << 20)), "its header says that it has 20971520"),
    "header is no JSON": (header("{nonsense"), "not a whole safetensors file"),
    "header is a list": (header("[]"), "not a whole safetensors file"),
    "unknown dtype": (tensor("F12", [4], [0, 16]), "not a whole safetensors file"),
    "shape that overflows": (tensor("F32", [2**40, 2**40], [0, 16]), "not a whole safetensors file"),
    "negative shape": (tensor("F32", [-4], [0, 16]), "not a whole safetensors file"),
    "offsets out of range": (tensor("F32", [4], [1000, 1016]), "not a whole safetensors file"),
    "offsets backwards": (tensor("F32", [4], [16, 0]), "not a whole safetensors file"),
    "tensors of no size": (
        lambda folder: save_file({"x": np.zeros((0, 4))}, folder / WEIGHTS),
        "supported: at most one",
    ),
    "index without tensors": (sharded({}), "has no weight_map"),
    "index of numbers": (sharded({"x": 1}), "has no weight_map"),
    "index of a tensor that is not there": (
        sharded({"x": "model-1.safetensors"}),
        "tensor x is in model-1.safetensors, wh",
    ),
    "index of a folder": (sharded({"x": "."}), "outside the folder"),
    "index of an absolute path": (sharded({"x": "/etc/passwd"}), "outside the folder"),
    "index of a name too long": (sharded({"x": "a" * 5000}), "which is missing"),
    "index of a name with NUL": (sharded({"x": "a\0b"}), "which is missing"),
    "a tensor in two shards": (in_two_shards, "model-2.safetensors; fetch the checkpoint again"),
}


def _touched(path: Path) -> Path:
    path.touch()
    return path


@pytest.mark.parametrize("case", CASES)
def test_bad_checkpoint(case: str, folder: Path) -> None:
    change, message = CASES[case]
    change(folder)
    assert message in refusal(folder)


@pytest.mark.parametrize(
    "name", ["", " ", "a\0b", "a" * 10_000, "~" + "a" * 300, "x/" + "y" * 5000, "user/repo/extra", "./" + "a" * 300]
)
def test_a_name_that_is_no_checkpoint(name: str) -> None:
    with pytest.raises(CheckpointError) as caught:
        open_checkpoint(name)
    assert len(str(caught.value)) < 1000
    assert "hub id such as llava-hf/llava-1.5-7b-hf" in str(caught.value)


def test_links_of_the_hub_cache_are_followed(tmp_path: Path) -> None:
    repository = tmp_path / "models--some--llava"
    (repository / "blobs").mkdir(parents=True)
    (repository / "snapshots" / "abc").mkdir(parents=True)
    for file in BUNDLED.iterdir():
        shutil.copyfile(file, repository / "blobs" / f"hash-{file.name}")
        (repository / "snapshots" / "abc" / file.name).symlink_to(f"../../blobs/hash-{file.name}")
    assert open_checkpoint(str(repository / "snapshots" / "abc")).config["model_type"] == "llava"


def test_weights_may_lie_on_another_disk(folder: Path) -> None:
    linked(WEIGHTS)(folder)
    assert open_checkpoint(str(folder)).tensors


def test_code_of_a_checkpoint_is_never_run(folder: Path) -> None:
    ran = folder / "ran"
    (folder / "evil.py").write_text(f"open({str(ran)!r}, 'w')\nclass Evil: pass\n")
    auto = {"AutoConfig": "evil.Evil", "AutoProcessor": "evil.Evil", "AutoTokenizer": ["evil.Evil", "evil.Evil"]}
    for name in ("config.json", "processor_config.json", "tokenizer_config.json"):
        path = folder / name
        path.write_text(json.dumps(json.loads(path.read_text()) | {"auto_map": auto}))
    recipe, output = Recipe(checkpoint=str(folder), tokens=6), folder.parent / "out"
    plan_build(recipe, output, precheck(recipe, output, False))
    assert not ran.exists()


def test_pool_that_does_not_fit_a_large_grid_is_told_soon(tmp_path: Path) -> None:
    from restore_export.calibration.settings import Reduction

    started = time.monotonic()
    assert "nearest that do" in Reduction("pool", tokens=65_521).problems(1 << 16)[0]
    assert time.monotonic() - started < 2


def test_a_hub_that_does_not_answer_is_given_up_on_with_a_suggestion() -> None:
    # The endpoint is read when huggingface_hub is imported, so this needs a process of its own.
    code = (
        "from restore_export import hub; from restore_export.checkpoint import open_checkpoint\n"
        "hub._PATIENCE = 1\n"
        "try: open_checkpoint('llava-hf/llava-1.5-7b-fh')\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}"
        done = subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"HF_ENDPOINT": endpoint, "HF_HUB_OFFLINE": "0"},
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
    assert done.stdout.startswith("CheckpointError")
    assert "did you mean llava-hf/llava-1.5-7b-hf?" in done.stdout


def test_a_panic_in_rust_becomes_an_error() -> None:
    panic = type("PanicException", (BaseException,), {})
    with pytest.raises(RustPanic, match="boom"), panics_as_errors():
        raise panic("boom")
    with pytest.raises(KeyboardInterrupt), panics_as_errors():
        raise KeyboardInterrupt


def test_shards_without_a_fault_are_read(tmp_path: Path) -> None:
    assert len(open_checkpoint(str(make_checkpoint(tmp_path / "sharded", shards=2))).tensors) > 10
