"""The TensorRT plugin of ``restore::AnchorMerge``: its kernels, the plan of their launches and their compiled form."""
