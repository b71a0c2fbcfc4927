"""Weight-only quantization of the language model's linear layers: integers or floats of 8 bits, with scales."""
