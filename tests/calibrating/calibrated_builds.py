"""Small calibrated builds, for the tests of this folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import restore_export
from restore_export.builder import BuildResult
from restore_export.planning import Plan
from restore_export.request import make_request

WIDE: dict[str, Any] = {
    "text_settings": {"hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4, "num_key_value_heads": 2},
    "vision_settings": {"intermediate_size": 64},
}
INT4: dict[str, Any] = {"weights_dtype": "int4", "block_size": 32}
GPTQ = INT4 | {"quantization": "gptq"}


def build(checkpoint: Path, output: Path, **settings: Any) -> BuildResult:
    given = {"tokens": 6, "targets": ["onnx"], "parity": False} | settings
    return restore_export.build(checkpoint=str(checkpoint), output=output, **given)


def planned(checkpoint: Path, **settings: Any) -> Plan:
    given = {"checkpoint": str(checkpoint), "tokens": 6, "targets": ["onnx"]} | settings
    return make_request(given, output=Path("nowhere")).plan()
