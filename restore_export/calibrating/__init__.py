"""Quantization that looks at data: the reduced model runs in PyTorch, and each layer is rounded in its turn."""
