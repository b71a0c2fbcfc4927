"""How the schema of a custom operator is written."""

from __future__ import annotations

import onnx
import onnxscript

from restore_export.graphs.contract import DOMAIN

VERSION = 1
OPSET = onnxscript.values.Opset(DOMAIN, VERSION)
OpSchema = onnx.defs.OpSchema
FLOATS = ["tensor(float)", "tensor(float16)", "tensor(bfloat16)"]


def schema_values(**types: str) -> list[onnx.defs.OpSchema.FormalParameter]:
    """Inputs or outputs by name: a type or a type parameter, with ``?`` behind it where it may be left out."""
    option = OpSchema.FormalParameterOption
    return [
        OpSchema.FormalParameter(name, kind.rstrip("?"), param_option=option.Optional if "?" in kind else option.Single)
        for name, kind in types.items()
    ]


def schema_attributes(**types: str) -> list[onnx.defs.OpSchema.Attribute]:
    """Attributes by name: ``INT``, ``FLOAT`` or ``STRING``."""
    return [OpSchema.Attribute(name, getattr(OpSchema.AttrType, kind), "") for name, kind in types.items()]
