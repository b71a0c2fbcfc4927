"""How dtypes are spelled: by safetensors, and by a recipe."""

from __future__ import annotations

STORED = {"fp32": "F32", "fp16": "F16", "bf16": "BF16"}
"""A recipe's name of a dtype → that of safetensors."""
WIDTHS = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}
"""Bytes of a value, of what an export can be made from."""
