"""Versions that were tested together: what a plain install asks for, as ``constraints.txt`` pins it."""

from __future__ import annotations

TESTED = {
    "click": "8.5.1",
    "huggingface-hub": "2.4.0",
    "jinja2": "3.1.6",
    "markupsafe": "3.0.4",
    "matplotlib": "3.11.2",
    "numpy": "2.4.6",
    "onnx": "1.23.2",
    "onnx-ir": "1.1.0",
    "onnxruntime-gpu": "1.31.1",
    "onnxscript": "0.7.2",
    "packaging": "26.3",
    "pillow": "13.0.0",
    "rich": "15.0.0",
    "safetensors": "0.8.0",
    "tensorrt-rtx-cu13": "1.7.1.116",
    "tomli-w": "1.2.0",
    "torch": "2.13.0",
    "transformers": "5.23.0",
}
