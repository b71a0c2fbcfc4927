"""Weight-only quantization: block-wise integers with a scale for each block, for the language model's linear layers."""
