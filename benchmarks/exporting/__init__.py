"""The parts of ``benchmarks/export.py``."""
