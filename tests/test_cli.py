"""The command line: quick help, early errors in one line, nothing left behind."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sealing import reseal

from restore_export.checkpoint import BUNDLED
from restore_export.cli import main
from restore_export.examples import load_examples

PICTURE = load_examples()[0].image
HEAVY = ("torch", "transformers", "onnx", "onnxruntime", "onnxscript", "rich", "numpy")


def invoke(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def one_line_error(result: Result, code: int) -> str:
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    lines = [line for line in result.stderr.splitlines() if line]
    assert len([line for line in lines if line.startswith("Error")]) == 1
    return " ".join(lines)


def imported_by(*arguments: str) -> set[str]:
    """Heavy modules that a run of the command imports."""
    code = (
        "import sys\nfrom restore_export.cli import main\n"
        "try:\n    main(sys.argv[1:], standalone_mode=True)\nexcept SystemExit:\n    pass\n"
        f"print('IMPORTED', *[name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split()[1:])


@pytest.mark.parametrize("command", [["--help"], ["build", "--help"], ["parity", "--help"], ["run", "--help"]])
def test_help_imports_nothing_heavy(command: list[str]) -> None:
    assert imported_by(*command) == set()
    assert "Example" in invoke(*command).output or command == ["--help"]


BAD: dict[str, tuple[list[str], int, str]] = {
    "an unknown scope": (["--parity", "half"], 2, "parity 'half' is unknown; allowed: none, sample, full"),
    "parity and none of it": (["--parity", "full", "--no-parity"], 2, "do not go together"),
    "unknown model": (["--model", "lava"], 2, "did you mean llava"),
    "unknown reducer": (["--reducer", "divprun"], 2, "did you mean divprune"),
    "unknown preset": (["--preset", "papr"], 2, "did you mean paper"),
    "unknown dtype": (["--dtype", "float16"], 2, "allowed: fp32, fp16, bf16"),
    "no tokens": (["--tokens", "0"], 2, "allowed: 1 or more"),
    "too many tokens": (["--tokens", "145"], 2, "the model has 144 visual tokens; allowed: 1 to 144"),
    "share above one": (["--keep", "11"], 2, "more than 0, up to 1"),
    "tokens and share": (["--tokens", "9", "--keep", "0.1"], 2, "both given"),
    "gamma of one": (["--gamma", "1"], 2, "0 <= gamma < 1"),
    "c too small": (["--c", "1"], 2, "1.001 to 1e+06"),
    "pool that does not fit": (["--reducer", "pool", "--tokens", "13"], 2, "11, 12, 14"),
    "no such folder": (["--checkpoint", "./nowhere"], 3, "does not exist"),
    "unknown target": (["--target", "rtxx"], 2, "did you mean rtx"),
    "GPU that is not built for": (["--target", "rtx", "--sm", "9.0"], 2, "allowed: 7.5, 8.0, 8.6, 8.9, 12.0, 12.1"),
    "GPU older than the plugin": (["--target", "rtx", "--sm", "7.5"], 2, "or use --no-plugin"),
    "GPU of no target": (["--target", "onnx", "--sm", "8.6"], 2, "target rtx is not"),
    "limits that cross": (["--max-input-len", "900", "--max-seq-len", "800"], 2, "above max_seq_len 800"),
    "no batch": (["--max-batch-size", "0"], 2, "allowed: 1 to 1048576"),
    "no room for a picture": (["--target", "tensorrt", "--max-input-len", "64"], 2, "raise --max-input-len"),
    "no room in the cache": (
        ["--target", "tensorrt", "--reducer", "none", "--max-seq-len", "128", "--max-input-len", "100"],
        2,
        "raise --max-input-len or --max-seq-len",
    ),
    "two problems": (["--reducer", "x", "--dtype", "y"], 2, "dtype 'y'"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_build_is_one_line_and_leaves_nothing(case: str, tmp_path: Path) -> None:
    arguments, code, message = BAD[case]
    error = one_line_error(invoke("build", "--output", tmp_path / "out", *arguments), code)
    assert message in error
    assert list(tmp_path.iterdir()) == []


EARLY = ("unknown reducer", "too many tokens", "no such folder", "unknown target", "GPU that is not built for")


@pytest.mark.parametrize("case", EARLY)
def test_errors_come_before_heavy_imports(case: str, tmp_path: Path) -> None:
    arguments = BAD[case][0]
    assert not imported_by("build", "--output", str(tmp_path / "out"), *arguments) & {"torch", "transformers", "onnx"}


def edited(folder: Path, change: Callable[[Path], None]) -> Path:
    copy = folder / "checkpoint"
    shutil.copytree(BUNDLED, copy)
    change(copy)
    return copy


def set_config(**fields: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | fields))

    return change


def set_part(part: str, **fields: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "config.json"
        config = json.loads(path.read_text())
        config[part] |= fields
        path.write_text(json.dumps(config))

    return change


def set_processor(**fields: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "processor_config.json"
        config = json.loads(path.read_text())
        config["image_processor"] |= fields
        path.write_text(json.dumps(config))

    return change


def put(name: str, text: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_text(text) and None


def truncate(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:100_000])


def only_pickle(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def index_without_shard(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    index = {"weight_map": {"a": "model-00001-of-00002.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))


def index_leading_outside(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder.parent / "model.safetensors")
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": "../model.safetensors"}}))


def fewer_layers(folder: Path) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text())
    config["text_config"]["num_hidden_layers"] -= 1
    path.write_text(json.dumps(config))


def wider_mlp(folder: Path) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text())
    config["text_config"]["intermediate_size"] += 8
    path.write_text(json.dumps(config))


DAMAGED: dict[str, tuple[Callable[[Path], None], str]] = {
    "no config": (lambda folder: (folder / "config.json").unlink(), "config.json is missing"),
    "config is no JSON": (lambda folder: (folder / "config.json").write_text("{"), "not readable as JSON"),
    "config is a list": (lambda folder: (folder / "config.json").write_text("[]"), "not a JSON object"),
    "another architecture": (set_config(architectures=["Qwen2VLForConditionalGeneration"]), "LlavaForConditionalGen"),
    "architectures missing": (set_config(architectures=None), "names architecture none"),
    "feature layer out of range": (set_config(vision_feature_layer=-9), "vision_feature_layer is -9"),
    "no layers": (set_part("text_config", num_hidden_layers=0), "num_hidden_layers is 0; supported: a whole number"),
    "absurdly many layers": (set_part("text_config", num_hidden_layers=100_000), "num_hidden_layers is 100000"),
    "patches of no size": (set_part("vision_config", patch_size=0), "patch_size is 0"),
    "picture size is a list": (set_part("vision_config", image_size=[96, 96]), "image_size"),
    "heads that do not divide": (set_part("vision_config", num_attention_heads=7), "multiple of"),
    "negative head width": (set_part("text_config", head_dim=-32), "head_dim is -32"),
    "frequencies that are no numbers": (
        set_part("text_config", rope_parameters={"rope_type": "default", "rope_theta": float("nan")}),
        "rope_parameters",
    ),
    "image token beyond the vocabulary": (set_config(image_token_index=10**9), "image_token_index is 1000000000"),
    "image token of another word": (set_config(image_token_index=9), "do not fit"),
    "another tower": (set_part("vision_config", model_type="siglip_vision_model"), "supported: clip_vision_model"),
    "end token is a word": (put("generation_config.json", '{"eos_token_id": "</s>"}'), "a token id or a list"),
    "generation config is broken": (put("generation_config.json", "{"), "not readable as JSON"),
    "processor of another size": (set_processor(crop_size={"height": 64, "width": 64}), "pixel_values of shape"),
    "chat template is broken": (put("chat_template.jinja", "{% for %}"), "the chat template fails"),
    "chat template without a picture": (put("chat_template.jinja", "USER: hello"), "do not fit"),
    "no weights": (lambda folder: (folder / "model.safetensors").unlink(), "holds no *.safetensors"),
    "pickle weights": (only_pickle, "refused"),
    "truncated weights": (truncate, "model.safetensors is not a whole safetensors file"),
    "shard missing": (index_without_shard, "which is missing"),
    "index leads outside": (index_leading_outside, "outside the folder"),
    "weights of more layers than the config": (fewer_layers, "would be lost"),
    "weights of another width": (wider_mlp, "has shape"),
    "no tokenizer": (lambda folder: (folder / "tokenizer.json").unlink(), "tokenizer cannot be loaded"),
    "broken processor": (lambda folder: (folder / "processor_config.json").write_text("nonsense"), "cannot be loaded"),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_damaged_checkpoint_is_one_line_and_leaves_nothing(case: str, tmp_path: Path) -> None:
    change, message = DAMAGED[case]
    checkpoint = edited(tmp_path, change)
    error = one_line_error(invoke("build", "--checkpoint", checkpoint, "--output", tmp_path / "out"), 3)
    assert message in error
    assert not (tmp_path / "out").exists()


def test_output_that_holds_something_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("precious")
    assert "not empty" in one_line_error(invoke("build", "--output", tmp_path), 2)
    assert "not made by restore-export" in one_line_error(invoke("build", "--output", tmp_path, "--force"), 2)
    assert (tmp_path / "mine.txt").read_text() == "precious"


@pytest.mark.slow
def test_build_parity_and_run_of_the_bundled_model(tmp_path: Path) -> None:
    out = tmp_path / "out"
    built = invoke("build", "--model", "llava", "--reducer", "vispruner", "--tokens", "48", "--output", out)
    assert built.exit_code == 0, built.output
    assert built.stderr.startswith("Building the bundled tiny llava; give a real one with --checkpoint")
    assert "48 of 144 visual tokens kept (33.3%)" in built.output
    assert "Verdict: passed" in built.output
    if importlib.util.find_spec("tensorrt_rtx"):
        assert built.output.count("Engine engines/rtx/") == 2
        assert built.output.count("executed: not_run") == 2
        assert (out / "engines" / "rtx" / "vision_encoder.engine.json").is_file()
        one_line_error(invoke("run", out, "--backend", "rtx", "--image", PICTURE, "--prompt", "what ?"), 6)
    assert json.loads((out / "parity" / "report.json").read_text())["verdict"] == "passed"
    checked = invoke("parity", out)
    assert checked.exit_code == 0
    example = load_examples()[0]
    answered = invoke("run", out, "--image", example.image, "--prompt", example.question)
    assert (answered.exit_code, answered.output.strip()) == (0, example.answer)


@pytest.mark.parametrize("command", [["parity"], ["run", "--image", PICTURE, "--prompt", "what ?"]])
def test_a_backend_that_was_not_built_is_one_line(command: list[str | Path], built: Path) -> None:
    error = one_line_error(invoke(command[0], built, "--backend", "tensorrt", *command[1:]), 5)
    assert "the folder was built without; build it with --target tensorrt" in error


def test_failed_parity_exits_1_and_names_the_tensors(copied: Path) -> None:
    path = copied / "restore.json"
    data = json.loads(path.read_text())
    data["calibration"]["c"] = 3.0
    path.write_text(json.dumps(data))
    reseal(copied)
    result = invoke("parity", copied)
    assert result.exit_code == 1
    assert "first to fail: prefill_logits (picture 1)" in result.output
    assert "Worst:" in result.output


def edit_restore(key: str, value: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "restore.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | {key: value}))

    return change


DATA = "onnx/model.safetensors"
BROKEN_FOLDERS: dict[str, tuple[Callable[[Path], None], int, str]] = {
    "no restore.json": (lambda folder: (folder / "restore.json").unlink(), 5, "has no restore.json"),
    "restore.json is no JSON": (lambda folder: (folder / "restore.json").write_text("?"), 5, "is damaged"),
    "restore.json is a list": (lambda folder: (folder / "restore.json").write_text("[]"), 5, "is damaged"),
    "restore.json without files": (edit_restore("files", None), 5, "is damaged"),
    "restore.json with a dtype of its own": (edit_restore("dtype", "fp8"), 5, "dtype is 'fp8'"),
    "restore.json with a number for a checkpoint": (edit_restore("checkpoint", 5), 5, "checkpoint is 5"),
    "restore.json of the future": (edit_restore("schema_version", 99), 5, "schema version 99"),
    "graph missing": (lambda folder: (folder / "onnx/embed_tokens.onnx").unlink(), 5, "is missing"),
    "weights missing": (lambda folder: (folder / DATA).unlink(), 5, f"{DATA} is missing; fetch or build"),
    "weights with a byte changed": (lambda folder: flip(folder / DATA), 5, f"{DATA} is not the file that"),
    "weights cut off": (lambda folder: os.truncate(folder / DATA, 1000), 5, f"{DATA} is not the file that"),
    "graph is garbage": (
        lambda folder: (folder / "onnx/vision_encoder.onnx").write_bytes(b"x"), 5, "is not the file that the manifest",
    ),
    "tokenizer changed": (lambda folder: flip(folder / "tokenizer.json"), 5, "tokenizer.json is not the file that"),
    "template added": (
        lambda folder: (folder / "chat_template.json").write_text("{}"), 5, "chat_template.json is not in the manifest",
    ),
    "no manifest": (lambda folder: (folder / "manifest.json").unlink(), 5, "has no manifest.json"),
    "manifest is garbage": (lambda folder: (folder / "manifest.json").write_text("{"), 5, "not readable as JSON"),
    "manifest that leads outside": (lambda folder: lead_outside(folder), 5, "outside of its folder"),
}  # fmt: skip


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def lead_outside(folder: Path) -> None:
    data = json.loads((folder / "manifest.json").read_text())
    data["files"][0]["path"] = "../../etc/passwd"
    (folder / "manifest.json").write_text(json.dumps(data))


@pytest.mark.parametrize("case", BROKEN_FOLDERS)
@pytest.mark.parametrize("command", ["run", "parity"])
def test_broken_folder_is_one_line(command: str, case: str, copied: Path) -> None:
    change, code, message = BROKEN_FOLDERS[case]
    change(copied)
    asked = ["--image", load_examples()[0].image, "--prompt", "what is red ?"] if command == "run" else []
    assert message in one_line_error(invoke(command, copied, *asked), code)


def test_a_graph_that_cannot_be_loaded_is_one_line(copied: Path) -> None:
    (copied / "onnx/vision_encoder.onnx").write_bytes(b"x")
    reseal(copied)
    assert "cannot be loaded" in one_line_error(invoke("run", copied, "--image", PICTURE, "--prompt", "what ?"), 6)
    assert "is not an ONNX file" in one_line_error(invoke("parity", copied), 5)


def test_verify_names_every_file_that_differs(copied: Path) -> None:
    assert invoke("verify", copied).exit_code == 0
    flip(copied / DATA)
    (copied / "more").write_text("x")
    result = invoke("verify", copied)
    assert result.exit_code == 5
    assert f"{DATA} is not the file that the manifest names" in result.stdout
    assert "more is not in the manifest" in result.stdout
    told = json.loads(invoke("verify", copied, "--json").stdout)
    assert [problem["what"] for problem in told["problems"]] == ["unknown", "changed"]


def test_a_changed_folder_runs_only_if_asked_to(copied: Path) -> None:
    (copied / "more").write_text("x")
    asked = ("run", copied, "--image", PICTURE, "--prompt", "what ?")
    one_line_error(invoke(*asked), 5)
    assert invoke(*asked, "--no-verify").exit_code == 0
    assert "must be verified" in one_line_error(invoke(*asked, "--no-verify", "--backend", "rtx"), 2)


BAD_RUNS: dict[str, tuple[Callable[[Path], list[str]], str]] = {
    "no such picture": (lambda folder: ["--image", str(folder / "no.png"), "--prompt", "x"], "does not exist"),
    "picture is text": (lambda folder: ["--image", str(folder / "text.png"), "--prompt", "x"], "cannot be read"),
    "truncated picture": (lambda folder: ["--image", str(folder / "half.png"), "--prompt", "x"], "cannot be read"),
    "empty prompt": (lambda folder: ["--image", str(folder / "whole.png"), "--prompt", " "], "prompt is empty"),
    "two places": (lambda folder: ["--image", str(folder / "whole.png"), "--prompt", "<image> x"], "2 places"),
    "no new tokens": (
        lambda folder: ["--image", str(folder / "whole.png"), "--prompt", "x", "--max-new-tokens", "0"],
        "allowed: 1 or more",
    ),
}


@pytest.mark.parametrize("case", BAD_RUNS)
def test_bad_run_is_one_line(case: str, built: Path, tmp_path: Path) -> None:
    whole = load_examples()[2].image.read_bytes()
    (tmp_path / "whole.png").write_bytes(whole)
    (tmp_path / "half.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.png").write_text("not a picture")
    arguments, message = BAD_RUNS[case]
    assert message in one_line_error(invoke("run", built, *arguments(tmp_path)), 2)


def test_parity_with_another_model_is_one_line(built: Path) -> None:
    error = one_line_error(invoke("parity", built, "--checkpoint", BUNDLED), 3)
    assert "is another model than" in error


def test_force_does_not_replace_a_folder_with_other_things(copied: Path) -> None:
    (copied / "notes.txt").write_text("precious")
    assert "it holds notes.txt" in one_line_error(invoke("build", "--output", copied, "--force"), 2)
    assert (copied / "notes.txt").read_text() == "precious"


def test_debug_shows_the_traceback(tmp_path: Path) -> None:
    for arguments in (["--debug", "build", "--reducer", "x"], ["build", "--reducer", "x", "--debug"]):
        result = invoke(*arguments, "--output", tmp_path / "out")
        assert result.exit_code == 2
        assert "Traceback" in result.stderr
        assert "reducer 'x' is unknown" in result.stderr.splitlines()[-1]
