"""Recipe files: what a build writes makes the same build again, options override, mistakes are named."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import restore_export
from restore_export.calibration.catalogue import REDUCERS
from restore_export.engines.settings import ENGINE_SETTINGS, EngineSettings, make_engine_settings
from restore_export.errors import UsageError
from restore_export.recipe import Recipe, make_recipe
from restore_export.recipe_file import KEYS, read_recipe, resolved, with_recipe, write_recipe

TOTAL = 144


def settled(arguments: dict[str, Any]) -> tuple[Recipe, EngineSettings]:
    rest = dict(arguments)
    engines = make_engine_settings(**{name: rest.pop(name) for name in ENGINE_SETTINGS if name in rest})
    return make_recipe(**rest).settled(TOTAL, "fp16"), engines


ASKED: dict[str, dict[str, Any]] = {
    "nothing": {},
    "a share": {"keep": 0.25, "reducer": "holov", "targets": ["onnx"]},
    "plain": {"plain_mode": True, "tokens": 16, "targets": ["rtx"], "sms": ["8.9"]},
    "plain of the paper": {"plain_mode": True, "preset": "paper", "tokens": 16},
    "no reduction": {"reducer": "none", "preset": "paper", "dtype": "fp32", "gamma": 0.25},
    "no reduction, plain": {"reducer": "none", "plain_mode": True},
    "deviations": {
        "preset": "paper", "rivals": "reference", "position": "mean", "gamma": 0, "merge": False, "size_bias": False,
        "distance_bias": "off", "first_layer_size": "uniform", "c": 3, "seed": 7, "layout": "reindex",
    },
    "random": {"reducer": "random", "seed": 3, "tokens": 9, "all_logits": True},
    "pool": {"reducer": "pool", "tokens": 16},
    "engines": {
        "targets": ["rtx", "tensorrt"], "sms": ["8.6", "12.0"], "plugin": False, "opset_compat": True,
        "max_batch_size": 2, "max_input_len": 500, "max_seq_len": 600,
    },
    "integers": {"weights_dtype": "int4", "block_size": 32, "symmetric": False, "targets": ["onnx"]},
    "floats": {"weights_dtype": "fp8", "quantize_vision": "int8", "targets": ["onnx"]},
    "a checkpoint": {"checkpoint": 'a "folder"\n\\ünd ☃', "revision": "abc"},
}  # fmt: skip


@pytest.mark.parametrize("case", ASKED)
def test_a_resolved_recipe_settles_to_itself(case: str, tmp_path: Path) -> None:
    recipe, engines = settled(ASKED[case])
    values = resolved(recipe, engines)
    write_recipe(values, tmp_path / "recipe.toml")
    again = settled(with_recipe(tmp_path / "recipe.toml", {}))
    assert again == (recipe, engines)
    assert resolved(*again) == values == tomllib.loads((tmp_path / "recipe.toml").read_text())


def test_every_argument_of_a_build_is_a_key() -> None:
    import inspect

    arguments = {*inspect.signature(make_recipe).parameters, *ENGINE_SETTINGS}
    renamed = {"plain": "plain_mode", "target": "targets", "sm": "sms"}
    assert {renamed.get(key, key) for key in KEYS} == arguments


def write(path: Path, text: str) -> Path:
    (path / "r.toml").write_text(text)
    return path / "r.toml"


OVERRIDES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "one of several": ("tokens = 9\nseed = 3", {"seed": 4}, {"tokens": 9, "seed": 4}),
    "tokens for a share": ("keep = 0.5", {"tokens": 9}, {"tokens": 9}),
    "a share for tokens": ("tokens = 9", {"keep": 0.5}, {"keep": 0.5}),
    "a preset for deviations": (
        "c = 3.0\nmerge = false\ntokens = 9", {"preset": "paper"}, {"preset": "paper", "tokens": 9},
    ),
    "plain for calibration": ('size_bias = true', {"plain_mode": True}, {"plain_mode": True}),
    "another checkpoint": ('checkpoint = "a/b"\nrevision = "x"', {"checkpoint": "c/d"}, {"checkpoint": "c/d"}),
    "no engines": ('target = ["rtx"]\nsm = ["8.9"]', {"targets": ("onnx",)}, {"targets": ("onnx",)}),
    "other engines": ('sm = "8.9"', {"targets": ("rtx",)}, {"targets": ("rtx",), "sms": "8.9"}),
    "no quantization": (
        'weights_dtype = "int4"\nblock_size = 32\nsymmetric = false\nquantize_head = true\nquantization = "gptq"\n'
        'calibration_data = "x"\nquantize_vision = "int8"\ntokens = 9',
        {"weights_dtype": "none"}, {"weights_dtype": "none", "tokens": 9},
    ),
    "floats for integers": (
        'weights_dtype = "int4"\nblock_size = 32\nsymmetric = false\nquantize_head = true\nsm = ["8.0"]',
        {"weights_dtype": "fp8"}, {"weights_dtype": "fp8", "quantize_head": True},
    ),
    "no reduction": ('tokens = 9', {"reducer": "none"}, {"reducer": "none"}),
}  # fmt: skip


@pytest.mark.parametrize("case", OVERRIDES)
def test_what_is_given_overrides_the_file(case: str, tmp_path: Path) -> None:
    text, given_, expected = OVERRIDES[case]
    assert with_recipe(write(tmp_path, text), given_) == expected


MISTAKES = {
    "an unknown key": ("tokns = 9", r"key 'tokns' is unknown \(did you mean tokens\?\); allowed: model, "),
    "a table": ("[reduction]\ntokens = 9", "key 'reduction' is unknown"),
    "text for a number": ('tokens = "9"', "tokens is '9'; allowed: a whole number"),
    "a share of tokens": ("tokens = 0.5", "tokens is 0.5; allowed: a whole number"),
    "true for a number": ("tokens = true", "tokens is True; allowed: a whole number"),
    "a number for text": ("reducer = 3", "reducer is 3; allowed: text"),
    "a number for a switch": ("merge = 1", "merge is 1; allowed: true or false"),
    "a list of numbers": ("target = [1]", "target holds 1; allowed: text"),
    "a date": ("seed = 2020-01-01", "seed is .*; allowed: a whole number"),
    "two at once": ('tokens = "9"\nfoo = 1', "key 'foo' is unknown.*; tokens is '9'"),
    "no TOML": ("tokens 9", r"not readable as TOML \(.*line 1"),
    "a key twice": ("tokens = 9\ntokens = 8", "not readable as TOML"),
    "no text": ("\x00", "not readable as TOML"),
    "deep": ("x = " + "[" * 5000 + "]" * 5000, "not readable as TOML"),
    "large": ("# " + "x" * (2 << 20), "bytes; allowed"),
}


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_is_named(case: str, tmp_path: Path) -> None:
    text, message = MISTAKES[case]
    with pytest.raises(UsageError, match=message):
        read_recipe(write(tmp_path, text))


def test_what_is_no_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist; give a TOML file"):
        read_recipe(tmp_path / "no.toml")
    with pytest.raises(UsageError, match="a folder, not a file"):
        read_recipe(tmp_path)
    with pytest.raises(UsageError, match="a device, not a file"):
        read_recipe(Path("/dev/zero"))


VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.sampled_from(list(REDUCERS))
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=4,
)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.one_of(
    st.binary(max_size=60),
    st.dictionaries(st.sampled_from([*KEYS, "x"]), VALUES, max_size=5).map(lambda values: _toml(values).encode()),
))  # fmt: skip
def test_no_recipe_is_more_than_a_usage_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzzed.toml"
    path.write_bytes(data)
    try:
        recipe, engines = settled(with_recipe(path, {}))
    except UsageError as error:
        said = str(error)
    else:
        assert recipe.reduction.tokens <= TOTAL
        assert isinstance(engines, EngineSettings)
        said = ""
    assert len(said) < 3000
    assert "\n" not in said


def _toml(values: dict[str, Any]) -> str:
    import tomli_w

    def sound(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: sound(inner) for key, inner in value.items() if inner is not None}
        return [sound(inner) for inner in value if inner is not None] if isinstance(value, list) else value

    try:
        return tomli_w.dumps(sound(values))
    except (TypeError, ValueError, UnicodeError):
        return "x"


@pytest.mark.slow
def test_a_build_from_its_own_recipe_makes_the_same_bytes(checkpoint: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "elsewhere" / "second"
    one = restore_export.build(
        checkpoint=str(checkpoint), reducer="holov", tokens=6, preset="paper", c=3.0, output=first, targets=["onnx"],
        parity=False,
    )  # fmt: skip
    two = restore_export.build(recipe=first / "recipe.toml", output=second, parity=False)
    assert one.manifest_sha256 == two.manifest_sha256
    names = sorted(path.relative_to(first) for path in first.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(second) for path in second.rglob("*") if path.is_file())
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)
    other = restore_export.build(recipe=first / "recipe.toml", output=second, force=True, tokens=5, parity=False)
    assert (other.kept, other.recipe.calibration.c) == (5, 3.0)
