"""Which stages a build has, and what decides what comes of each: those of a build that was ended are taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from restore_export.calibrating.samples import load_samples
from restore_export.checkpoint import SIDE_FILES
from restore_export.compare.scope import NONE
from restore_export.engines.stage import engine_stage
from restore_export.engines.targets import GRAPHS
from restore_export.output.hashing import sha256_of
from restore_export.output.journal import Journal
from restore_export.output.stages import KeptStages, Stages
from restore_export.own_code import code_digest
from restore_export.planning import Plan, graph_settings
from restore_export.recipe import COPY, LINK
from restore_export.versions import installed_versions
from restore_export.weights.plan import Shard
from restore_export.weights.quantized import Quantize, quantize_rows
from restore_export.weights.state import FileState, state_of
from restore_export.weights.store import Stored, store

GRAPHS_STAGE, PARITY_STAGE, PAGE_STAGE, COMPAT_STAGE = "graphs", "parity", "page", "compat"


def begin_stages(plan: Plan, new: Path) -> KeptStages:
    """The stages of a build into ``new``. What is there of others goes."""
    wanted = {GRAPHS_STAGE, *map(shard_stage, plan.weights.shards)}
    wanted |= set(calibrated_stages(plan))
    wanted |= {PARITY_STAGE, PAGE_STAGE} if plan.parity != NONE else set()
    wanted |= {COMPAT_STAGE} if plan.engines.opset_compat else set()
    wanted |= {engine_stage(target, graph) for target in plan.engines.targets for graph in GRAPHS}
    journal = Journal(new)
    journal.sweep(wanted.__contains__)
    return KeptStages(journal, {"versions": installed_versions(), "code": code_digest()})


def shard_stage(shard: Shard) -> str:
    """What the stage of a file of weights is called."""
    return f"weights {shard.name}"


def calibrated_stage(index: int) -> str:
    """What the stage of a calibrated layer is called."""
    return f"calibrated layer {index + 1}"


def calibrated_stages(plan: Plan) -> list[str]:
    """Those that stand for themselves until the weights are stored."""
    calibrated = plan.recipe.quantization is not None and plan.recipe.quantization.calibrated
    return [calibrated_stage(index) for index in range(plan.model.decoder.layers)] if calibrated else []


def graphs_key(plan: Plan) -> dict[str, Any]:
    """What decides what the graphs are."""
    config = {name: digest for name, digest in side_digests(plan).items() if name == "config.json"}
    return {"settings": graph_settings(plan.model, plan.recipe), "places": dict(plan.weights.places), "config": config}


def results_key(plan: Plan, graphs: dict[str, str], weights: tuple[Stored, ...]) -> dict[str, Any]:
    """What decides what comes of using them: what was written, what it was made from, how it is asked."""
    recipe = replace(plan.recipe, weights=COPY)  # how they came there does not matter
    files = {each.name: (each.sha256, each.source_sha256) for each in weights}
    return {"recipe": recipe, "sides": side_digests(plan), "graphs": graphs, "weights": files}


def side_digests(plan: Plan) -> dict[str, str]:
    """sha256 of config and processor files of the checkpoint."""
    files = [plan.checkpoint.folder / name for name in SIDE_FILES]
    return {file.name: sha256_of(file) for file in files if file.is_file()}


def storing_once(
    stages: Stages, about: Mapping[str, Any], quantize: Quantize = quantize_rows
) -> Callable[[Shard, Path, Callable[[int], None]], Stored]:
    """:func:`restore_export.weights.store.store`, but for shards that are there already.

    ``about`` is what else decides what is stored: :func:`calibration_key`.
    """

    def stored(shard: Shard, folder: Path, heard: Callable[[int], None]) -> Stored:
        found = stages.taken(shard_stage(shard), _shard_key(shard, shard.state, about), Stored)
        if found is not None:
            heard(found.source_bytes)
            return found  # type: ignore[no-any-return]
        made = store(shard, folder, heard, quantize)
        there = folder / shard.name
        # A link has given its file another time of change; asked of the link, it is that of the file that was read.
        state = state_of(there) if shard.how == LINK else shard.state
        stages.record(shard_stage(shard), _shard_key(shard, state, about), (made, [there]))
        return made

    return stored


def calibration_key(plan: Plan) -> dict[str, Any]:
    """What decides how weights are calibrated; empty where they are not."""
    quantization = plan.recipe.quantization
    if quantization is None or not quantization.calibrated:
        return {}
    data = Path(quantization.data) if quantization.data else None
    files = [data, *dict.fromkeys(sample.image for sample in load_samples(data))] if data else []
    return {
        "quantization": quantization,
        "data": [sha256_of(file) for file in files],
        "settings": graph_settings(plan.model, plan.recipe),
        "sides": side_digests(plan),
        # What a layer is given comes from all that is in front of it, whatever file that is in.
        "sources": {shard.file.name: _lasting_state(shard) for shard in plan.weights.shards},
    }


def _lasting_state(shard: Shard) -> FileState:
    """What a link of the file in an output does not change."""
    return replace(shard.state, ctime_ns=0) if shard.how == LINK else shard.state


def all_stored(stages: Stages, plan: Plan, about: Mapping[str, Any]) -> bool:
    """Whether every file of quantized weights is there already."""
    quantized = filter(_is_quantized, plan.weights.shards)
    return all(stages.knows(shard_stage(shard), _shard_key(shard, shard.state, about)) for shard in quantized)


def _shard_key(shard: Shard, state: FileState, about: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: value for name, value in vars(shard).items() if name not in {"file", "header", "state"}}
    told |= {"name": shard.file.name, "header": shard.header.hex(), "state": state}
    return told | (dict(about) if _is_quantized(shard) else {})


def _is_quantized(shard: Shard) -> bool:
    return any(moved.grid for moved in shard.moved)
