"""``restore-export inspect``: readable in a pipe, JSON on request, an exit code for problems."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import onnx
import pytest
from click.testing import CliRunner, Result
from onnx import TensorProto, helper

from restore_export.console.inspect import inspect
from restore_export.console.program import Program
from restore_export.console.series import collapsed
from restore_export.inspection.result import Value

WIDTH = 110


def invoke(*arguments: str | Path) -> Result:
    program = Program("restore-export", commands=[inspect], params=[click.Option(["--debug"], is_flag=True)])
    program.callback = lambda debug: None
    return CliRunner().invoke(program, ["inspect", *map(str, arguments)])


def test_an_exported_folder_fits_a_page(built: Path) -> None:
    result = invoke(built)
    assert result.exit_code == 0, result.output
    assert "16 to 6 visual tokens by holov, preset reference" in result.output
    assert "restore::AnchorMerge" in result.output
    drawn = [line for line in result.output.splitlines() if str(built) not in line]
    assert max(map(len, drawn)) <= WIDTH
    assert len(drawn) < 80


def test_caches_are_one_row_for_people_and_whole_in_json(built: Path) -> None:
    decoder = built / "onnx" / "decoder_model_merged.onnx"
    many = [f"past_key_values.{layer}.key" for layer in range(2)]
    names = [given["name"] for given in json.loads(invoke(decoder, "--json").stdout)["inputs"]]
    assert set(many) <= set(names)
    values = [Value(f"past.{layer}.{part}", "float16", ("B",)) for layer in range(12) for part in ("key", "value")]
    assert [name for name, _ in collapsed(values)] == ["past.{0..11}.key", "past.{0..11}.value"]


@pytest.mark.parametrize("names", [["a.0", "a.1"], ["a.0", "a.2", "a.3"], ["a.1", "a.1", "a.2"], ["x", "y", "z"]])
def test_what_does_not_count_on_stays_apart(names: list[str]) -> None:
    assert [name for name, _ in collapsed([Value(name, "float32", ()) for name in names])] == names


def test_series_of_different_shapes_stay_apart() -> None:
    values = [Value(f"a.{number}", "float32", (number % 2,)) for number in range(6)]
    assert len(collapsed(values)) == 6


def test_problems_come_last_and_exit_5(copied: Path) -> None:
    (copied / "onnx" / "model.safetensors").unlink()
    result = invoke(copied)
    assert result.exit_code == 5
    assert result.stdout.splitlines()[-1].startswith("Problem: onnx/decoder_model_merged.onnx: external data")
    as_json = invoke(copied, "--json")
    assert as_json.exit_code == 5
    assert len(json.loads(as_json.stdout)["problems"]) == 3, "each graph names the file"


def test_nothing_to_inspect_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "garbage.onnx").write_bytes(b"no model")
    for path in (tmp_path / "garbage.onnx", tmp_path / "none", tmp_path):
        result = invoke(path)
        assert result.exit_code == 5
        assert result.stderr.count("\n") == 1
        assert result.stderr.startswith("Error: ")


def test_text_of_a_file_cannot_draw_or_steer_the_terminal(tmp_path: Path) -> None:
    name = "[bold]\x1b[31mred"
    given = helper.make_tensor_value_info(name, TensorProto.FLOAT, [1])
    lost = onnx.TensorProto(name=f"{name} lost", data_type=TensorProto.FLOAT, dims=[-1])
    model = helper.make_model(helper.make_graph([], "g", [given], [], [lost]), producer_name=name)
    (tmp_path / "model.onnx").write_bytes(model.SerializeToString())
    output = invoke(tmp_path / "model.onnx").output
    assert "\x1b" not in output
    assert output.count("[bold]") == 4  # the producer, the input, the weight, its problem


def test_a_checkpoint_and_its_file_are_drawn(checkpoint: Path) -> None:
    assert "yes: --model llava, 16 visual tokens a picture" in invoke(checkpoint).output
    assert "language_model.lm_head.weight" in invoke(checkpoint / "model.safetensors").output


def test_help_has_examples_and_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom click.testing import CliRunner\nfrom restore_export.console.inspect import inspect\n"
        "print(CliRunner().invoke(inspect, ['--help']).output)\n"
        "heavy = ('torch', 'transformers', 'onnx', 'onnxruntime', 'numpy', 'rich')\n"
        "print('IMPORTED', [name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Examples:" in done.stdout
    assert done.stdout.splitlines()[-1] == "IMPORTED []"
