"""The sidecar of an engine that a device will build: all but what only the device knows, which its script fills in."""

from __future__ import annotations

from pathlib import Path

import onnx

from restore_export.engines import memory
from restore_export.engines.expected import FLOATS
from restore_export.engines.job import Built
from restore_export.engines.profile import Range
from restore_export.engines.sidecar import Sidecar
from restore_export.engines.targets import TENSORRT
from restore_export.json_text import json_text
from restore_export.plugin import library

_TYPES = FLOATS | {onnx.TensorProto.INT64: "INT64", onnx.TensorProto.BOOL: "BOOL"}


def sidecar_template(graph: Path, dtype: str, ranges: dict[str, Range], plugin: bool) -> str:
    """JSON with ``%NAME%`` for what is filled in on the device; what nobody counts there is null."""
    model = onnx.load(graph, load_external_data=False)
    build = Built(
        version="", layers={}, layer_count=None, body_layer_count=None, plugin_layers=int(plugin),
        fused_attentions=None, decomposed_attentions=None, casts={},
        inputs=[_tensor(each, ranges) for each in model.graph.input],
        outputs=[_tensor(each, ranges) for each in model.graph.output], edits=[], handed_sha256="",
        plugin_inside=plugin, bytes=0, sha256="", build_seconds=None,
    )  # fmt: skip
    sidecar = Sidecar(
        target=TENSORRT.name, tensorrt_version="%TENSORRT_VERSION%", sms=("%SM%",), onnx="onnx/%ONNX%",
        dtype=dtype, sha256="%SHA256%", bytes=0, weight_bytes=memory.weight_bytes(graph),
        plugin=library.NAME if plugin else None, handed="%HANDED%", build=build,
    )  # fmt: skip
    return json_text(sidecar.to_json() | {"bytes": "%BYTES%"}).replace('"%BYTES%"', "%BYTES%")


def _tensor(value: onnx.ValueInfoProto, ranges: dict[str, Range]) -> dict[str, object]:
    shape = [-1 if axis.dim_param else axis.dim_value for axis in value.type.tensor_type.shape.dim]
    told: dict[str, object] = {
        "name": value.name, "dtype": _TYPES[value.type.tensor_type.elem_type], "shape": shape,
    }  # fmt: skip
    known = ranges.get(value.name)
    return told | ({"min": known.min, "opt": known.opt, "max": known.max} if known else {})
