"""The graphs of a plan in PyTorch, before they are exported: the very modules that are traced, run as they are."""
