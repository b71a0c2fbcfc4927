"""Parts of ``speed.py``."""
