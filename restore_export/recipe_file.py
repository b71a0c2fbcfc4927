"""Recipes as TOML files: the options of ``build`` by their names, with ``_`` for ``-``.

Every build writes its own, with every choice made, so that building from that file makes the same folder again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from restore_export.engines.settings import EngineSettings
from restore_export.engines.targets import ONNX, RTX
from restore_export.errors import UsageError
from restore_export.quantization.settings import FLOAT, RTN, UNQUANTIZED, Quantization
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import did_you_mean, reason, shown
from restore_export.recipe import PLAIN, Recipe

RECIPE_FILE = "recipe.toml"
_GIVE = f"give a TOML file, such as the {RECIPE_FILE} of a build"
_LARGEST = 1 << 20
_NUMBER = (int, float)
KEYS: dict[str, tuple[type, ...]] = {
    "model": (str,),
    "checkpoint": (str,),
    "revision": (str,),
    "reducer": (str,),
    "tokens": (int,),
    "keep": _NUMBER,
    "plain": (bool,),
    "preset": (str,),
    "dtype": (str,),
    "all_logits": (bool,),
    "weights": (str,),
    "weights_dtype": (str,),
    "block_size": (int,),
    "symmetric": (bool,),
    "quantize_head": (bool,),
    "quantize_vision": (str,),
    "quantization": (str,),
    "calibration_data": (str,),
    "rivals": (str,),
    "position": (str,),
    "layout": (str,),
    "gamma": _NUMBER,
    "merge": (bool,),
    "seed": (int,),
    "size_bias": (bool,),
    "distance_bias": (str,),
    "first_layer_size": (str,),
    "c": _NUMBER,
    "target": (str, list),
    "sm": (str, float, list),
    "plugin": (bool,),
    "opset_compat": (bool,),
    "max_batch_size": (int,),
    "max_input_len": (int,),
    "max_seq_len": (int,),
    "force_memory": (bool,),
}
"""What a recipe can say, and of which type."""
_ARGUMENTS = {"plain": "plain_mode", "target": "targets", "sm": "sms"}
"""Keys whose argument in Python has another name."""
_OF_THE_PRESET = (
    "preset", "plain", "rivals", "position", "layout", "merge", "size_bias", "distance_bias", "first_layer_size", "c",
)  # fmt: skip
_OF_QUANTIZATION = (
    "block_size", "symmetric", "quantize_head", "quantize_vision", "quantization", "calibration_data",
)  # fmt: skip
_GIVES_WAY = {
    "tokens": ("keep",),
    "keep": ("tokens",),
    "preset": _OF_THE_PRESET,
    "plain_mode": _OF_THE_PRESET,
    "checkpoint": ("revision",),
}
_HEAD = "# Everything that decides what this folder holds: restore-export build --recipe {name} makes it again.\n"


def read_recipe(path: Path) -> dict[str, Any]:
    """The settings in a recipe file by key. UsageError lists everything that is wrong with it."""
    values = _parse(path)
    problems = [_unknown(key) for key in values if key not in KEYS]
    problems += [problem for key, value in values.items() if key in KEYS for problem in _type_problems(key, value)]
    if problems:
        raise UsageError(f"{path}: {'; '.join(problems)}")
    return values


def _parse(path: Path) -> dict[str, Any]:
    try:
        check_plain(path, _LARGEST)
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(f"recipe {path} does not exist; {_GIVE}") from None
    except OSError as error:
        raise UsageError(f"recipe {path} cannot be read ({reason(error)}); {_GIVE}") from None
    except (ValueError, RecursionError) as error:
        raise UsageError(f"recipe {path} is not readable as TOML ({reason(error)}); mend that line") from None


def _unknown(key: str) -> str:
    return f"key {shown(key)} is unknown{did_you_mean(key, KEYS)}; allowed: {', '.join(KEYS)}"


def _type_problems(key: str, value: Any) -> list[str]:
    allowed = KEYS[key]
    if isinstance(value, list) and list in allowed:
        ones = tuple(kind for kind in allowed if kind is not list)
        return [f"{key} holds {shown(each)}; allowed: {_named(ones)}" for each in value if not isinstance(each, ones)]
    # bool is an int in Python, but not in a recipe.
    if isinstance(value, allowed) and (not isinstance(value, bool) or bool in allowed):
        return []
    return [f"{key} is {shown(value)}; allowed: {_named(allowed)}"]


def _named(kinds: tuple[type, ...]) -> str:
    names = {str: "text", int: "a whole number", float: "a number", bool: "true or false", list: "a list of these"}
    return " or ".join(names[kind] for kind in kinds)


def with_recipe(path: Path, given: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments of ``build``: those of the recipe file, overridden by what is ``given`` beside it."""
    values = read_recipe(path)
    for aside in _set_aside(given):
        values.pop(aside, None)
    return {_ARGUMENTS.get(key, key): value for key, value in values.items()} | dict(given)


def _set_aside(given: Mapping[str, Any]) -> Iterator[str]:
    """Keys of a file that would contradict what is given."""
    for name in given:
        yield from _GIVES_WAY.get(name, ())
    if "targets" in given and RTX.name not in given["targets"]:
        yield "sm"
    if given.get("weights_dtype") == UNQUANTIZED:
        yield from _OF_QUANTIZATION
    if given.get("weights_dtype") == FLOAT:
        yield from ("block_size", "symmetric", "sm")
    if given.get("quantization") == RTN:
        yield "calibration_data"
    if given.get("reducer") == "none":
        yield from ("tokens", "keep")


def resolved(recipe: Recipe, engines: EngineSettings) -> dict[str, Any]:
    """The keys of a settled recipe and its engines, every choice made."""
    reduction, calibration = recipe.reduction, recipe.calibration
    plain = recipe.preset == PLAIN
    told: dict[str, Any] = {
        "model": recipe.model, "checkpoint": recipe.checkpoint, "revision": recipe.revision,
        "preset": None if plain else recipe.preset, "plain": plain or None,
        "reducer": reduction.reducer, "tokens": reduction.tokens, "dtype": recipe.dtype,
        "all_logits": recipe.all_logits, "weights": recipe.weights,
        "rivals": reduction.rivals, "position": reduction.position,
        "layout": reduction.layout, "gamma": reduction.gamma, "seed": reduction.seed,
    }  # fmt: skip
    if reduction.reducer == "none":
        told["tokens"] = None  # and what follows from it: nothing is merged, nothing calibrated
    else:
        told |= {
            "merge": reduction.merge, "size_bias": calibration.size, "distance_bias": calibration.distance,
            "first_layer_size": calibration.first_layer_size, "c": calibration.c,
        }  # fmt: skip
    told |= _resolved_quantization(recipe.quantization) | _resolved_engines(engines)
    return {key: value for key, value in told.items() if value is not None}


def _resolved_quantization(quantization: Quantization | None) -> dict[str, Any]:
    if quantization is None:
        return {}
    return {
        "weights_dtype": quantization.weights,
        "block_size": quantization.block,
        "symmetric": quantization.symmetric,
        "quantize_head": quantization.head,
        "quantize_vision": quantization.vision,
        "quantization": quantization.method,
        "calibration_data": quantization.data,
    }


def _resolved_engines(engines: EngineSettings) -> dict[str, Any]:
    return {
        "target": list(engines.targets) or [ONNX],
        "sm": list(engines.sms) if RTX.name in engines.targets else None,
        "plugin": engines.plugin,
        "opset_compat": engines.opset_compat,
        "max_batch_size": engines.max_batch_size,
        "max_input_len": engines.max_input_len,
        "max_seq_len": engines.max_seq_len,
    }


def write_recipe(values: Mapping[str, Any], path: Path) -> None:
    """Write :func:`resolved` settings."""
    import tomli_w

    path.write_text(_HEAD.format(name=path.name) + tomli_w.dumps(values), encoding="utf-8")
