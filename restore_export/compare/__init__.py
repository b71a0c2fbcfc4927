"""Parity: the export against the Hugging Face model itself with RESTORE applied to it.

Nothing here calls ``calibration/`` or ``graphs/``: the method is written a second time, in plain loops, so that one
mistake cannot sit on both sides.
"""
