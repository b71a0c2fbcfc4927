"""What is known of an engine, in a JSON file beside it: without a GPU an engine cannot be asked."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from restore_export.engines.job import Built, Job
from restore_export.engines.targets import TARGETS
from restore_export.errors import FolderError
from restore_export.json_text import json_text
from restore_export.reading.json_file import read_object
from restore_export.reading.typed import fits, wrong_types
from restore_export.reading.wording import reason, shown

SCHEMA = 1
TENSOR_DTYPES = ("FLOAT", "HALF", "BF16", "INT64", "INT32", "BOOL")
"""TensorRT's names of what engines of ours take and give."""

_COUNTS = ("bytes", "weight_bytes", "layer_count", "body_layer_count", "fused_attentions", "decomposed_attentions")


@dataclass(frozen=True)
class Sidecar:
    """One engine: what it was built from and for, what it takes and gives, and what was proved of it."""

    target: str
    """``rtx`` or ``tensorrt``."""
    tensorrt_version: str
    """An engine is deserialized by this version alone."""
    sms: tuple[str, ...]
    """Compute capabilities that it runs on."""
    onnx: str
    """The ONNX file that it was built from, relative to the export folder."""
    dtype: str
    sha256: str
    bytes: int
    weight_bytes: int
    plugin: str | None
    """Plugin library inside the engine; None: anchor merging, if any, is the ONNX function body."""
    handed: str
    """How what TensorRT was handed compares with the ONNX file, on ONNX Runtime."""
    build: Built

    def to_json(self) -> dict[str, Any]:
        """What the file holds."""
        build = asdict(self.build)
        io = {"inputs": build.pop("inputs"), "outputs": build.pop("outputs")}
        for said in ("version", "sha256", "bytes"):
            build.pop(said)
        about = {name: value for name, value in vars(self).items() if name != "build"}
        return {"schema_version": SCHEMA, **about, "sms": list(self.sms), **io, "build": build}


def _check(sidecar: Sidecar) -> None:
    problems = wrong_types(sidecar) + wrong_types(sidecar.build)
    if problems:
        raise ValueError(problems[0])
    if sidecar.target not in TARGETS:
        raise ValueError(f"target {shown(sidecar.target)} is unknown")
    told = vars(sidecar.build) | vars(sidecar)
    negative = [name for name in _COUNTS if told[name] is not None and told[name] < 0]
    if negative:
        raise ValueError(f"{negative[0]} is {told[negative[0]]}; allowed: 0 or more")
    for each in (*sidecar.build.inputs, *sidecar.build.outputs):
        if not isinstance(each["name"], str) or each["dtype"] not in TENSOR_DTYPES:
            raise ValueError(f"name and dtype are {shown(each['name'])}, {shown(each['dtype'])}, which no engine has")
        shapes = [each["shape"]] + [each[name] for name in ("min", "opt", "max") if name in each]
        if not all(fits(shape, list[int]) and len(shape) == len(shapes[0]) for shape in shapes):
            raise ValueError(f"{shown(each['name'])} has shapes that are none")


def describe(job: Job, built: Built, onnx: str, weights: int, sms: tuple[str, ...], handed: str) -> Sidecar:
    """The sidecar of a finished job."""
    plugin = Path(job.plugin).name if job.plugin and built.plugin_inside else None
    return Sidecar(
        job.target, built.version, sms, onnx, job.dtype, built.sha256, built.bytes, weights, plugin, handed, built
    )


def sidecar_path(engine: Path) -> Path:
    """``vision_encoder.engine`` → ``vision_encoder.engine.json``."""
    return engine.with_name(engine.name + ".json")


def write_sidecar(engine: Path, sidecar: Sidecar) -> None:
    """Write the JSON file beside the engine."""
    sidecar_path(engine).write_text(json_text(sidecar.to_json()))


def read_sidecar(engine: Path) -> Sidecar:
    """Read the JSON file beside an engine. FolderError where it is missing or not one of ours."""
    path = sidecar_path(engine)
    try:
        data = read_object(path, FolderError, "copy it along with the engine, or build the engine again")
        if data["schema_version"] != SCHEMA:
            raise FolderError(
                f"{path} has schema version {shown(data['schema_version'])}, this restore-export reads {SCHEMA}; "
                "build again"
            )
        told = {"version": data["tensorrt_version"], "sha256": data["sha256"], "bytes": data["bytes"]}
        built = Built(**data["build"], **told, inputs=data["inputs"], outputs=data["outputs"])
        own = {name: data[name] for name in Sidecar.__dataclass_fields__ if name not in {"build", "sms"}}
        sidecar = Sidecar(**own, sms=tuple(sm for sm in data["sms"] if sm), build=built)
        _check(sidecar)
        return sidecar
    except (ValueError, KeyError, TypeError) as error:
        raise FolderError(f"{path} cannot be read ({reason(error)}); build the folder again") from None
