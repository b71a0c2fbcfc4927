"""Bad input by hand: what an exported folder says of itself."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from restore_export.engines.existing import RECORD, existing_engines
from restore_export.errors import FolderError
from restore_export.folder import open_folder

Change = Callable[[dict[str, Any]], object]


def at(*path: str, value: Any) -> Change:
    def change(data: dict[str, Any]) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return change


CASES: dict[str, tuple[Change, str]] = {
    "tokens of 10^18": (at("reduction", "tokens", value=10**18), "tokens is 1000000000000000000"),
    "tokens in words": (at("reduction", "tokens", value="6"), "tokens is '6'; allowed: a whole number"),
    "total of 10^15": (at("visual_tokens", "total", value=10**15), "total is 1000000000000000; allowed: 1 to 65537"),
    "total of text": (at("visual_tokens", "total", value="16"), "total is '16'"),
    "visual tokens of null": (at("visual_tokens", value=None), "is damaged"),
    "layers of 10^9": (at("decoder", "layers", value=10**9), "layers is 1000000000; allowed: 1 to 1000"),
    "layers of true": (at("decoder", "layers", value=True), "layers is True"),
    "heads of 2.5": (at("decoder", "kv_heads", value=2.5), "kv_heads is 2.5"),
    "no positions": (at("decoder", "max_positions", value=0), "max_positions is 0"),
    "logits of maybe": (at("decoder", "all_logits", value="maybe"), "all_logits is 'maybe'; allowed: true or false"),
    "reducer of a list": (at("reduction", "reducer", value=[]), "reducer is []"),
    "reduction with more": (at("reduction", "magic", value=1), "is damaged"),
    "merge of 1": (at("reduction", "merge", value=1), "merge is 1; allowed: true or false"),
    "gamma of text": (at("reduction", "gamma", value="half"), "gamma is 'half'; allowed: a number"),
    "gamma of NaN": (at("reduction", "gamma", value=float("nan")), "gamma is nan"),
    "seed of null": (at("reduction", "seed", value=None), "seed is None"),
    "c of infinity": (at("calibration", "c", value=float("inf")), "c is inf"),
    "distance of an object": (at("calibration", "distance", value={}), "distance is {}"),
    "image token below zero": (at("image_token_id", value=-1), "image_token_id is -1"),
    "end tokens of text": (at("eos_token_ids", value="ab"), "eos_token_ids is ('a', 'b')"),
    "end token of 10^18": (at("eos_token_ids", value=[10**18]), "eos_token_ids is (10000"),
    "model of a number": (at("model", value=5), "model is 5; allowed: text"),
    "dtype of a megabyte": (at("dtype", value="f" * 10**6), "dtype is 'fff"),
    "files outside": (at("files", "decoder", value="../../secret.onnx"), "outside the folder"),
    "files outside on Windows": (at("files", "decoder", value="..\\..\\secret.onnx"), "outside the folder"),
    "files on another disk": (at("files", "decoder", value="C:secret.onnx"), "outside the folder"),
    "files anywhere": (at("files", "decoder", value="/etc/passwd"), "outside the folder"),
    "file of a number": (at("files", "decoder", value=3), "is damaged"),
    "file with a name too long": (at("files", "decoder", value="a" * 5000), "is damaged"),
    "file with a line break in its name": (at("files", "decoder", value="a\nb\x1e"), "a\\nb\\x1e' is missing"),
    "file that is a folder": (at("files", "decoder", value="onnx"), "is missing"),
    "schema of a megabyte": (at("schema_version", value="1" * 10**6), "has schema version"),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_restore_json_is_one_line(case: str, copied: Path) -> None:
    change, message = CASES[case]
    data = json.loads((copied / "restore.json").read_text())
    change(data)
    (copied / "restore.json").write_text(json.dumps(data))
    with pytest.raises(FolderError) as caught:
        open_folder(copied)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 1000


def test_restore_json_that_is_no_file_is_not_read(copied: Path) -> None:
    (copied / "restore.json").unlink()
    os.mkfifo(copied / "restore.json")
    with pytest.raises(FolderError, match=r"has no restore\.json"):
        open_folder(copied)


ROW = {"target": "rtx", "graph": "vision_encoder.onnx", "built": True, "executed": "", "handed": "", "sms": ["8.9"]}
ROWS: dict[str, tuple[object, str]] = {
    "no list": (5, "cannot be read"),
    "a list of text": (["rtx"], "cannot be read"),
    "a target outside": ([ROW | {"target": "../.."}], "is no engine"),
    "a graph outside": ([ROW | {"graph": "../../etc/passwd"}], "is no engine"),
    "bytes of text": ([ROW | {"bytes": "many"}], "bytes is 'many'; allowed: a whole number"),
    "built of a word": ([ROW | {"built": "yes"}], "built is 'yes'; allowed: true or false"),
    "a field that is none": ([ROW | {"magic": 1}], "cannot be read"),
}


@pytest.mark.parametrize("case", ROWS)
def test_bad_record_of_engines_is_one_line(case: str, tmp_path: Path) -> None:
    rows, message = ROWS[case]
    (tmp_path / RECORD).parent.mkdir()
    (tmp_path / RECORD).write_text(json.dumps({"engines": rows}))
    with pytest.raises(FolderError, match=message):
        existing_engines(tmp_path)
