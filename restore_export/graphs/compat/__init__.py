"""A graph once more in opset 20, for a TensorRT that does not know opset 23 (JetPack 6 has 10.3).

``write.py`` is the entry; each other file is one step. Weights are never read: the variant names the same data file.
"""

OPSET_COMPAT = 20
"""The newest opset that TensorRT's ONNX parser takes as a whole from 10.0 on."""
